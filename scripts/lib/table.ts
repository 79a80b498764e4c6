/** Columns a character takes in a terminal: wide for Chinese and full-width forms. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return wide ? 2 : 1;
}

export const textWidth = (text: string): number => [...text].reduce((sum, one) => sum + widthOf(one), 0);

/** The text in exactly `width` columns: filled with blanks, or cut with an ellipsis. */
export function padded(text: string, width: number): string {
  const own = textWidth(text);
  if (own <= width) return text + ' '.repeat(width - own);
  let kept = '';
  let used = 0;
  for (const one of text) {
    if (used + widthOf(one) > width - 1) break;
    kept += one;
    used += widthOf(one);
  }
  return `${kept}…${' '.repeat(width - 1 - used)}`;
}

/** Rows as aligned columns, each no wider than its limit; trailing blanks are left out. */
export function columns(rows: readonly (readonly string[])[], limits: readonly number[]): string {
  const widths = limits.map((limit, i) =>
    Math.min(limit, Math.max(1, ...rows.map((row) => textWidth(row[i] ?? '')))),
  );
  return rows
    .map((row) =>
      widths
        .map((width, i) => padded(row[i] ?? '', width))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
