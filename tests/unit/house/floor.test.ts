import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, sourcesIn } from '../../support/imports.ts';
import { newerExtensionNames, newerFunctions, newerNames, newerStyles } from '../../support/newer.ts';

/** Newer than the oldest browser, and asked for before use: tests/e2e/old-browser.e2e.ts goes without. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  Highlight: 'utils/jump/highlight.ts draws boxes without it',
  ClipboardItem: 'components/clipboard.ts copies by an event of the document without it',
};

/** Styles whose lack changes a look a little, and nothing else. */
const LOOKS = [
  'content-visibility',
  'overscroll-behavior',
  'scrollbar-color',
  'scrollbar-width',
  'text-spacing-trim',
  'text-wrap',
];

/** Interfaces whose members are looked for by name alone. */
const ELEMENTS =
  /^(?:AbortSignal|Blob|Document|DocumentFragment|Element|Event|HTML(?:Dialog|Input|Button)?Element|Headers|Navigator|Node|Range|Response|Selection|ShadowRoot|StyleSheet|CSSStyleSheet|Window)$/;

const bare = (text: string) => text.replace(/^\s*(?:\*|\/[/*]).*$/gm, '');
const sources = sourcesIn('utils', 'components', 'entrypoints').map(({ path, text }) => ({
  path,
  text: bare(text),
}));

function stylesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({
      path,
      text: readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ''),
    }));
}

/** Where a name that begins with a word stands: 'path: name'. */
const places = (files: readonly { path: string; text: string }[], name: string, pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => `${path}: ${name}`);

describe('the oldest browsers', () => {
  const names = newerNames();

  test('lack what the compatibility data says they lack', () => {
    expect(names).toContainEqual({ owner: 'Map', member: 'groupBy' });
    expect(names).toContainEqual({ owner: 'Highlight', member: null });
    expect(names).not.toContainEqual({ owner: 'Array', member: 'at' });
    expect(newerStyles('properties')).toContain('text-wrap');
  });

  test('have every interface and static member that is used, or are asked whether they do', () => {
    const used = names.flatMap(({ owner, member }) =>
      member
        ? places(sources, `${owner}.${member}`, new RegExp(`\\b${owner}\\.${member}\\b`))
        : places(sources, owner, new RegExp(`\\bnew (?:\\w+\\.)?${owner}\\(`)),
    );
    expect(used.filter((place) => !(place.slice(place.indexOf(': ') + 2) in ASKED_FOR))).toEqual([]);
  });

  test('have the members of elements, events and documents that are used', () => {
    const members = names.filter(({ owner, member }) => member && ELEMENTS.test(owner));
    const used = members.flatMap(({ owner, member }) =>
      places(sources, `${owner}.${member}`, new RegExp(`[a-z]\\.${member}\\(`)),
    );
    expect(used).toEqual([]);
  });

  test('have the extension interfaces that are used', () => {
    const used = newerExtensionNames().flatMap(({ owner, member }) =>
      places(sources, `${owner}.${member}`, new RegExp(`\\bbrowser\\.${owner}\\.${member ?? '\\w+'}\\b`)),
    );
    expect(used).toEqual([]);
  });

  test('understand the styles, apart from looks they can do without', () => {
    const styles = [...stylesIn('components'), ...stylesIn('entrypoints')];
    const used = [
      ...newerStyles('properties').flatMap((name) =>
        places(styles, name, new RegExp(`(?<![-\\w])${name}\\s*:`)),
      ),
      ...newerStyles('selectors').flatMap((name) =>
        places(styles, `:${name}`, new RegExp(`:${name}(?![-\\w])`)),
      ),
      ...newerStyles('at-rules').flatMap((name) =>
        places(styles, `@${name}`, new RegExp(`@${name}(?![-\\w])`)),
      ),
      ...newerFunctions().flatMap((name) => places(styles, `${name}()`, new RegExp(`(?<![-\\w])${name}\\(`))),
    ];
    expect(used.filter((place) => !LOOKS.some((name) => place.endsWith(`: ${name}`)))).toEqual([]);
  });
});
