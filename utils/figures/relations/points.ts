import { codesOf, lastInk } from '../../domain/text.ts';
import { amountOf, type Item, isAmount, sameUnit, sumOf, type Told } from './context.ts';
import { canBePart, isExhaustive, type PartOf, relation } from './part-of.ts';

/** `paragraph` tells which sentences stand together. */
interface ToldInParagraph extends Told {
  paragraph: number;
}

/** The walk ahead is short for every sentence. */
const MOST_POINTS = 20;
const ENDS_OPEN = codesOf('中:：');
const OPENING = '(?:其中|具体[为是]|包括|分别[为是])[:：]?\\s*$';
const OPENS_POINTS = new RegExp(OPENING);
/** Whether a sentence is the one that a point begins with. */
function isPoint({ items: [first] }: ToldInParagraph): boolean {
  const sentence = first?.draft.sentence;
  const point = sentence?.path[0];
  return point?.kind === 'item' && point.start === sentence?.start;
}

/** 其中：, 具体为： that stands alone behind a total. */
const OPENS_LINES = new RegExp(`^\\s*${OPENING}`);
const LONGEST_LINE = 60;
const ENDS_LINE = codesOf('；;。');
const ENDS_LIST = codesOf('。');

/** The lines right behind the paragraph of the sentence at `at`, up to the one that ends the list, each with its first amount. */
function linesBehind(told: readonly ToldInParagraph[], at: number): Item[] {
  const out: Item[] = [];
  for (let i = at + 1; i < Math.min(told.length, at + MOST_POINTS); i++) {
    const [line, before] = [told[i] as ToldInParagraph, told[i - 1] as ToldInParagraph];
    const text = line.items[0]?.draft.text ?? '';
    if (line.paragraph !== before.paragraph + 1 || text.length > LONGEST_LINE) break;
    const last = lastInk(text);
    const first = line.items.find(isAmount);
    if (!first || !ENDS_LINE.has(last) || /其中|累计|共/.test(first.draft.lead)) break;
    out.push(first);
    if (ENDS_LIST.has(last)) return out;
  }
  return [];
}

/** The points of a paragraph right behind the sentence at `at`, each with its first amount. */
function pointsBehind(told: readonly ToldInParagraph[], at: number): Item[] {
  const out: Item[] = [];
  for (let i = at + 1; i < Math.min(told.length, at + MOST_POINTS); i++) {
    const point = told[i] as ToldInParagraph;
    if (point.paragraph !== told[at]?.paragraph || !isPoint(point)) break;
    const first = point.items.find(isAmount);
    if (first) out.push(first);
  }
  return out;
}

/** 公开信息365条，其中：①通过网站公开158条；②…: the points that a sentence ends with are parts of what it counts. */
export function byPoints(told: readonly ToldInParagraph[]): PartOf[] {
  return told.flatMap(({ items }, at): PartOf[] => {
    const [text, behind] = [items[0]?.draft.text ?? '', items[0]?.draft.behind ?? ''];
    const isOpen = ENDS_OPEN.has(lastInk(text)) && OPENS_POINTS.test(text);
    if (!isOpen && !OPENS_LINES.test(behind)) return [];
    const inParagraph = pointsBehind(told, at);
    const points = inParagraph.length > 0 ? inParagraph : linesBehind(told, at);
    const whole = items.findLast((item) => isAmount(item) && points.every((point) => sameUnit(item, point)));
    if (!whole || points.length < 2 || !points.every((point) => canBePart(whole, point))) return [];
    const isAll = isExhaustive(whole, points);
    // 会议12次。其中：培训5次；检查8次: lines that come to more speak of something else.
    return isAll || inParagraph.length > 0 || sumOf(points) <= amountOf(whole)
      ? [relation(whole, points, isAll)]
      : [];
  });
}
