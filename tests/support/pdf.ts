import type { TableGrid } from '../../utils/model.ts';

/** A writer of small PDF files: Chinese text by a character map that every reader has, lines and pictures. */

/** In points from the upper left corner of an A4 page. */
export type Mark =
  | { text: string; x: number; y: number; size?: number; bold?: boolean; turned?: boolean }
  | { from: readonly [number, number]; to: readonly [number, number]; bar?: boolean }
  | { picture: readonly [number, number, number, number] };

const WIDTH = 595;
const HEIGHT = 842;

const isWide = (char: string) => char.charCodeAt(0) > 0xff;
/** Width of text in points: Han characters are as wide as high, the others half of it. */
export const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, char) => sum + (isWide(char) ? size : size / 2), 0);

const hex = (text: string) =>
  [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

function operator(mark: Mark): string {
  if ('text' in mark) {
    const { text, x, y, size = 14, bold = false, turned = false } = mark;
    const matrix = turned ? `0 1 -1 0 ${x} ${HEIGHT - y}` : `1 0 0 1 ${x} ${HEIGHT - y}`;
    return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm <${hex(text)}> Tj ET`;
  }
  if ('picture' in mark) {
    const [x, y, w, h] = mark.picture;
    return `q ${w} 0 0 ${h} ${x} ${HEIGHT - y - h} cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0041 EI Q`;
  }
  const [x0, y0] = mark.from;
  const [x1, y1] = mark.to;
  if (mark.bar) return `${x0} ${HEIGHT - y1} ${Math.max(0.5, x1 - x0)} ${Math.max(0.5, y1 - y0)} re f`;
  return `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`;
}

const font = (name: string, self: number) => [
  `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [${self + 1} 0 R] >>`,
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor ${self + 2} 0 R >>`,
  `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
];

/** A PDF with these pages. `trailer` goes into the trailer dictionary (encryption, say). */
export function pdf(pages: readonly (readonly Mark[])[], trailer = ''): Uint8Array {
  const first = 9;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...font('STSong-Light', 3),
    ...font('SimHei', 6),
    ...pages.flatMap((marks, i) => {
      const content = marks.map(operator).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 6 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.5\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const LEFT = 80;
const RIGHT = 515;
const PITCH = 28;
const SIZE = 16;

/** Text as an office sets it: 16 point, indented by two characters, broken at the right margin. */
export function set(paragraphs: readonly string[], top = 120): Mark[] {
  const marks: Mark[] = [];
  let y = top;
  for (const paragraph of paragraphs) {
    let x = LEFT + 2 * SIZE;
    let line = '';
    for (const char of paragraph) {
      if (x + widthOf(line + char, SIZE) > RIGHT && !/[，。；：、]/.test(char)) {
        marks.push({ text: line, x, y, size: SIZE });
        y += PITCH;
        x = LEFT;
        line = '';
      }
      line += char;
    }
    marks.push({ text: line, x, y, size: SIZE });
    y += PITCH;
  }
  return marks;
}

export const centred = (text: string, y: number, size = 22): Mark => ({
  text,
  x: (LEFT + RIGHT - widthOf(text, size)) / 2,
  y,
  size,
});

export type Border = 'stroke' | 'bar' | 'open-sides';

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** The lines around a cell. */
function around({ x0, x1, y0, y1 }: Box, border: Border): Mark[] {
  const bar = border === 'bar';
  const level = [y0, y1].map((y): Mark => ({ from: [x0, y], to: [x1, y], bar }));
  const sides = [x0, x1].filter((x) => border !== 'open-sides' || (x > LEFT && x < RIGHT));
  return [...level, ...sides.map((x): Mark => ({ from: [x, y0], to: [x, y1], bar }))];
}

/** The text of a cell, broken at its width and in its middle. */
function inside(text: string, { x0, x1, y0, y1 }: Box, size: number): Mark[] {
  const fit = Math.max(1, Math.floor((x1 - x0 - 2) / size));
  const lines = /^[\d.]+$/.test(text) ? [text] : (text.match(new RegExp(`.{1,${fit}}`, 'gu')) ?? []);
  const top = (y0 + y1 - lines.length * size * 1.1) / 2 + size;
  return lines.map((line, i) => ({
    text: line,
    x: (x0 + x1 - widthOf(line, size)) / 2,
    y: top + i * size * 1.1,
    size,
  }));
}

export interface Drawn {
  grid: TableGrid;
  top: number;
  /** Widths of the columns relative to one another. */
  widths: readonly number[];
  row?: number;
  border?: Border;
  size?: number;
}

/** A grid drawn with lines; rows from `from` up to `to`, cells that reach further are cut off. */
export function draw(table: Drawn, from = 0, to = table.grid.rows): Mark[] {
  const { grid, top, widths, row = 40, border = 'stroke', size = 8 } = table;
  const unit = (RIGHT - LEFT) / widths.reduce((a, b) => a + b, 0);
  const x = (column: number) => LEFT + unit * widths.slice(0, column).reduce((a, b) => a + b, 0);
  const y = (line: number) => top + (Math.min(Math.max(line, from), to) - from) * row;
  return grid.cells.flatMap((cell) => {
    if (cell.row + cell.rowspan <= from || cell.row >= to) return [];
    const box = {
      x0: x(cell.column),
      x1: x(cell.column + cell.colspan),
      y0: y(cell.row),
      y1: y(cell.row + cell.rowspan),
    };
    const isHere = cell.row >= from;
    return [...around(box, border), ...(isHere ? inside(cell.text, box, size) : [])];
  });
}
