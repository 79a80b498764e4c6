import type { FileTools } from './model.ts';

/** What the files room needs, in an extension page: an inert document runs no script and loads nothing. */
export const browserTools: FileTools = {
  parseHtml: (markup) => ({
    document: new DOMParser().parseFromString(markup, 'text/html'),
    close: () => {},
  }),
};
