import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Notice } from '../../utils/model.ts';
import { webAddressOf } from '../../utils/web-address.ts';
import { NoticeIcon } from '../icons.tsx';
import { noticeWords } from '../words.ts';
import { useSidebar } from './context.ts';

const SHOWN = 3;

/** What could not be read, in plain words; one line a kind. */
export function Notices({ notices }: { notices: readonly Notice[] }): JSX.Element | null {
  if (notices.length === 0) return null;
  const codes = [...new Set(notices.map(({ code }) => code))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many notices scroll, and the keyboard must reach them
    <ul class="notices" aria-label={i18n.t('notice.label')} tabIndex={0}>
      {codes.map((code) => (
        <NoticeKind key={code} code={code} list={notices.filter((notice) => notice.code === code)} />
      ))}
    </ul>
  );
}

function NoticeKind({ code, list }: { code: Notice['code']; list: readonly Notice[] }): JSX.Element {
  return (
    <li class="notice" data-testid="notice" data-code={code}>
      <NoticeIcon />
      <div>
        {noticeWords(code)}
        {list.slice(0, SHOWN).map((notice) => (
          <NoticeDetail key={`${notice.start}${notice.text}${notice.url}`} notice={notice} />
        ))}
        {list.length > SHOWN && <span class="muted"> +{list.length - SHOWN}</span>}
      </div>
    </li>
  );
}

function NoticeDetail({ notice }: { notice: Notice }): JSX.Element | null {
  const model = useSidebar();
  const name = notice.text || i18n.t('checks.place', ['']).trim();
  const { start } = notice;
  const place =
    start === null ? (
      notice.text && <span class="notice-detail">{notice.text}</span>
    ) : (
      <button type="button" class="link" onClick={() => model.jump(start, start + 1, name, 'nearest')}>
        {name}
      </button>
    );
  return (
    <>
      {place}
      <NoticeLink url={notice.url} name={name} />
    </>
  );
}

/** The file or picture itself, where the page gives a web address. */
function NoticeLink({ url, name }: { url: string | null; name: string }): JSX.Element | null {
  const address = url === null ? null : webAddressOf(url, document.baseURI)?.href;
  if (!address) return null;
  return (
    <>
      {' '}
      <a class="link" href={address} target="_blank" rel="noreferrer noopener">
        {i18n.t('notice.open')}
        <span class="sr-only">{` ${name}`}</span>
      </a>
    </>
  );
}
