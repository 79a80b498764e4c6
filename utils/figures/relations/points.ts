import { codesOf, lastInk } from '../../domain/text.ts';
import { type Item, isAmount, sameUnit } from './context.ts';
import { canBePart, isExhaustive, type PartOf, relation } from './part-of.ts';

/** A sentence that has figures; `paragraph` tells which stand together. */
interface Told {
  items: readonly Item[];
  paragraph: number;
}

/** The walk ahead is short for every sentence. */
const MOST_POINTS = 20;
const ENDS_OPEN = codesOf('中:：');
const OPENS_POINTS = /其中[:：]?\s*$/;
/** Whether a sentence is the one that a point begins with. */
function isPoint({ items: [first] }: Told): boolean {
  const sentence = first?.draft.sentence;
  const point = sentence?.path[0];
  return point?.kind === 'item' && point.start === sentence?.start;
}

/** The points of a paragraph right behind the sentence at `at`, each with its first amount. */
function pointsBehind(told: readonly Told[], at: number): Item[] {
  const out: Item[] = [];
  for (let i = at + 1; i < Math.min(told.length, at + MOST_POINTS); i++) {
    const point = told[i] as Told;
    if (point.paragraph !== told[at]?.paragraph || !isPoint(point)) break;
    const first = point.items.find(isAmount);
    if (first) out.push(first);
  }
  return out;
}

/** 公开信息365条，其中：①通过网站公开158条；②…: the points that a sentence ends with are parts of what it counts. */
export function byPoints(told: readonly Told[]): PartOf[] {
  return told.flatMap(({ items }, at): PartOf[] => {
    const text = items[0]?.draft.text ?? '';
    if (!ENDS_OPEN.has(lastInk(text)) || !OPENS_POINTS.test(text)) return [];
    const points = pointsBehind(told, at);
    const whole = items.findLast((item) => isAmount(item) && points.every((point) => sameUnit(item, point)));
    return whole && points.length > 1 && points.every((point) => canBePart(whole, point))
      ? [relation(whole, points, isExhaustive(whole, points))]
      : [];
  });
}
