import { HEADLINES, type Headline } from '../../domain/headlines.ts';
import { type HeadlinePart, headlinesOf } from '../../figures/headlines.ts';
import type { Figure, ReportDocument } from '../../model.ts';
import type { MatrixRow } from './model.ts';

/** A row of the matrix without its cells. */
type Row = Pick<MatrixRow, 'zh' | 'en' | 'category' | 'type'> & { id: string };

const CATEGORY = '政府工作报告主要指标';

const idOf = (headline: string, part: HeadlinePart): string => `headline-${headline}-${part}`;

/** Work reports look back on the year before their own and ahead at their own: the names say which is meant. */
const PARTS: readonly [HeadlinePart, (headline: Headline) => Pick<Row, 'zh' | 'en' | 'type'>][] = [
  ['amount', ({ zh, en, type }) => ({ zh: `${zh}（上年）`, en: `${en}, year before`, type })],
  ['growth', ({ zh, en }) => ({ zh: `${zh}增长（上年）`, en: `${en}, growth, year before`, type: 'share' })],
  ['amountAhead', ({ zh, en, type }) => ({ zh: `${zh}（当年计划）`, en: `${en}, planned`, type })],
  [
    'growthAhead',
    ({ zh, en }) => ({ zh: `${zh}增长（当年计划）`, en: `${en}, growth, planned`, type: 'share' }),
  ],
];

/** The rows of the headlines, results before plans. */
export const HEADLINE_ROWS: readonly Row[] = HEADLINES.flatMap((headline) =>
  PARTS.map(([part, named]) => ({
    id: idOf(headline.id, part),
    category: CATEGORY,
    ...named(headline),
  })),
);

/** The rows of which one tells in the next report what became of the other. */
export const HEADLINE_PAIRS: readonly { result: string; ahead: string }[] = HEADLINES.flatMap(({ id }) => [
  { result: idOf(id, 'amount'), ahead: idOf(id, 'amountAhead') },
  { result: idOf(id, 'growth'), ahead: idOf(id, 'growthAhead') },
]);

/** The figures of a work report that answer those rows. */
export function headlineFigures(document: ReportDocument): [row: string, figure: Figure][] {
  const byId = new Map(document.figures.map((figure) => [figure.id, figure]));
  return headlinesOf(document).flatMap((headline) =>
    PARTS.flatMap(([part]): [string, Figure][] => {
      const figure = byId.get(headline[part] ?? '');
      return figure ? [[idOf(headline.id, part), figure]] : [];
    }),
  );
}
