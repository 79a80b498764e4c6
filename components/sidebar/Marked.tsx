import type { JSX } from 'preact';

/** Text with the words of a filter marked in it. */
export function Marked({ text, filter }: { text: string; filter: string }): JSX.Element {
  return (
    <>
      {markedParts(text, filter).map(({ part, marked }, at) =>
        marked ? <mark key={at}>{part}</mark> : part,
      )}
    </>
  );
}

interface Part {
  part: string;
  marked: boolean;
}

/** The text cut where the words of the filter begin and end; joined, the parts are the text again. */
function markedParts(text: string, filter: string): Part[] {
  const words = filter.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const folded = text.toLowerCase();
  // Folding may change the length of a text (İ): then places do not fit, and nothing is marked.
  if (words.length === 0 || folded.length !== text.length) return [{ part: text, marked: false }];
  const parts: Part[] = [];
  const add = (part: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last?.marked === marked) last.part += part;
    else if (part !== '') parts.push({ part, marked });
  };
  for (let at = 0; at < text.length; ) {
    const word = words.find((one) => folded.startsWith(one, at));
    add(text.slice(at, at + (word?.length ?? 1)), word !== undefined);
    at += word?.length ?? 1;
  }
  return parts;
}
