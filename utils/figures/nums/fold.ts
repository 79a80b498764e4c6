/**
 * Folds a text for matching without moving a character: full-width forms become half-width, brackets and
 * quotes of every shape one shape, look-alikes of 〇 between Chinese digits 〇. Offsets stay valid.
 */
const GROUPS: readonly (readonly [string, string])[] = [
  ['〔［【〖｛《', '('],
  ['〕］】〗｝》', ')'],
  ['“”„‟「」『』＂', '"'],
  ['—–－―─‐‑−～~〜﹣', '-'],
  ['○◯Ｏ', '〇'],
  ['\u3000\u00a0', ' '],
  ['％﹪', '%'],
  ['．', '.'],
];
const SINGLE: ReadonlyMap<number, string> = new Map(
  GROUPS.flatMap(([from, to]) => [...from].map((c) => [c.charCodeAt(0), to] as const)),
);
const NEEDS = /[^\u4e00-\u9fff\u0020-\u007d、。]/;
const CN_DIGIT = /[〇零一二三四五六七八九]/;

function foldChar(code: number): string {
  const single = SINGLE.get(code);
  if (single !== undefined) return single;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2f00 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff)) {
    const folded = String.fromCharCode(code).normalize('NFKC');
    return folded.length === 1 ? folded : String.fromCharCode(code);
  }
  return String.fromCharCode(code);
}

export function fold(text: string): string {
  if (!NEEDS.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldChar(text.charCodeAt(i));
  return out.replace(/[Oo0](?=[〇零一二三四五六七八九])/g, (c, at: number) =>
    CN_DIGIT.test(out.charAt(at - 1)) && !/\d/.test(out.charAt(at + 1)) ? '〇' : c,
  );
}
