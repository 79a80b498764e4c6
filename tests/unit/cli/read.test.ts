import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/model.ts';
import { openOne, utf8 } from '../../support/files.ts';
import { prose } from '../../support/page.ts';
import { pdf, set } from '../../support/pdf.ts';
import { readXlsx } from '../../support/xlsx.ts';

const CLI = join(import.meta.dirname, '../../../cli/read.ts');

interface Run {
  code: number;
  out: string;
  /** Lines of standard error. */
  said: string[];
}

/** The command in a process of its own, as a person runs it. */
function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', CLI, ...args],
      { maxBuffer: 1 << 28 },
      (error, out, err) => {
        const code = error ? Number(error.code) : 0;
        resolve({ code, out, said: err.split('\n').filter((line) => line !== '') });
      },
    );
    // A command that refuses its arguments is gone before it has been given any input.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

const TITLE = '清河市水务局2023年政务公开工作总结';
const PARAGRAPHS = [
  TITLE,
  '2023年，我局扎实推进政务公开工作，各项任务有序落实，群众满意度进一步提高。',
  '一、总体情况',
  '全年主动公开政府信息286条，发布解读稿件14篇，回应群众关切事项52件，各项工作有序推进。',
  '二、存在的问题',
  '公开内容与群众需求仍有差距，解读的通俗性有待加强，下一步将继续改进。',
];
const report = (published: number) =>
  `<title>${TITLE}</title><h1>${TITLE}</h1><p>2023年，我局扎实推进政务公开工作，各项任务有序落实，群众满意度进一步提高。</p>
   <p>一、总体情况</p><p>全年主动公开政府信息${published}条，其中通知类20条、公告类30条，发布解读稿件14篇。</p>
   <p>二、存在的问题</p><p>公开内容与群众需求仍有差距，解读的通俗性有待加强，下一步将继续改进。</p>`;

const published = (reading: Reading) => reading.documents[0]?.figures[0]?.value;
const readings = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading & { file: string });

