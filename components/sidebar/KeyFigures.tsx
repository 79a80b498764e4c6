import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import type { IndicatorNames } from './figure-groups.ts';
import { changeRate, formatNumber } from './format.ts';
import { type KeyChange, type KeyFigure, keyFigures } from './key-figures.ts';
import { Slope } from './Pictures.tsx';
import { Printed } from './Printed.tsx';

/** As many as fit above the fold; the others on demand. */
const FIRST = 6;

/** The recognised indicators as large numbers, what changed first. */
export function KeyFigures(props: { document: ReportDocument; names: IndicatorNames }): JSX.Element | null {
  const { document, names } = props;
  const all = useMemo(() => keyFigures(document, names), [document, names]);
  const [isWhole, setWhole] = useState(false);
  if (all.length < 2) return null;
  // Changes are as wide as two: an even number of the others leaves no hole.
  const wide = all.slice(0, FIRST).filter(({ change }) => change !== null).length;
  const first = FIRST + ((FIRST - wide) % 2);
  const shown = isWhole ? all : all.slice(0, first);
  return (
    <section class="group" data-testid="key-figures" aria-label={i18n.t('data.summary')}>
      <ul class="tiles">
        {shown.map((one) => (
          <Tile key={one.figure.id} one={one} />
        ))}
      </ul>
      {all.length > first && (
        <button
          type="button"
          class="link tiles-more"
          data-testid="more-key-figures"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? i18n.t('data.fewer') : i18n.t('data.more', all.length - first)}
        </button>
      )}
    </section>
  );
}

function Tile({ one }: { one: KeyFigure }): JSX.Element {
  const model = useSidebar();
  const { figure, name, change, others } = one;
  return (
    <li class={change ? 'tile tile-change' : 'tile'}>
      <button
        type="button"
        class="tile-main"
        title={figure.sentence}
        onClick={() => model.jumpToFigure(figure)}
      >
        <span class="tile-name">
          <span lang={name === figure.label ? 'zh-CN' : undefined}>{name}</span>
          {others > 0 && <span class="muted">{i18n.t('data.others', others)}</span>}
        </span>
        <span class="tile-value" lang="zh-CN">
          <Printed raw={figure.raw} />
        </span>
        {change && <Change change={change} to={figure} />}
      </button>
    </li>
  );
}

const VERDICTS = { agrees: '✓', disagrees: '≠', uncertain: '?' } as const;

/** 216→83 项 −61.6% ✓ */
function Change({ change, to }: { change: KeyChange; to: Figure }): JSX.Element {
  const { from, percent, verdict } = change;
  const isAlike = from.unit === to.unit;
  return (
    <span class="tile-trend">
      {isAlike && from.value !== null && to.value !== null && <Slope from={from.value} to={to.value} />}
      <span lang="zh-CN">
        {isAlike && from.value !== null ? formatNumber(from.value) : from.raw}→
        {isAlike && to.value !== null ? `${formatNumber(to.value)}${to.unit ?? ''}` : to.raw}
      </span>
      {percent && <b>{changeRate(percent, from, to)}</b>}
      {verdict && (
        <span class={`verdict-${verdict}`} title={i18n.t(`verdict.${verdict}`)}>
          <span aria-hidden="true">{VERDICTS[verdict]}</span>
          <span class="sr-only">{i18n.t(`verdict.${verdict}`)}</span>
        </span>
      )}
    </span>
  );
}
