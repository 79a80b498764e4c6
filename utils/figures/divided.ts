/** What it means for indicators that some figures are the parts of another. */
import type { Figure, Relation } from '../model.ts';
import { isResult } from './relations/added.ts';

/** A whole and its parts, as figures. */
interface Divided {
  whole: Figure | undefined;
  parts: readonly Figure[];
  exhaustive: boolean;
}

/** A part or a sub-class has no indicator of its whole. */
function partsAreNotTheirWhole({ whole, parts }: Divided): void {
  for (const part of parts) if (part.indicator === (whole?.indicator ?? null)) part.indicator = null;
}

/** 受理申请175件（新收164件、上年结转11件）: what was carried over is not among what was received. */
function carriedIsNotReceived({ whole, parts }: Divided): void {
  if (whole?.indicator !== 'foi-new') return;
  const received = parts.find(({ label }) => /新收|本年|当年/.test(label));
  const carried = parts.find(({ indicator }) => indicator === 'foi-carried-in');
  if (!received || !carried) return;
  whole.indicator = null;
  received.indicator = 'foi-new';
}

/** 共办理38件，其中办结35件、结转下年度3件: what was carried over has not been handled. */
function carriedIsNotHandled({ whole, parts }: Divided): void {
  if (whole?.indicator !== 'foi-handled') return;
  const done = parts.find(({ label }) => /^(?:已)?(?:办结|答复)/.test(label));
  if (!done) return;
  if (!parts.some(({ indicator }) => indicator === 'foi-carried-out')) return;
  whole.indicator = null;
  for (const part of parts) if (part.indicator === 'foi-handled') part.indicator = null;
  done.indicator = 'foi-handled';
}

/** 公开5件、不予公开3件: what was disclosed among the results of requests. */
function disclosedAmongResults({ parts }: Divided): void {
  if (!parts.some(isResult)) return;
  for (const part of parts)
    if (/^(?:.{0,12}其中)?公开(?:申请)?$/.test(part.label)) part.indicator = 'foi-granted';
}

/** 予以公开4件，部分公开1件，其他1件: the rest of the results of requests is 其他处理. */
function restOfResults({ parts, exhaustive }: Divided): void {
  if (!exhaustive) return;
  const results = parts.filter(isResult);
  const rest = parts.at(-1);
  if (results.length < 2 || results.length !== parts.length - 1) return;
  if (rest?.indicator === null && /^其[他它余]/.test(rest.label)) rest.indicator = 'foi-other';
}

/** In this order, each for all relations before the next. */
const SETTLED: readonly ((divided: Divided) => void)[] = [
  carriedIsNotReceived,
  carriedIsNotHandled,
  partsAreNotTheirWhole,
  disclosedAmongResults,
  restOfResults,
];

/** Moves and takes away indicators by what is a part of what. */
export function settleIndicators(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  const divided = relations.flatMap((relation): Divided[] => {
    if (relation.kind !== 'part-of') return [];
    const parts = relation.parts.flatMap((id) => byId.get(id) ?? []);
    return [{ whole: byId.get(relation.whole), parts, exhaustive: relation.exhaustive }];
  });
  for (const settle of SETTLED) divided.forEach(settle);
}
