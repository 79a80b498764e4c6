import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Figure } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import type { RelationLine } from './figure-groups.ts';
import { changeRate } from './format.ts';
import { ShareBar, Slope } from './Pictures.tsx';
import { StackedBar } from './StackedBar.tsx';

interface Props {
  figure: Figure;
  lines: readonly RelationLine[];
}

/** How a figure stands to others, drawn and in words: what it was before, what it is made of, of what it is a share. */
export function Relations({ figure, lines }: Props): JSX.Element {
  return (
    <ul class="relations">
      {lines.map((line, at) => (
        <li key={at}>
          {line.kind === 'parts' ? (
            <Parts whole={figure} parts={line.parts} exhaustive={line.exhaustive} />
          ) : (
            <span class="relation">
              {line.kind === 'change' ? <Change line={line} /> : <Share percent={figure} line={line} />}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Change({ line }: { line: Extract<RelationLine, { kind: 'change' }> }): JSX.Element {
  const { from, to, percent } = line;
  return (
    <>
      <span class="relation-name">{i18n.t('relation.change')}</span>
      {from.unit === to.unit && from.value !== null && to.value !== null && (
        <Slope from={from.value} to={to.value} />
      )}
      <span>
        <Ref figure={from} /> → <Ref figure={to} />
      </span>
      {percent && <Ref figure={percent} rate={changeRate(percent, from, to)} />}
    </>
  );
}

function Share(props: { percent: Figure; line: Extract<RelationLine, { kind: 'share' }> }): JSX.Element {
  const { percent, line } = props;
  return (
    <>
      <span class="relation-name">{i18n.t('relation.share')}</span>
      {percent.value !== null && percent.unit === '%' && <ShareBar percent={percent.value} />}
      {line.part && <Ref figure={line.part} labelled />} /{' '}
      {line.whole ? <Ref figure={line.whole} labelled /> : '…'}
    </>
  );
}

/** Parts of a whole as one bar; without it where they cannot be laid end to end. */
function Parts(props: { whole: Figure; parts: readonly Figure[]; exhaustive: boolean }): JSX.Element {
  const { whole, parts, exhaustive } = props;
  const model = useSidebar();
  const name = (
    <span class="relation-name">{i18n.t(exhaustive ? 'relation.partsAll' : 'relation.parts')}</span>
  );
  const known = [whole, ...parts].every(
    ({ value, unit }) => value !== null && value >= 0 && unit === whole.unit,
  );
  if (!known) {
    return (
      <span class="relation">
        {name}
        {parts.map((part) => (
          <Ref key={part.id} figure={part} labelled />
        ))}
      </span>
    );
  }
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  return (
    <div class="relation-parts">
      <span class="relation">{name}</span>
      <StackedBar
        whole={Math.max(sum, whole.value ?? 0)}
        parts={parts.map((part) => ({
          label: part.label,
          value: part.value ?? 0,
          show: () => model.jumpToFigure(part),
        }))}
      />
    </div>
  );
}

/** A figure named in passing; it jumps like its row does. */
function Ref(props: { figure: Figure; labelled?: boolean; rate?: string }): JSX.Element {
  const { figure, labelled, rate } = props;
  const model = useSidebar();
  const value = rate ?? figure.raw;
  return (
    <button
      type="button"
      class={rate === undefined ? 'ref' : 'ref ref-signed'}
      lang="zh-CN"
      title={figure.label}
      aria-label={i18n.t('data.jump', [figure.label, value])}
      onClick={() => model.jumpToFigure(figure)}
    >
      {labelled && <span class="ref-label">{figure.label}</span>}
      <span class="ref-value">{value}</span>
    </button>
  );
}
