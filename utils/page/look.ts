import type { LineLook } from '../model.ts';

/** What an element's tag and inline style say of its text, inherited from the element around it. */
export interface Style {
  bold: boolean;
  heading: number;
  align: LineLook['align'];
  size: number | null;
  /** Whether a line of the source is a line of the text: <pre>, `white-space: pre-wrap`. */
  pre: boolean;
}

export const PLAIN: Style = { bold: false, heading: 0, align: null, size: null, pre: false };

const BOLD_TAGS = new Set(['B', 'STRONG', 'TH']);
/** Heading typefaces of official documents (GB/T 9704): 黑体 and 楷体 mark levels one and two. */
export const HEADING_FACE = /黑体|simhei|楷体|kaiti|小标宋|heiti/i;
const WEIGHT = /font-weight:\s*(bold|[6-9]00)/i;
const NORMAL_WEIGHT = /font-weight:\s*(normal|[1-4]00)/i;
const ALIGN = /text-align:\s*(center|right|left)/i;
const SIZE = /font-size:\s*([\d.]{1,6})(px|pt)/i;
const HIDDEN = /display:\s*none|visibility:\s*hidden/i;
const BLOCK = /display:\s*block/i;
/** By its first letter: normal and nowrap; pre, pre-wrap, preserve, break-spaces. */
const SPACE = /white-space[-a-z]*:\s*(n?)/;
/** By the number in <font size>; without one the size is that of the text around it. */
const FONT_SIZES = [0, 10, 13, 16, 18, 24, 32, 48];

function alignOf(word: string | null | undefined): LineLook['align'] {
  const low = word?.toLowerCase();
  return low === 'center' || low === 'right' || low === 'left' ? low : null;
}

/** What an inline style says, so far as it is read. */
export interface InlineStyle {
  hidden: boolean;
  block: boolean;
  /** Null and undefined where it says nothing. */
  bold: boolean | null;
  align: LineLook['align'] | undefined;
  size: number | null;
  pre: boolean | null;
}

/** Reads a `style` attribute. */
export function inlineStyle(css: string): InlineStyle {
  const size = SIZE.exec(css);
  const points = size?.[2]?.toLowerCase() === 'pt' ? 4 / 3 : 1;
  const bold = WEIGHT.test(css) || HEADING_FACE.test(css);
  const space = SPACE.exec(css);
  return {
    hidden: HIDDEN.test(css),
    block: BLOCK.test(css),
    bold: bold ? true : NORMAL_WEIGHT.test(css) ? false : null,
    align: css.includes('text-align') ? alignOf(ALIGN.exec(css)?.[1]) : undefined,
    size: size ? Number(size[1]) * points : null,
    pre: space && !space[1],
  };
}

/** What an element says of the look of its text. */
interface Marked {
  tag: string;
  align: string | null;
  style: InlineStyle;
}

/** The style inside `element`, given its own and the one around it. */
export function styleOf(element: Element, { tag, align: own, style: css }: Marked, around: Style): Style {
  let { bold, heading, align, size } = around;
  if (BOLD_TAGS.has(tag)) bold = true;
  else if (tag.length === 2 && tag.charCodeAt(0) === 72 && tag > 'H0' && tag < 'H7') {
    heading = tag.charCodeAt(1) - 48;
    bold = true;
  } else if (tag === 'CENTER') align = 'center';
  align = alignOf(own) ?? align;
  if (tag === 'FONT') {
    const face = element.getAttribute('face');
    if (face && HEADING_FACE.test(face)) bold = true;
    size = FONT_SIZES[Number(element.getAttribute('size'))] || size;
  }
  if (css.bold !== null && (css.bold || heading === 0)) bold = css.bold;
  if (css.align !== undefined) align = css.align;
  return { bold, heading, align, size: css.size ?? size, pre: css.pre ?? (tag === 'PRE' || around.pre) };
}

/** Sums up the look of a line while its text arrives. */
export class LookSum {
  #ink = 0;
  #boldInk = 0;
  #lead = 0;
  #leading = true;
  #heading = 0;
  #align: LineLook['align'] = null;
  #size: number | null = null;

  add(kept: number, style: Style): void {
    if (kept === 0) return;
    if (this.#ink === 0) {
      this.#align = style.align;
      this.#size = style.size;
      this.#heading = style.heading;
    }
    this.#ink += kept;
    if (style.bold) this.#boldInk += kept;
    if (!style.bold) this.#leading = false;
    if (this.#leading) this.#lead += kept;
  }

  get look(): LineLook {
    const bold = this.#ink > 0 && this.#boldInk >= this.#ink * 0.95;
    return {
      heading: this.#heading,
      bold,
      lead: bold ? 0 : this.#lead,
      align: this.#align,
      size: this.#size,
    };
  }
}
