import type { LineLook } from '../model.ts';

/** What an element's tag and inline style say of its text, inherited from the element around it. */
export interface Style {
  bold: boolean;
  heading: number;
  align: LineLook['align'];
  size: number | null;
}

export const PLAIN: Style = { bold: false, heading: 0, align: null, size: null };

const BOLD_TAGS = new Set(['B', 'STRONG', 'TH']);
/** Heading typefaces of official documents (GB/T 9704): 黑体 and 楷体 mark levels one and two. */
export const HEADING_FACE = /黑体|simhei|楷体|kaiti|小标宋|heiti/i;
const WEIGHT = /font-weight:\s*(bold|[6-9]00)/i;
const NORMAL_WEIGHT = /font-weight:\s*(normal|[1-4]00)/i;
const ALIGN = /text-align:\s*(center|right|left|justify)/i;
const SIZE = /font-size:\s*([\d.]{1,6})(px|pt)/i;
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];

function alignOf(word: string | null | undefined): LineLook['align'] {
  const low = word?.toLowerCase();
  return low === 'center' || low === 'right' || low === 'left' ? low : null;
}

/** The style inside `element`, given the style around it. */
export function styleOf(element: Element, css: string | null, around: Style): Style {
  const tag = element.tagName;
  let style = around;
  const set = (change: Partial<Style>) => {
    style = { ...style, ...change };
  };
  if (BOLD_TAGS.has(tag)) set({ bold: true });
  else if (tag.length === 2 && tag.charCodeAt(0) === 72 && tag > 'H0' && tag < 'H7')
    set({ heading: tag.charCodeAt(1) - 48, bold: true });
  else if (tag === 'CENTER') set({ align: 'center' });
  const align = alignOf(element.getAttribute('align'));
  if (align) set({ align });
  if (tag === 'FONT') {
    const face = element.getAttribute('face');
    if (face && HEADING_FACE.test(face)) set({ bold: true });
    const size = FONT_SIZES[Number(element.getAttribute('size'))];
    if (size) set({ size });
  }
  return css === null || css === '' ? style : withCss(css, style);
}

function withCss(css: string, style: Style): Style {
  let { bold, align, size } = style;
  if (WEIGHT.test(css) || HEADING_FACE.test(css)) bold = true;
  else if (NORMAL_WEIGHT.test(css) && style.heading === 0) bold = false;
  if (css.includes('text-align')) align = alignOf(ALIGN.exec(css)?.[1]);
  const found = SIZE.exec(css);
  if (found) size = Number(found[1]) * (found[2]?.toLowerCase() === 'pt' ? 4 / 3 : 1);
  return { ...style, bold, align, size };
}

/** Sums up the look of a line while its text arrives. */
export class LookSum {
  private ink = 0;
  private boldInk = 0;
  private lead = 0;
  private leading = true;
  private heading = 0;
  private align: LineLook['align'] = null;
  private size: number | null = null;

  add(kept: number, style: Style): void {
    if (kept === 0) return;
    if (this.ink === 0) {
      this.align = style.align;
      this.size = style.size;
      this.heading = style.heading;
    }
    this.ink += kept;
    if (style.bold) this.boldInk += kept;
    if (!style.bold) this.leading = false;
    if (this.leading) this.lead += kept;
  }

  get look(): LineLook {
    const bold = this.ink > 0 && this.boldInk >= this.ink * 0.95;
    return { heading: this.heading, bold, lead: bold ? 0 : this.lead, align: this.align, size: this.size };
  }
}
