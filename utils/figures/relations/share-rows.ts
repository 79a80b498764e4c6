/** Shares that stand in a row in the same words: of one total, also where one of them is wrong. */
import { amountOf, comeTo, type Item, isAmount, sameUnit, sumOf } from './context.ts';
import { wholeNamedBy } from './named-wholes.ts';
import { holds, missOf, type Share } from './share.ts';

/** What the words of a share say that it is of; '' where they name nothing. */
const nameOf = ({ percent }: Share) =>
  /占[^比总全]{2}|占全/.test(percent.draft.lead) ? wholeNamedBy(percent) : '';

/** 占收案总数的79.9%；…占20.1%: behind one that names its total a share need not. */
const isOfRow = (row: readonly Share[], share: Share) => {
  const [first] = row;
  const name = nameOf(share);
  return first !== undefined && (name === '' || name === nameOf(first)) && sameKind(first.part, share.part);
};
/** 行政强制705 dropped the classifier of the others. */
const sameKind = (a: Item, b: Item) => a.figure.unit === null || b.figure.unit === null || sameUnit(a, b);

/** So many rows are looked back at: the walk is short for every share. */
const MOST_OPEN = 4;

/** 占调整预算90.8%，占收入的39%；…: as many rows as there are wordings. */
export function rowsIn<S extends Share>(
  shares: readonly S[],
  areNear: (a: S, b: S, isNamed: boolean) => boolean,
): S[][] {
  const rows: S[][] = [];
  for (const share of shares) {
    const row = rows
      .slice(-MOST_OPEN)
      .findLast(
        (one) =>
          isOfRow(one, share) && areNear(one.at(-1) as S, share, nameOf(share) === nameOf(one[0] as S)),
      );
    // 其中办结30件，占75%: of the member before, not of what that is of.
    if (row && !share.percent.draft.lead.includes('其中') && !share.part.draft.lead.includes('其中'))
      row.push(share);
    else rows.push([share]);
  }
  return rows;
}

const toleranceOf = ({ figure: { tolerance } }: Item) => tolerance || 0.5;
/** How far rounding may take the sum of these percentages from what they stand for. */
const roundingOf = (row: readonly Share[]) => row.reduce((sum, { percent }) => sum + toleranceOf(percent), 0);
const isAllOf = (row: readonly Share[]) =>
  Math.abs(sumOf(row.map(({ percent }) => percent)) - 100) <=
  row.reduce((sum, { percent }) => sum + percent.figure.tolerance, 1e-9);

/** 73% and 27% of 13499 leave one over, and more: parts that miss their total by less than rounding hides may not be all. */
export function mayLeaveRest(whole: Item, row: readonly Share[]): boolean {
  const rest = amountOf(whole) - sumOf(row.map(({ part }) => part));
  const printed = row.reduce((sum, { part }) => sum + part.figure.tolerance, whole.figure.tolerance);
  return rest > printed && rest <= (amountOf(whole) * roundingOf(row)) / 100;
}

/** So many right shares prove a total for one that is wrong. */
const MOST_WRONG = 1;
const ENOUGH = 3;
/** 分别占18.7%、11.9%、7.9%: one list has one total. */
const ENOUGH_OF_LIST = 2;
const isOneList = (row: readonly Share[]) =>
  row.slice(1).every(({ percent }) => /^[、和及与]/.test(percent.draft.lead));

/** 83.7万起、占总数的34.3%，44.2万起、占总数的18.1%: in the same words, of all that was counted. */
const OF_ALL = /占[^,，、。；;]{0,8}总[数量额]的?(?:比例|比重)?[为达是]?\s?$/;
const saySame = (row: readonly Share[]) =>
  new Set(row.map(({ percent }) => OF_ALL.exec(percent.draft.lead)?.[0] ?? '')).size === 1 &&
  row.length > 1 &&
  row.every(({ percent }) => OF_ALL.test(percent.draft.lead));
/** Percentage points by which one of them may be wrong. */
const MOST_SLIP = 5;
/** What is rounded to whole percents fits many a total. */
const isFine = ({ percent }: Share) => percent.figure.tolerance > 0 && percent.figure.tolerance < 0.5;
/** 33.5% printed as 33%: cut off, and no other share. */
const isCutOff = (share: Share, whole: Item) => missOf(share, whole) <= 2 * toleranceOf(share.percent) + 1e-9;

/** Whether these are shares of that total: all of them, or all but one where nothing else can be meant. */
function areSharesOf(row: readonly Share[], whole: Item): boolean {
  const right = row.filter((share) => holds(share, whole));
  const wrong = row.filter((share) => !isCutOff(share, whole)).length;
  const addsUp = comeTo(
    row.map(({ part }) => part),
    whole,
  );
  const areFine = right.some(isFine);
  if (right.length === row.length) return row.length > 1 && (addsUp || areFine || row.length >= ENOUGH);
  if (wrong > MOST_WRONG || right.length === 0) return false;
  const enough = isOneList(row) ? ENOUGH_OF_LIST : ENOUGH;
  if (areFine && saySame(row) && row.every((share) => missOf(share, whole) <= MOST_SLIP)) return true;
  return (areFine && right.length >= enough) || addsUp || (isAllOf(row) && (areFine || right.length > 1));
}

const mayBeTotal = (row: readonly Share[]) => (item: Item) =>
  isAmount(item) &&
  item.figure.approx === 'exact' &&
  item.figure.time !== 'planned' &&
  row.every(
    ({ part }) =>
      part !== item && sameKind(part, item) && amountOf(item) >= amountOf(part) && amountOf(item) > 0,
  );

/** The total of a row among the amounts before it: of several, the nearest that most of the shares fit. */
export function totalOfRow(row: readonly Share[], amounts: readonly Item[]): Item | null {
  const totals = amounts.filter(mayBeTotal(row)).filter((item) => areSharesOf(row, item));
  const fitting = (item: Item) => row.filter((share) => holds(share, item)).length;
  return totals.reduce<Item | null>(
    (best, item) => (best === null || fitting(item) >= fitting(best) ? item : best),
    null,
  );
}

/** So many right shares beside one that is wrong leave no doubt of what it is of. */
const BEYOND_DOUBT = 4;
/** 受理820件，办结656件。咨询410件，占50%；…；回访328件，占50%: what does not fit the total of the others, and fits another. */
export function mayBeOfAnother(
  share: Share,
  whole: Item | null,
  row: readonly Share[],
  all: readonly Item[],
): boolean {
  if (!whole || row.filter((one) => holds(one, whole)).length >= BEYOND_DOUBT) return false;
  return all.some(
    (item) =>
      item !== whole &&
      item !== share.part &&
      isAmount(item) &&
      sameUnit(item, share.part) &&
      amountOf(item) > amountOf(share.part) &&
      holds(share, item),
  );
}