describe('npm run read', () => {
  let folder = '';
  const at = (...path: string[]) => join(folder, ...path);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minglan-read-'));
    mkdirSync(at('year', 'b'), { recursive: true });
    mkdirSync(at('year', 'a_files'));
    for (let i = 1; i <= 9; i++) writeFileSync(at('year', 'b', `${i}.html`), report(i * 10));
    writeFileSync(at('year', 'a.html'), report(1));
    writeFileSync(at('year', 'a_files', 'advert.html'), report(2));
    writeFileSync(at('year', 'c.zip'), zipSync({ 'x.html': utf8(report(3)), 'y.jpg': utf8('y') }));
    writeFileSync(at('year', 'd.pdf'), pdf([set(PARAGRAPHS)]));
    writeFileSync(at('year', 'e.docx'), 'PK\u0003\u0004 cut short');
    writeFileSync(at('year', 'scan.png'), 'x');
    symlinkSync(at('year'), at('year', 'b', 'loop'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('one file is one object, laid out for a person', async () => {
    const { code, out, said } = await run([at('year', 'a.html')]);
    expect([code, said]).toEqual([0, []]);
    expect(out).toContain('\n  "format": "minglan.reading/1"');
    expect(published(JSON.parse(out) as Reading)).toBe(1);
  });

  test('a folder is read file by file, in order, past what cannot be read', async () => {
    const { code, out, said } = await run([at('year'), '--format', 'jsonl', '--jobs', '2']);
    expect(code).toBe(2);
    expect(
      readings(out).map((reading) => [reading.file.slice(at('year').length + 1), published(reading)]),
    ).toEqual([
      ['a.html', 1],
      ...Array.from({ length: 9 }, (_, i) => [`b/${i + 1}.html`, (i + 1) * 10]),
      ['c.zip/x.html', 3],
      ['d.pdf', 286],
    ]);
    expect(said).toEqual([
      `read: ${at('year', 'b', 'loop')}: a link to a folder, not followed`,
      `read: ${at('year', 'e.docx')}: the file is damaged and cannot be opened`,
      'read: passed over what is no document: picture 2',
    ]);
  });

  test('tables have one heading, whoever printed them', async () => {
    const { out } = await run([at('year', 'b'), '--format', 'csv', '--jobs', '2']);
    const lines = out.split('\r\n');
    expect(lines.filter((line) => line.includes('数据项'))).toHaveLength(1);
    expect(lines[0]?.charCodeAt(0)).toBe(0xfeff);
    expect(lines.filter((line) => line.includes(`${at('year', 'b', '7.html')}`))).toHaveLength(4);
  });

  test('standard input, as a page or as a list of files', async () => {
    const page = await run(['-', '--url', 'http://www.qinghe.gov.cn/1.html'], report(5));
    expect(JSON.parse(page.out)).toMatchObject({ url: 'http://www.qinghe.gov.cn/1.html', detected: true });
    const list = `${at('year', 'b', '2.html')}\n\n${at('gone.html')}\n${at('year', 'a.html')}\n`;
    const { code, out, said } = await run(['--files-from', '-', '--format', 'jsonl'], list);
    expect(readings(out).map(published)).toEqual([20, 1]);
    expect([code, said]).toEqual([2, [`read: ${at('gone.html')}: no such file`]]);
  });

  test('several outputs at once, and the findings as documents', async () => {
    const outputs = ['--output', at('o.jsonl'), '--output', at('o.csv'), '--findings', at('o.docx')];
    const { code, out } = await run([at('year', 'b'), ...outputs]);
    expect([code, out]).toEqual([2, '']);
    expect(readings(readFileSync(at('o.jsonl'), 'utf8'))).toHaveLength(9);
    expect(readFileSync(at('o.csv'), 'utf8').split('数据项')).toHaveLength(2);
    const word = await openOne('o.docx', readFileSync(at('o.docx')));
    expect(prose(word.page).join('\n')).toContain(TITLE);
    await run([at('year', 'b', '5.html'), '--findings', at('o.md')]);
    expect(readFileSync(at('o.md'), 'utf8')).toContain('共列出0份文件');
  });

  test('all of them side by side', async () => {
    const { code, out } = await run([at('year', 'b'), '--compare', at('side.json')]);
    expect([code, out]).toEqual([2, '']);
    const side = JSON.parse(readFileSync(at('side.json'), 'utf8'));
    expect(side.documents).toHaveLength(9);
    expect(side.documents.map(({ url }: { url: string }) => url)).toContain(at('year', 'b', '2.html'));
    const book = await run([at('year', 'b', '5.html'), '--compare', at('side.xlsx')]);
    expect(book.code).toBe(0);
    expect(readXlsx(readFileSync(at('side.xlsx'))).map(({ name }) => name)).toEqual([
      '数据',
      '指标对照',
      '来源',
    ]);
    const wrong = await run([at('year', 'b'), '--compare', at('side.txt')]);
    expect([wrong.code, wrong.said]).toEqual([
      2,
      [`read: ${at('side.txt')}: a comparison is written as .xlsx .csv .json .md`],
    ]);
  });

  test('a file that takes too long is given up, the others are read', async () => {
    mkdirSync(at('slow'));
    const long = `<p>${TITLE}</p>${report(7).repeat(60_000)}`;
    for (let i = 1; i <= 5; i++) writeFileSync(at('slow', `${i}.html`), i === 2 ? long : report(i));
    const { code, out, said } = await run([at('slow'), '--jobs', '2', '--timeout', '5']);
    expect([code, said]).toEqual([2, [`read: ${at('slow', '2.html')}: given up after 5 seconds`]]);
    expect(readings(out).map(published)).toEqual([1, 3, 4, 5]);
  });

  test.each([
    [['--format', 'xml', 'a.html'], 'unknown format xml'],
    [[], 'no file named'],
    [['a.html', '--url', 'nowhere'], 'not an address'],
    [['a.html', '--output', 'a.pdf'], 'no format has this ending'],
    [['a.html', '--jobs', 'many'], 'not a number for --jobs'],
    [['a.html', '--nonsense'], 'nonsense'],
    [['a.html', '--output', '/nowhere/at/all.csv'], 'no such file'],
  ])('arguments %j are refused in one line', async (args, reason) => {
    const { code, out, said } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(said[0]).toContain(reason);
    expect(said.length).toBeLessThan(3);
  });
});
