import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Changes, FigureChange } from '../../utils/library/changes.ts';
import { KeepIcon } from '../icons.tsx';
import { dateWords } from '../words.ts';
import { useSidebar } from './context.ts';
import { IconButton } from './IconButton.tsx';

/** As many altered figures and lines as are listed; the library shows both versions whole. */
const SHOWN = 12;

/** Keeps the page in the library, or leads to it there. */
export function KeepButton(): JSX.Element | null {
  const model = useSidebar();
  const state = model.keeping.state.value;
  if (state === 'unknown') return null;
  const names = {
    new: i18n.t('library.keep'),
    kept: i18n.t('library.sameSince', [dateWords(model.keeping.since.value)]),
    changed: i18n.t('library.updateKept'),
  };
  return (
    <IconButton
      name={names[state]}
      testId="keep"
      icon={<KeepIcon filled={state !== 'new'} />}
      pressed={state === 'kept'}
      onClick={() => (state === 'kept' ? model.openKept() : void model.keep())}
    />
  );
}

/** What has changed on the page since it was kept. */
export function ChangedSince(): JSX.Element | null {
  const { keeping } = useSidebar();
  const changes = keeping.changes.value;
  if (keeping.state.value !== 'changed' || changes === null) return null;
  return (
    <details class="changed" data-testid="changed">
      <summary>
        {i18n.t('library.changedSince', [dateWords(keeping.since.value)])}
        <span class="changed-counts">{i18n.t('library.changedFigures', counts(changes))}</span>
      </summary>
      <ul lang="zh-CN">
        {changes.figures.slice(0, SHOWN).map((change) => (
          <FigureLine key={`${change.label}${change.before}${change.after}${change.start}`} change={change} />
        ))}
        {changes.lines.removed.slice(0, SHOWN).map((line) => (
          <li key={`-${line}`}>
            <del>{shortened(line)}</del>
          </li>
        ))}
        {changes.lines.added.slice(0, SHOWN).map((line) => (
          <li key={`+${line}`}>
            <ins>{shortened(line)}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}

function FigureLine({ change }: { change: FigureChange }): JSX.Element {
  const model = useSidebar();
  const { label, before, after, start, end } = change;
  const words = (
    <>
      {label} {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
    </>
  );
  if (start === null || end === null) return <li>{words}</li>;
  return (
    <li>
      <button type="button" class="link" onClick={() => model.jump(start, end, label, 'nearest')}>
        {words}
      </button>
    </li>
  );
}

const shortened = (line: string) => (line.length > 80 ? `${line.slice(0, 80)}…` : line);

function counts({ figures, sections }: Changes): [string, string, string, string, string] {
  const altered = figures.filter(({ before, after }) => before !== null && after !== null).length;
  const added = figures.filter(({ before }) => before === null).length;
  const gone = figures.filter(({ after }) => after === null).length;
  const { added: newer, removed } = sections;
  return [`${altered}`, `${added}`, `${gone}`, `${newer.length}`, `${removed.length}`];
}
