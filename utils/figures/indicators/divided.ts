/** What it means for indicators that some figures are the parts of another. */
import type { Figure, Relation } from '../../model.ts';
import { isResult } from '../relations/added.ts';
import { isYearsPart, mayBeCumulative, takeFromCumulative } from './cumulative.ts';

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

const THING = /(?:建议|提案|培训|会议?|检查|来信|信件|留言)$/;
const isOfOneThing = (a: Figure, b: Figure) => {
  const thing = THING.exec(a.label)?.[0];
  return thing !== undefined && b.indicator === null && b.label.endsWith(thing);
};
/** 承办提案50件，其中县政协提案15件、市政协提案10件: each is only some of what both are called. */
function siblingsAreSome({ parts }: Divided): void {
  const again = parts.filter(
    (part) =>
      part.indicator !== null &&
      parts.some(
        (other) => other !== part && (other.indicator === part.indicator || isOfOneThing(part, other)),
      ),
  );
  for (const part of again) part.indicator = null;
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

const ASKED = /^foi-(?:by|channel)-/;
/** 办件260件，其中自然人180件: who came on other business asked for no information. */
function askedForOthers({ whole, parts }: Divided): void {
  if (!whole?.indicator || whole.indicator.startsWith('foi-')) return;
  for (const part of parts) if (ASKED.test(part.indicator ?? '')) part.indicator = null;
}

/** 累计公开900条，其中本年度260条: what is counted is that of the year. */
function yearsPartOfAll({ whole, parts }: Divided): void {
  const [ofYear, another] = parts.filter(isYearsPart);
  if (!whole?.indicator || !ofYear || another || !mayBeCumulative(whole)) return;
  ofYear.indicator = whole.indicator;
  whole.indicator = null;
}

const BARE_SUM = /^(?:共计|合计|总计|共|总数)$/;
/** 公众号原创50篇，转发30篇，共计80篇: what is posted of any origin. */
const BY_ORIGIN = /原创|转发|转载|编发/;
function sumOfOrigins({ whole, parts, exhaustive }: Divided): void {
  if (!exhaustive || !whole || whole.indicator !== null || !BARE_SUM.test(whole.label)) return;
  const posts = new Set(parts.flatMap(({ indicator }) => indicator ?? []));
  const [only] = posts;
  if (posts.size !== 1 || !only?.endsWith('-posts') || !parts.every(({ label }) => BY_ORIGIN.test(label)))
    return;
  whole.indicator = only;
}

const KINDS_OF_PROPOSALS: ReadonlySet<string | null> = new Set(['proposals-npc', 'proposals-cppcc']);
/** 公开办理结果22件（人大建议16件、政协提案6件）: how many of a kind were published is not how many there were. */
function publishedAreSome({ whole, parts }: Divided): void {
  if (whole?.indicator !== 'proposals-published') return;
  for (const part of parts) if (KINDS_OF_PROPOSALS.has(part.indicator)) part.indicator = null;
}

/** In this order, each for all relations before the next. */
const SETTLED: readonly ((divided: Divided) => void)[] = [
  yearsPartOfAll,
  sumOfOrigins,
  publishedAreSome,
  askedForOthers,
  carriedIsNotReceived,
  carriedIsNotHandled,
  partsAreNotTheirWhole,
  siblingsAreSome,
  disclosedAmongResults,
  restOfResults,
];

/** 材料由4份减至1份: what a change leads to is what it began with. */
function endsAsItBegan(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  for (const relation of relations) {
    if (relation.kind !== 'change') continue;
    const [from, to] = [byId.get(relation.from), byId.get(relation.to)];
    if (from?.indicator?.startsWith('service-') && from.label === to?.label && from.unit === to.unit)
      to.indicator ??= from.indicator;
  }
}

/** Moves and takes away indicators by what is a part of what. */
export function settleIndicators(relations: readonly Relation[], byId: ReadonlyMap<string, Figure>): void {
  endsAsItBegan(relations, byId);
  const divided = relations.flatMap((relation): Divided[] => {
    if (relation.kind !== 'part-of') return [];
    const parts = relation.parts.flatMap((id) => byId.get(id) ?? []);
    return [{ whole: byId.get(relation.whole), parts, exhaustive: relation.exhaustive }];
  });
  for (const settle of SETTLED) divided.forEach(settle);
  takeFromCumulative(byId.values());
}
