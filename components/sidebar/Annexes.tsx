import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageObject } from '../../utils/model.ts';
import { webAddressOf } from '../../utils/web-address.ts';
import { useSidebar } from './context.ts';

/** What the library can read of the files that pages link. */
const READABLE = /\.(?:pdf|docx|zip)(?:[?#&]|$)/i;
const MOST = 20;

interface Annex {
  name: string;
  address: string;
}

function annexesIn(objects: readonly PageObject[], base: string): Annex[] {
  const found = new Map<string, Annex>();
  for (const { kind, text, url } of objects) {
    if ((kind !== 'pdf' && kind !== 'file') || !READABLE.test(url)) continue;
    const address = webAddressOf(url, base)?.href;
    if (address && !found.has(address)) found.set(address, { name: text || fileName(address), address });
  }
  return [...found.values()].slice(0, MOST);
}

const fileName = (address: string) => new URL(address).pathname.split('/').pop() ?? '';

/** The PDF and Word files that the report links, which the library can read. */
export function Annexes({
  objects,
  base,
}: {
  objects: readonly PageObject[];
  base: string;
}): JSX.Element | null {
  const model = useSidebar();
  const annexes = annexesIn(objects, base);
  if (annexes.length === 0) return null;
  return (
    <details class="annexes" open={model.document.value === null}>
      <summary>{i18n.t('annex.title', annexes.length)}</summary>
      <ul>
        {annexes.map(({ name, address }) => (
          <li key={address}>
            <span lang="zh-CN" title={name}>
              {name}
            </span>
            <button
              type="button"
              class="link"
              data-testid="read-annex"
              aria-label={i18n.t('annex.readNamed', [name])}
              onClick={() => model.readAnnex(address)}
            >
              {i18n.t('annex.read')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
