/** Libraries that can set markup although nothing here asks them to: all of theirs that reaches a page is text. */
const SETS_MARKUP = /\/node_modules\/(?:preact|d3-selection)\//;

/**
 * Takes the way to innerHTML out of the libraries that have one, so that no string of a page can become
 * markup even by a mistake of ours. What they would set as markup is shown as the text it is.
 */
export const withoutMarkup = {
  name: 'without-markup',
  transform: (code: string, id: string) =>
    SETS_MARKUP.test(id.replaceAll('\\', '/')) && code.includes('.innerHTML')
      ? { code: code.replaceAll('.innerHTML', '.textContent'), map: null }
      : undefined,
};
