import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, isUnchanged } from '../../../utils/library/changes.ts';
import { hashOf, idOf, recordOf, regionOf } from '../../../utils/library/records.ts';
import type { Entry } from '../../../utils/library/store.ts';
import { exportParts, importLibrary, isFresh, NotALibrary } from '../../../utils/library/transfer.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const TITLE = '清河市林业局2022年政务公开工作总结';

function pageWith(...lines: string[]) {
  const body = [TITLE, FILLER, '一、工作开展情况', ...lines, '二、存在问题', FILLER].map(
    (line) => `<p>${line}</p>`,
  );
  const page = pageOf(`<div class="TRS_Editor">${body.join('')}</div>`, `<title>${TITLE}</title>`);
  return { text: page.text, reading: read(page) };
}

async function entry(...lines: string[]) {
  const { reading, text } = pageWith(...lines);
  const record = recordOf(reading, await hashOf(text), 1000);
  return { record, kept: { id: record.id, reading, text } };
}

describe('a record', () => {
  test.each([
    ['清河市林业局', '清河市'],
    ['云岭县教育局', '云岭县'],
    ['内蒙古自治区水利厅', '内蒙古自治区'],
    ['国家税务总局', null],
    ['国家市场监督管理总局', null],
    ['市场监督管理局', null],
    ['城市管理局', null],
    ['江东省城市管理局', '江东省'],
    ['清河市市场监督管理局', '清河市'],
    [null, null],
  ])('the region of %s', (agency, region) => {
    expect(regionOf(agency)).toBe(region);
  });

  test('sums up the reading', async () => {
    const { record } = await entry('全年公开信息320条，培训3次。');
    expect(record).toMatchObject({
      title: TITLE,
      agency: '清河市林业局',
      region: '清河市',
      year: 2022,
      kind: 'work-summary',
      documents: 1,
      figures: 2,
      disagrees: 0,
    });
  });

  test('of a page is the address without its fragment, of a file its text', () => {
    expect(idOf('http://a.gov.cn/1.html#p2', 'f0')).toBe('http://a.gov.cn/1.html');
    expect(idOf('', 'f0')).toBe('file:f0');
    expect(idOf('file:///home/someone/1.html', 'f0')).toBe('file:f0');
  });
});

describe('changes', () => {
  test('of the same text are none', () => {
    const one = pageWith('全年公开信息320条，培训3次。');
    const none = { added: [], removed: [] };
    expect(changesBetween(one, one)).toEqual({ figures: [], sections: none, lines: none });
    expect(isUnchanged(changesBetween(one, one))).toBe(true);
  });

  test('around the report are none: a counter of visits moves by itself', () => {
    const one = pageWith('全年公开信息320条，培训3次。');
    const shift = '浏览次数：17\n';
    const moved = one.reading.documents.map((document) => ({
      ...document,
      start: document.start + shift.length,
      end: document.end + shift.length,
    }));
    const later = { text: shift + one.text, reading: { ...one.reading, documents: moved } };
    expect(isUnchanged(changesBetween(one, later))).toBe(true);
  });

  test('of a sentence without a figure are told by its line', () => {
    const changes = changesBetween(pageWith('工作稳步推进。'), pageWith('工作扎实推进。'));
    expect(changes.lines).toEqual({ added: ['工作扎实推进。'], removed: ['工作稳步推进。'] });
    expect(isUnchanged(changes)).toBe(false);
  });

  test('name what was altered, what came and what is gone', () => {
    const before = pageWith('全年公开信息320条，培训3次，接听来电50次。');
    const after = pageWith('全年公开信息330条，培训3次。', '（一）解读更加及时', '发布解读材料12篇。');
    const { figures, sections } = changesBetween(before, after);
    expect(figures.map(({ before: old, after: now }) => [old, now])).toEqual([
      ['320条', '330条'],
      [null, '12篇'],
      ['50次', null],
    ]);
    expect(sections).toEqual({ added: ['解读更加及时'], removed: [] });
  });
});

/** A library's file read to its end. */
async function imported(text: string) {
  const all = { entries: [] as Entry[], wrong: [] as number[] };
  for await (const found of importLibrary(new Blob([text]))) {
    if (found.ok) all.entries.push(found.entry);
    else all.wrong.push(found.at);
  }
  return all;
}

async function exported(pieces: readonly Entry[][]): Promise<string> {
  let text = '';
  for await (const part of exportParts(pieces)) text += part;
  return text;
}

const library = async () => [
  [await entry('全年公开信息320条。')],
  [],
  [await entry('全年公开信息1条。'), await entry('培训3次。')],
];

describe('the file of a library', () => {
  test.each(['as it was written', 'as another program laid it out'])('is read %s', async (how) => {
    const pieces = await library();
    const text = await exported(pieces);
    const laid = how.startsWith('as it') ? text : JSON.stringify(JSON.parse(text), null, 2);
    const { entries, wrong } = await imported(laid);
    expect(wrong).toEqual([]);
    expect(entries).toEqual(JSON.parse(JSON.stringify(pieces.flat())));
  });

  test('of an empty library holds none', async () => {
    expect(await imported(await exported([]))).toEqual({ entries: [], wrong: [] });
  });

  test('tells which entries are none, and takes the others', async () => {
    const good = await entry('全年公开信息320条。');
    const text = JSON.stringify({
      format: 'minglan.library/1',
      entries: [
        good,
        null,
        { ...good, kept: { ...good.kept, reading: {} } },
        { record: { id: 'javascript:1' }, kept: { id: 'javascript:1' } },
      ],
    });
    const { entries, wrong } = await imported(text);
    expect(entries).toHaveLength(1);
    expect(wrong).toEqual([1, 2, 3]);
  });

  test('of any other kind is refused with a word', async () => {
    for (const text of ['', '{}', '[]', 'null', '{"format":"minglan.settings/1"}'])
      await expect(imported(text)).rejects.toThrow(NotALibrary);
  });

  test('cut off anywhere, or with more behind it, is refused', async () => {
    const text = await exported(await library());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 3 }), async (length) => {
        await expect(imported(text.slice(0, length))).rejects.toThrow(NotALibrary);
      }),
    );
    await expect(imported(`${text}{}`)).rejects.toThrow(NotALibrary);
  });

  test('never throws anything else, whatever the bytes', async () => {
    const json = fc.json().map((value) => `{"format":"minglan.library/1","entries":[${value}]}`);
    const lines = fc.json().map((value) => `{"format":"minglan.library/1","entries":[\n${value}\n]}\n`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), json, lines), async (text) => {
        await imported(text).catch((error: unknown) => expect(error).toBeInstanceOf(NotALibrary));
      }),
    );
  });

  test('does not put an older reading over a newer one', async () => {
    const one = await entry('全年公开信息320条。');
    const at = (seen: number) => ({ ...one, record: { ...one.record, seen } });
    const there = (seen: number) => new Map([[one.record.id, at(seen).record]]);
    expect(isFresh(at(500), there(1000))).toBe(false);
    expect(isFresh(at(2000), there(1000))).toBe(true);
    expect(isFresh(one, new Map())).toBe(true);
  });
});
