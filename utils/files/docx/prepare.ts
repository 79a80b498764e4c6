import { HEADING_FACE } from '../../page/look.ts';
import type { Counter } from './numbering.ts';
import { listPlaceIn, type Styles } from './styles.ts';
import { attribute, child, childElements, children, made, setting, switchOf } from './xml.ts';

/** Paragraph styles that the style map of the converter turns into aligned paragraphs. */
export const ALIGNED = { center: 'MinglanCenter', right: 'MinglanRight' } as const;

/** Subtrees whose paragraphs are not printed, or are printed a second time as a fallback. */
const UNPRINTED = new Set(['Choice', 'moveFrom', 'del', 'pPrChange', 'rPrChange', 'sectPr', 'instrText']);
const HEADING = /^(heading [1-6]|title)$/i;
const CONTENTS = /^(toc \d|toc heading)$/i;

/** The paragraphs that are printed, in order; those in text boxes and cells included. */
function paragraphsOf(root: Element): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop() as Element;
    if (UNPRINTED.has(element.localName)) continue;
    if (element.localName === 'p') found.push(element);
    stack.push(...[...childElements(element)].reverse());
  }
  return found;
}

/** The runs of a paragraph, in links and insertions too, but not those of paragraphs in a text box. */
function runsOf(paragraph: Element): Element[] {
  return [...childElements(paragraph)].flatMap((element) => {
    if (element.localName === 'r') return [element];
    return UNPRINTED.has(element.localName) ? [] : runsOf(element);
  });
}

const before = (parent: Element, element: Element) => parent.insertBefore(element, parent.firstChild);

function propertiesOf(element: Element, name: 'pPr' | 'rPr'): Element {
  const own = child(element, name);
  if (own) return own;
  const properties = made(element, name);
  before(element, properties);
  return properties;
}

/** Two things make a heading bold to the eye: the switch, and the typefaces kept for headings. */
function isBold(run: Element, paragraphStyle: string | null, styles: Styles): boolean {
  const own = child(run, 'rPr');
  const runStyle = setting(own, 'rStyle');
  const face =
    attribute(child(own, 'rFonts'), 'eastAsia') ??
    (runStyle === null ? null : styles.typeface(runStyle)) ??
    styles.typeface(paragraphStyle);
  if (face !== null && HEADING_FACE.test(face)) return true;
  return (
    switchOf(own, 'b') ??
    (runStyle === null ? null : styles.bold(runStyle)) ??
    styles.bold(paragraphStyle) ??
    false
  );
}

function setBold(run: Element, bold: boolean): void {
  const properties = propertiesOf(run, 'rPr');
  for (const old of children(properties, 'b')) properties.removeChild(old);
  if (bold) properties.appendChild(made(run, 'b'));
}

function setStyle(paragraph: Element, style: string): void {
  const properties = propertiesOf(paragraph, 'pPr');
  for (const old of children(properties, 'pStyle')) properties.removeChild(old);
  before(properties, made(paragraph, 'pStyle', style));
}

/** A space keeps a number from the digits and letters behind it; Chinese marks need none. */
function spaced(number: string): string {
  if (/[、）)】》①-⑳㉑-㊿㊀-㊉⑴-⒛]\s*$/.test(number)) return number;
  // A narrow space between Han characters is taken for a break of the source.
  return /[\u4e00-\u9fff]$/.test(number) ? `${number}\u3000` : `${number} `;
}

function addNumber(paragraph: Element, number: string, beside: Element | undefined): void {
  const run = made(paragraph, 'r');
  const look = beside ? child(beside, 'rPr') : null;
  if (look) run.appendChild(look.cloneNode(true));
  const text = made(paragraph, 't');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(paragraph.ownerDocument.createTextNode(spaced(number)));
  run.appendChild(text);
  const properties = child(paragraph, 'pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

function prepareParagraph(paragraph: Element, styles: Styles, counter: Counter): void {
  const properties = child(paragraph, 'pPr');
  if (child(child(properties, 'rPr'), 'del')) return;
  const style = setting(properties, 'pStyle');
  const number = counter.next(listPlaceIn(properties), style);
  const runs = runsOf(paragraph);
  for (const run of runs) {
    if (switchOf(child(run, 'rPr'), 'vanish')) run.parentNode?.removeChild(run);
    else setBold(run, isBold(run, style, styles));
  }
  if (number !== '') addNumber(paragraph, number, runs[0]);
  const name = styles.nameOf(style);
  if (HEADING.test(name)) return;
  const align = setting(properties, 'jc') ?? styles.align(style);
  if (align === 'center') setStyle(paragraph, ALIGNED.center);
  else if (align === 'right' || align === 'end') setStyle(paragraph, ALIGNED.right);
}

/**
 * Writes into a Word document what the converter leaves out: the numbers that exist only as list formatting,
 * bold and alignment that come from styles. Takes hidden text and the table of contents away.
 */
export function prepareDocument(root: Element, styles: Styles, counter: Counter): void {
  for (const paragraph of paragraphsOf(root)) {
    if (CONTENTS.test(styles.nameOf(setting(child(paragraph, 'pPr'), 'pStyle'))))
      paragraph.parentNode?.removeChild(paragraph);
    else prepareParagraph(paragraph, styles, counter);
  }
}
