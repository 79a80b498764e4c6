import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeyChange, KeyFigure, KeyHeadline } from '../../utils/export/index.ts';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import { changeRate, formatNumber } from './format.ts';
import { HeadlineTile } from './HeadlineTile.tsx';
import { Slope } from './Pictures.tsx';
import { Printed } from './Printed.tsx';
import { TileMain } from './TileMain.tsx';

/** As many as fit above the fold; the others on demand. */
const FIRST = 6;

/** The headlines of a work report, then the recognised indicators as large numbers, what changed first. */
export function KeyFigures({ document }: { document: ReportDocument }): JSX.Element | null {
  const all = useSidebar().shown.value.keys;
  const byId = useMemo(() => new Map(document.figures.map((figure) => [figure.id, figure])), [document]);
  const [isWhole, setWhole] = useState(false);
  if (all.length < 2) return null;
  // Changes are as wide as two: an even number of the others leaves no hole.
  const wide = all.slice(0, FIRST).filter((one) => 'change' in one && one.change !== null).length;
  const first = FIRST + ((FIRST - wide) % 2);
  const shown = isWhole ? all : all.slice(0, first);
  return (
    <section class="group" data-testid="key-figures" aria-label={i18n.t('data.summary')}>
      <ul class="tiles">
        {shown.map((one) => (
          <KeyTile key={one.figure} one={one} byId={byId} />
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

type Figures = ReadonlyMap<string, Figure>;

function KeyTile({ one, byId }: { one: KeyFigure | KeyHeadline; byId: Figures }): JSX.Element | null {
  const figure = byId.get(one.figure);
  if (!figure) return null;
  return 'change' in one ? (
    <Tile one={one} figure={figure} byId={byId} />
  ) : (
    <HeadlineTile one={one} figure={figure} byId={byId} />
  );
}

interface TileProps {
  one: KeyFigure;
  figure: Figure;
  byId: Figures;
}

function Tile({ one, figure, byId }: TileProps): JSX.Element {
  const model = useSidebar();
  const { indicator, change, others } = one;
  const name = indicator === null ? figure.label : model.names.value.name(indicator);
  return (
    <li class={change ? 'tile tile-change' : 'tile'}>
      <TileMain figure={figure}>
        <span class="tile-name">
          <span lang={name === figure.label ? 'zh-CN' : undefined}>{name}</span>
          {others > 0 && <span class="muted">{i18n.t('data.others', others)}</span>}
        </span>
        <span class="tile-value" lang="zh-CN">
          <Printed raw={figure.raw} />
        </span>
        {change && <Change change={change} to={figure} byId={byId} />}
      </TileMain>
    </li>
  );
}

const VERDICTS = { agrees: '✓', disagrees: '≠', uncertain: '?' } as const;

/** 216→83 项 −61.6% ✓ */
function Change({ change, to, byId }: { change: KeyChange; to: Figure; byId: Figures }): JSX.Element | null {
  const { verdict } = change;
  const [from, percent] = [byId.get(change.from), byId.get(change.percent ?? '')];
  if (!from) return null;
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
