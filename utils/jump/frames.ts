/** More frames than any page of text has. */
const MOST_FRAMES = 50;

/** A document and those in its frames, as far as they are of the same origin. */
export function documentsWithin(document: Document): Document[] {
  const found = [document];
  for (const doc of found) {
    for (const frame of doc.querySelectorAll('iframe,frame')) {
      const inner = documentOf(frame as HTMLIFrameElement);
      if (inner && found.length < MOST_FRAMES) found.push(inner);
    }
  }
  return found;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
