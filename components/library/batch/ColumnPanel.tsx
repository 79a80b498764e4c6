import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { webAddress } from '../../../utils/library/addresses.ts';
import type { PageLink } from '../../../utils/page/links.ts';
import type { BatchModel } from './batch-model.ts';
import { reasonWords } from './reason-words.ts';

interface Props {
  model: BatchModel;
  askFor: (addresses: readonly string[]) => Promise<boolean>;
}

/** A column page: its links that name a report, to pick from. */
export function ColumnPanel({ model, askFor }: Props): JSX.Element {
  const [typed, setTyped] = useState('');
  const [links, setLinks] = useState<readonly PageLink[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const look = async (): Promise<void> => {
    const address = webAddress(typed.trim());
    if (address === null) return setSaid(i18n.t('batch.notAnAddress'));
    await askFor([address]);
    setSaid(i18n.t('batch.looking'));
    const found = await model.column(address);
    if (typeof found === 'string') return setSaid(reasonWords(found));
    setLinks(found);
    setChosen(new Set(found.map(({ url }) => url)));
    setSaid(found.length === 0 ? i18n.t('batch.noLinks') : i18n.t('batch.links', found.length));
  };
  const add = async (): Promise<void> => {
    await model.addText([...chosen].join('\n'));
    setLinks([]);
    setTyped('');
    setSaid('');
  };
  return (
    <section class="panel batch-column" aria-label={i18n.t('batch.column')}>
      <AddressForm typed={typed} onType={setTyped} onLook={() => void look()} />
      <p role="status" class="muted">
        {said}
      </p>
      {links.length > 0 && (
        <Links links={links} chosen={chosen} onChoose={setChosen} onAdd={() => void add()} />
      )}
    </section>
  );
}

interface AddressFormProps {
  typed: string;
  onType: (typed: string) => void;
  onLook: () => void;
}

/** The address of the column page to look into. */
function AddressForm({ typed, onType, onLook }: AddressFormProps): JSX.Element {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <label for="batch-column">{i18n.t('batch.column')}</label>
      <div class="batch-buttons">
        <input
          id="batch-column"
          type="text"
          inputMode="url"
          spellcheck={false}
          value={typed}
          data-testid="batch-column"
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" data-testid="batch-look">
          {i18n.t('batch.look')}
        </button>
      </div>
    </form>
  );
}

interface LinksProps {
  links: readonly PageLink[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onAdd: () => void;
}

/** What the column leads to: each to be left out before all of it is added. */
function Links({ links, chosen, onChoose, onAdd }: LinksProps): JSX.Element {
  const toggle = (url: string): void => {
    const next = new Set(chosen);
    if (!next.delete(url)) next.add(url);
    onChoose(next);
  };
  return (
    <>
      <ul class="batch-links">
        {links.map(({ text, url }) => (
          <li key={url}>
            <label>
              <input type="checkbox" checked={chosen.has(url)} onChange={() => toggle(url)} />
              <span lang="zh-CN">{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" data-testid="batch-add-links" disabled={chosen.size === 0} onClick={onAdd}>
        {i18n.t('batch.addLinks', chosen.size)}
      </button>
    </>
  );
}
