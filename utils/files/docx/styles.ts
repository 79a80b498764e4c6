import { attribute, child, children, numberOf, setting, switchOf } from './xml.ts';

/** Which list and level a paragraph belongs to. `list` '0' takes it out of every list. */
export interface ListPlace {
  list: string | null;
  level: number | null;
}

export function listPlaceIn(properties: Element | null): ListPlace {
  const numbering = child(properties, 'numPr');
  return { list: setting(numbering, 'numId'), level: numberOf(numbering, 'ilvl') };
}

/** Styles are based on one another; longer chains than this are loops. */
const LONGEST_CHAIN = 12;

/** The styles of a document, with what they inherit. */
export class Styles {
  readonly #byId = new Map<string, Element>();
  readonly #standard: string | null;

  constructor(root: Element | null) {
    let standard: string | null = null;
    for (const style of children(root, 'style')) {
      const id = attribute(style, 'styleId');
      if (id === null) continue;
      this.#byId.set(id, style);
      const isDefault = ['1', 'true', 'on'].includes(attribute(style, 'default') ?? '');
      if (isDefault && attribute(style, 'type') === 'paragraph') standard = id;
    }
    this.#standard = standard;
  }

  /** A style and those it is based on, nearest first; without an id the standard paragraph style. */
  chain(id: string | null): { id: string; style: Element }[] {
    const found: { id: string; style: Element }[] = [];
    let at = id ?? this.#standard;
    while (at !== null && found.length < LONGEST_CHAIN) {
      const style = this.#byId.get(at);
      if (!style) break;
      found.push({ id: at, style });
      at = setting(style, 'basedOn');
    }
    return found;
  }

  nameOf(id: string | null): string {
    const style = id === null ? undefined : this.#byId.get(id);
    return (style && setting(style, 'name')) ?? '';
  }

  /** The list that a style puts its paragraphs into, and the style that says so (levels name it). */
  listOf(id: string | null): (ListPlace & { style: string }) | null {
    for (const { id: style, style: element } of this.chain(id)) {
      const place = listPlaceIn(child(element, 'pPr'));
      if (place.list !== null) return { ...place, style };
    }
    return null;
  }

  align(id: string | null): string | null {
    for (const { style } of this.chain(id)) {
      const align = setting(child(style, 'pPr'), 'jc');
      if (align !== null) return align;
    }
    return null;
  }

  bold(id: string | null): boolean | null {
    for (const { style } of this.chain(id)) {
      const bold = switchOf(child(style, 'rPr'), 'b');
      if (bold !== null) return bold;
    }
    return null;
  }

  /** The typeface for Han characters. */
  typeface(id: string | null): string | null {
    for (const { style } of this.chain(id)) {
      const face = attribute(child(child(style, 'rPr'), 'rFonts'), 'eastAsia');
      if (face !== null) return face;
    }
    return null;
  }
}
