/** Numbers between quotation marks, which are names, but for quantities that are only set off by them. */
import { codesOf } from '../../domain/text.ts';
import { unitAt } from '../../domain/units.ts';
import type { Numeral } from './scale.ts';
import { endsClauseAt, type Found, type Look, reject } from './types.ts';

/** The closing mark of each opening one. */
const QUOTES: ReadonlyMap<number, string> = new Map(
  ['“”', '‘’', '《》', '「」', '『』', '〈〉'].map((pair) => [pair.charCodeAt(0), pair.slice(1)] as const),
);
const CLOSING = codesOf('”’》」』〉');

/** All of these marks. */
export const MARKS = '‘’‚‛“”〈〉《》「」『』';
const IS_MARK = codesOf(MARKS);
const STRAIGHT = '"';
/** A longer quotation is text, not a name; a title may be longer. */
const NAME_LENGTH = 16;
const TITLE_LENGTH = 90;

/** The places of straight quotes, when they come in pairs; none where one has lost its partner. */
export function straightQuotes(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(STRAIGHT); at >= 0; at = text.indexOf(STRAIGHT, at + 1)) places.push(at);
  return places.length % 2 === 0 ? places : [];
}

/** The straight quotes around `index`; null where it stands outside. The look goes on from there. */
function straightAround(look: Look, index: number): { open: number; close: number } | null {
  const { straight } = look;
  while ((straight[look.passed] ?? index) < index) look.passed++;
  if (look.passed % 2 === 0) return null;
  const [open, close] = [straight[look.passed - 1], straight[look.passed]];
  const isInside = open !== undefined && close !== undefined;
  return isInside && close - open <= roomFor(STRAIGHT, look.text.slice(open, close)) + 1
    ? { open, close }
    : null;
}

/** “1名医生+1名护士+1名专干”: the parts of a pattern are a name, too. */
const PATTERN_LENGTH = 36;
const roomFor = (mark: string, name: string): number =>
  mark === '》' ? TITLE_LENGTH : name.includes('+') ? PATTERN_LENGTH : NAME_LENGTH;

/** The marks around `index`, of a short quotation or a title: “一岛两窗三区”, 《…三年行动…》; null where there are none. */
function marksAround(look: Look, index: number): { open: number; close: number } | null {
  const { text } = look;
  let skipped = 0;
  for (let at = look.mark; at >= look.floor && index - at <= TITLE_LENGTH; at--) {
    const code = text.charCodeAt(at);
    if (!IS_MARK.has(code)) continue;
    if (CLOSING.has(code)) skipped++;
    const mark = QUOTES.get(code);
    if (mark === undefined) continue;
    if (skipped > 0) {
      skipped--;
      continue;
    }
    const length = text.slice(index, at + TITLE_LENGTH + 1).indexOf(mark);
    const close = index + length;
    if (length >= 0 && close - at <= roomFor(mark, text.slice(at, close))) return { open: at, close };
  }
  return null;
}

/** What is set off rather than named: 用时“2个工作日”，满意率“100%”。 */
const SET_OFF = new Set(['duration', 'percent', 'pp', 'money']);
function isSetOff(text: string, open: number, close: number, numeral: Numeral | null): boolean {
  if (numeral === null || numeral.start !== open + 1 || !endsClauseAt(text, close + 1)) return false;
  const unit = unitAt(text, numeral.end);
  return unit !== null && unit.end === close && SET_OFF.has(unit.unit.category);
}

/** Anything inside a short quotation or a title. */
export function quotedName(look: Look, index: number, numeral: Numeral | null): Found | null {
  const around = marksAround(look, index) ?? straightAround(look, index);
  if (around === null || isSetOff(look.text, around.open, around.close, numeral)) return null;
  return reject(look, 'name', around.open + 1, around.close);
}
