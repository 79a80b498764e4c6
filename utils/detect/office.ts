import { Lexicon } from '../domain/text.ts';
import { AGENCY_ENDINGS } from '../domain/titles.ts';

const ENDINGS = new Lexicon(AGENCY_ENDINGS);

/** The longest beginning of a text that ends like the name of an office. */
export function officeIn(text: string): string | null {
  const clean = text.replace(/^[《“"【\s]+/, '').replace(/[》”"】\s]+$/, '');
  if (clean.length > 40) return null;
  for (let end = clean.length; end >= 3; end--) {
    const isEnding = (word: string) => clean.endsWith(word, end) && end > word.length;
    if (ENDINGS.endingLike(clean, end).some(isEnding)) return clean.slice(0, end);
  }
  return null;
}
