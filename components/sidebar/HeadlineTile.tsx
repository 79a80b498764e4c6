import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { KeyHeadline } from '../../utils/export/index.ts';
import type { Figure } from '../../utils/model.ts';
import { language, timeBadge } from '../words.ts';
import { useSidebar } from './context.ts';
import { signedValue } from './format.ts';
import { Printed } from './Printed.tsx';
import { TileMain } from './TileMain.tsx';

/** A cut is printed without its sign (下降0.6%), which the words of a tile do not say. */
const withSign = (figure: Figure): string =>
  figure.kind === 'change-percent' && (figure.value ?? 0) < 0 ? signedValue(figure) : figure.raw;

interface HeadlineTileProps {
  one: KeyHeadline;
  figure: Figure;
  byId: ReadonlyMap<string, Figure>;
}

/** 地区生产总值 5.2万亿元 +5.8%, below it the plan for the year ahead, which is never large. */
export function HeadlineTile({ one, figure, byId }: HeadlineTileProps): JSX.Element {
  const [growth, target] = [byId.get(one.growth ?? ''), byId.get(one.target ?? '')];
  const name = one.name[language()];
  const isRate = figure.kind === 'change-percent';
  return (
    <li class="tile tile-headline">
      <TileMain figure={figure}>
        <span class="tile-name">
          {isRate ? i18n.t('data.growth', [name]) : name} <span class="muted">{figure.period}</span>
        </span>
        <span class="tile-value" lang="zh-CN">
          <Printed raw={withSign(figure)} />
        </span>
        {growth && (
          <span class="tile-trend">
            <b>{signedValue(growth)}</b>
          </span>
        )}
      </TileMain>
      {target && <Target target={target} isBesideRate={isRate || growth !== undefined} />}
    </li>
  );
}

/** The plan with its year; a rate that stands below an amount says that it is one. */
function Target({ target, isBesideRate }: { target: Figure; isBesideRate: boolean }): JSX.Element {
  const model = useSidebar();
  const printed = withSign(target);
  const isPlus = target.kind === 'change-percent' && !isBesideRate && printed === target.raw;
  return (
    <button
      type="button"
      class="tile-target"
      title={target.sentence}
      onClick={() => model.jumpToFigure(target)}
    >
      <span class="badge badge-planned">{timeBadge('planned')}</span>
      <span class="muted">{target.period}</span>
      <span lang="zh-CN">{isPlus ? `+${printed}` : printed}</span>
    </button>
  );
}
