import { elementOf } from './scrollers.ts';

/** The box of a range's first line; that of its element when the range itself has none. */
export function rectOf(range: Range): DOMRect | null {
  for (const rect of range.getClientRects()) if (rect.height > 0) return rect;
  const rect = elementOf(range.startContainer)?.getBoundingClientRect();
  return rect && (rect.height > 0 || rect.width > 0) ? rect : null;
}

/** The documents a range stands in: its own first, then those of the frames around it. */
export function documentsAround(range: Range): Document[] {
  const found: Document[] = [];
  let doc = range.startContainer.ownerDocument;
  while (doc) {
    found.push(doc);
    doc = frameOf(doc)?.ownerDocument ?? null;
  }
  return found;
}

/** The box of a range in the view of `doc`, which is its own document or one around it. */
export function rectIn(doc: Document, range: Range): DOMRect | null {
  const rect = rectOf(range);
  if (!rect) return null;
  const { x, y } = frameOffset(doc, range);
  return new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height);
}

/** Where the view of a document, or of that of a range, begins in the view of `doc`, which is around it. */
export function frameOffset(doc: Document, inner: Range | Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  let at = 'startContainer' in inner ? inner.startContainer.ownerDocument : inner;
  while (at && at !== doc) {
    const frame = frameOf(at);
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    at = frame.ownerDocument;
  }
  return { x, y };
}

/** The frame a document stands in; null for the page itself, and where a foreign page is around it. */
export function frameOf(doc: Document): Element | null {
  return doc.defaultView?.frameElement ?? null;
}
