/** Which bare percents are shares, and of what: 网络申请35件（87.5%）、信函申请5件（12.5%）. */
import { isBare, isBareShare } from '../bare-shares.ts';
import type { Item } from './context.ts';
import type { PartOf } from './part-of.ts';
import { holds, type Share, type ShareOf, shareOf } from './share.ts';

interface Bare extends Share {
  whole: Item | null;
}

/** One of more than two may be a slip of the pen. */
const isRight = (row: readonly Bare[]) =>
  row.filter((share) => share.whole === null || !holds(share, share.whole)).length <= Number(row.length > 2);

/** A percent right behind a count is its share where it is one of a row that comes to 100, or where it fits the total. */
export function bareShares(
  items: readonly Item[],
  parts: readonly PartOf[],
  byId: ReadonlyMap<string, Item>,
): ShareOf[] {
  const rows = new Map<string, Bare[]>();
  items.forEach((percent, i) => {
    const part = i > 0 ? items[i - 1] : undefined;
    if (!part || !isBare(percent.draft)) return;
    const id = parts.find((one) => one.parts.includes(part.figure.id))?.whole ?? '';
    const row = rows.get(id) ?? [];
    row.push({ percent, part, whole: byId.get(id) ?? null });
    rows.set(id, row);
  });
  return [...rows.values()].flatMap((row) => {
    const isOfWhole = isRight(row);
    const fits = ({ percent, part, whole }: Bare) =>
      isOfWhole &&
      whole !== null &&
      percent.figure.value !== 100 &&
      (row.length > 1 || holds({ percent, part }, whole));
    return row
      .filter((share) => fits(share) || isBareShare(share.percent.draft))
      .map((share) => shareOf(share, isOfWhole ? share.whole : null));
  });
}
