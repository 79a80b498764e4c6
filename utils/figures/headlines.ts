import { HEADLINES, type Headline, SAME_THING, WHOLE_PLACE } from '../domain/headlines.ts';
import type { Figure, ReportDocument } from '../model.ts';

/** What of a headline a figure tells: the year looked back on or the year ahead, an amount or its rate of change. */
export type HeadlinePart = 'amount' | 'growth' | 'amountAhead' | 'growthAhead';

/** What a work report says of one headline, by the ids of its figures. */
export interface HeadlineFigures extends Readonly<Record<HeadlinePart, string | null>> {
  id: string;
  zh: string;
  en: string;
}

/** The headlines that a work report speaks of, in their usual order. */
export function headlinesOf({ kind, year, figures }: ReportDocument): HeadlineFigures[] {
  if (kind !== 'work-report' || year === null) return [];
  const found = new Map<string, string>();
  for (const figure of figures) {
    const part = partOf(figure, year);
    const headline = part === null ? undefined : headlineOf(figure);
    const key = `${headline?.id} ${part}`;
    // The first is of the whole place; later ones tell of it again, or of a part of it.
    if (headline && !found.has(key)) found.set(key, figure.id);
  }
  return HEADLINES.flatMap(({ id, zh, en }): HeadlineFigures[] => {
    const of = (part: HeadlinePart): string | null => found.get(`${id} ${part}`) ?? null;
    const [amount, growth, amountAhead, growthAhead] = [
      of('amount'),
      of('growth'),
      of('amountAhead'),
      of('growthAhead'),
    ];
    const isNamed = amount ?? growth ?? amountAhead ?? growthAhead;
    return isNamed === null ? [] : [{ id, zh, en, amount, growth, amountAhead, growthAhead }];
  });
}

/** Whether a figure is a result of the year looked back on or a target of the year ahead, each whole or as a rate. */
function partOf({ kind, time, period }: Figure, year: number): HeadlinePart | null {
  const isRate = kind === 'change-percent';
  if (!isRate && kind !== 'count' && kind !== 'money' && kind !== 'percent') return null;
  if (time === 'planned') return period === String(year) ? (isRate ? 'growthAhead' : 'amountAhead') : null;
  if (time !== 'actual' || period !== String(year - 1)) return null;
  return isRate ? 'growth' : 'amount';
}

/** The headline that a label names and nothing but names: 全市固定资产投资增长, not 工业固定资产投资. */
function headlineOf({ label, subject }: Figure): Headline | undefined {
  return HEADLINES.find(({ names }) => {
    const name = names.find((one) => label.includes(one));
    if (name === undefined) return false;
    const at = label.indexOf(name);
    return isWholePlace(label.slice(0, at), subject) && SAME_THING.includes(label.slice(at + name.length));
  });
}

function isWholePlace(words: string, subject: string | null): boolean {
  if (words === '' || words === subject) return true;
  const first = WHOLE_PLACE.find((word) => words.startsWith(word));
  return first !== undefined && isWholePlace(words.slice(first.length), subject);
}
