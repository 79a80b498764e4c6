import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, roomOf, type SourceFile, sourcesIn } from '../../support/imports.ts';

/** Data runs one way: a room imports only from the rooms before it. */
const ORDER: readonly string[] = [
  'utils/page-model.ts',
  'utils/model.ts',
  'utils/pages.ts',
  'utils/web-address.ts',
  'utils/lockstep.ts',
  'utils/domain',
  'utils/page',
  'utils/detect',
  'utils/outline',
  'utils/figures',
  'utils/statutory',
  'utils/checks',
  'utils/reading.ts',
  'utils/files',
  'utils/library',
  'utils/export',
  'utils/jump',
];
/** What talks with the browser's extension API: beside the row, for entrypoints and components. */
const BESIDE: readonly string[] = [
  'utils/insist.ts',
  'utils/settings.ts',
  'utils/settings-file.ts',
  'utils/dismissed.ts',
  'utils/messages.ts',
  'utils/reading-port.ts',
];
const OUTER: readonly string[] = ['components', 'entrypoints', 'cli'];

const sources = sourcesIn('utils', 'components', 'entrypoints', 'cli');
const rank = (room: string) => ORDER.indexOf(room);

function wrongImports({ path, imports }: SourceFile): string[] {
  const room = roomOf(path);
  return imports
    .filter((target) => roomOf(target) !== room)
    .flatMap((target) => {
      const other = roomOf(target);
      if (OUTER.includes(room))
        return room === 'cli' || other !== 'entrypoints'
          ? []
          : [`${path} imports ${target}: entrypoints are started by the browser, nobody imports them`];
      if (OUTER.includes(other)) return [`${path} imports ${target}: utils/ knows nothing of ${other}/`];
      if (BESIDE.includes(room)) return [];
      if (rank(other) < 0) return [`${path} imports ${target}: the pure core does without the extension API`];
      return rank(other) < rank(room)
        ? []
        : [`${path} imports ${target}: data runs one way, ${other} comes after ${room}`];
    });
}

describe('the rooms', () => {
  test('every room of utils/ has its place in the order', () => {
    const rooms = new Set(
      sources.map(({ path }) => roomOf(path)).filter((room) => room.startsWith('utils/')),
    );
    expect([...rooms].filter((room) => !ORDER.includes(room) && !BESIDE.includes(room))).toEqual([]);
  });

  test('a room imports only from the rooms before it', () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  test('no file imports itself by a circle', () => {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const next of byPath.get(path)?.imports ?? []) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const { path } of sources) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('only page/, jump/, files/ and the quick look of the detector touch the DOM', () => {
    const free = /^utils\/(?:page|jump|files)\/|^utils\/detect\/quick\.ts$/;
    const dom = /querySelector|createElement|createTreeWalker|getBoundingClientRect|\bHTML[A-Z]\w*Element\b/;
    const touching = sources.filter(
      ({ path, text }) =>
        path.startsWith('utils/') && !free.test(path) && dom.test(text.replace(/^\s*(?:\*|\/\/).*$/gm, '')),
    );
    expect(touching.map(({ path }) => `${path}: make the DOM plain data in utils/page first`)).toEqual([]);
  });

  test('nothing in utils/ knows Preact, and the core does not know the extension API', () => {
    const preact = sources.filter(
      ({ path, text }) => path.startsWith('utils/') && /from ['"]@?preact/.test(text),
    );
    expect(preact.map(({ path }) => path)).toEqual([]);
    const core = sources.filter(
      ({ path }) => ORDER.includes(roomOf(path)) && !path.startsWith('utils/library/'),
    );
    const api = core.filter(({ text }) => /from ['"](?:wxt|@wxt-dev|webextension-polyfill|#i18n)/.test(text));
    expect(api.map(({ path }) => path)).toEqual([]);
  });

  test('no module keeps state of its own', () => {
    const stateful = sources.filter(
      ({ path, text }) => path.startsWith('utils/') && /^(?:export )?let /m.test(text),
    );
    expect(stateful.map(({ path }) => `${path}: hold it in an object that someone owns`)).toEqual([]);
  });
});

test('what is exported is used by another file', () => {
  const all = [...sources, ...sourcesIn('tests', 'scripts')];
  const unused = sources
    .filter(({ path }) => /^(?:utils|components)\//.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => {
          const word = new RegExp(`\\b${name}\\b`);
          return !all.some((other) => other.path !== path && word.test(other.text));
        })
        .map((name) => `${path}: ${name} needs no export`),
    );
  expect(unused).toEqual([]);
});

describe('docs/architecture.md', () => {
  const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const picture = /```mermaid\n([^`]*)```/.exec(text)?.[1] ?? '';
  const drawn = [...picture.matchAll(/^\s*(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} --> ${to}`);
  /** Used by all, by the sidebar alone, or too small for a room of its own: the text says so. */
  const LEFT_OUT: readonly string[] = [
    ...OUTER,
    ...BESIDE,
    'utils/page-model.ts',
    'utils/model.ts',
    'utils/domain',
    'utils/pages.ts',
    'utils/web-address.ts',
    'utils/lockstep.ts',
    'utils/jump',
  ];

  test('draws the ways between the rooms as the imports are', () => {
    const short = (room: string) => room.replace('utils/', '').replace('.ts', '');
    const real = sources.flatMap(({ path, imports }) =>
      imports
        .map((target) => [roomOf(target), roomOf(path)] as const)
        .filter(([from, to]) => from !== to && ![from, to].some((room) => LEFT_OUT.includes(room)))
        .map(([from, to]) => `${short(from)} --> ${short(to)}`),
    );
    expect([...new Set(drawn)].sort()).toEqual([...new Set(real)].sort());
  });
});
