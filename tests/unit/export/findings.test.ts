import { describe, expect, it } from 'vitest';
import { recordGrid } from '../../../utils/export/cell-rows.ts';
import { ruleText } from '../../../utils/export/finding-note.ts';
import { gridCsv, gridTsv } from '../../../utils/export/grid.ts';
import {
  circularText,
  evidenceOf,
  evidenceText,
  findingNote,
  shownOf,
  statutoryGrid,
} from '../../../utils/export/index.ts';
import type { Check, Reading, ReportDocument } from '../../../utils/model.ts';
import { read } from '../../../utils/reading.ts';
import { KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const URL = 'http://www.qinghe.gov.cn/xxgk/1.html';
const counts = {
  rows: Object.fromEntries(
    ['new', 'carried_in', ...RESULT_ROWS, 'carried_out'].map((row) => [row, KINDS.map(() => 0)]),
  ),
};
counts.rows.new = [8, 1, 0, 0, 0, 0];
counts.rows.granted = [8, 1, 0, 0, 0, 0];

/** A report whose text says 11 and whose table says 9. */
const page = pageOf(
  `<div class="TRS_Editor"><p>清河市档案局2023年政府信息公开工作年度报告</p><p>一、总体情况</p>
   <p>${FILLER}2023年新收政府信息公开申请11件，均按时答复。</p>
   <p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>${requestsHtml({ ...counts, remedies: [] }, 'plain')}
   <p>四、政府信息公开行政复议、行政诉讼情况</p>${remediesHtml([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], false)}
   <p>五、存在的主要问题及改进情况</p><p>${FILLER}</p><p>六、其他需要报告的事项</p><p>无。</p></div>`,
  '<title>清河市档案局2023年政府信息公开工作年度报告</title>',
);
const reading: Reading = read(page);
const document = reading.documents[0] as ReportDocument;
const finding = document.checks.find(({ verdict }) => verdict === 'disagrees') as Check;

describe('the evidence of a finding', () => {
  it('is the sentence on one side and the named cell on the other', () => {
    expect(evidenceOf(document, finding).map(({ kind, name, quote }) => [kind, name.zh, quote])).toEqual([
      ['text', expect.stringContaining('申请'), expect.stringContaining('申请11件')],
      ['cell', '表三 本年新收政府信息公开申请数量·总计', '9'],
    ]);
  });
  it('names the table in English where that is spoken; official labels and words of the page stay', () => {
    const [text, cell] = evidenceOf(document, finding);
    expect(text?.name.en).toBe(text?.name.zh);
    expect(cell && evidenceText(cell, 'en')).toBe('Table 3 “本年新收政府信息公开申请数量·总计”: 9');
    expect(cell && evidenceText(cell, 'zh')).toBe('表三 本年新收政府信息公开申请数量·总计：9');
  });
  it('names a heading by its words, and quotes the page where nothing is known', () => {
    const section = document.sections[0];
    const places = [
      { start: section?.start ?? 0, end: section?.end ?? 0 },
      { start: 1, end: 4 },
    ];
    const check: Check = { ...finding, figures: [], cells: [], places: [...places, ...places] };
    const quote = (start: number, end: number) => page.text.slice(start, end);
    expect(evidenceOf(document, check, quote)).toEqual([
      { kind: 'heading', name: { zh: '', en: '' }, quote: '一、总体情况', place: places[0] },
      { kind: 'other', name: { zh: '', en: '' }, quote: page.text.slice(1, 4), place: places[1] },
    ]);
  });
});

describe('the text for a circular', () => {
  const text = circularText(document, [findingNote(document, finding)], URL);

  it('says who, what, where, by how much, under which rule, at which address', () => {
    expect(text.split('\n')).toEqual([
      '文件：清河市档案局2023年政府信息公开工作年度报告',
      '机关：清河市档案局',
      '年份：2023',
      `网址：${URL}`,
      `1. ${finding.message}`,
      expect.stringMatching(/^ {3}位置1：正文 .*：“.*申请11件.*”$/),
      '   位置2：表格 表三 本年新收政府信息公开申请数量·总计：9',
      '   相差：2',
      `   规则：${ruleText('NAR-NEW')}（NAR-NEW）`,
      expect.stringMatching(/^说明：/),
    ]);
  });
  it('leaves out what the document does not say', () => {
    const bare = { ...document, agency: null, year: null };
    expect(circularText(bare, [], URL)).not.toMatch(/机关：|年份：/);
  });
  it('states the rule without how it is judged', () => {
    expect(ruleText('NAR-T2')).toBe('正文的规章、行政规范性文件件数与表二相同。');
    expect(ruleText('UNHEARD-OF')).toBe('');
  });
});

describe('what a sidebar shows beside the reading', () => {
  const textOf = (start: number, end: number) => page.text.slice(start, end);
  // As it comes out of a message.
  const shown: ReturnType<typeof shownOf> = JSON.parse(JSON.stringify(shownOf(document, textOf)));

  it('has a note for each check and labels for each table, in their order', () => {
    expect(shown.notes.map(({ rule }) => rule)).toEqual(document.checks.map(({ rule }) => rule));
    expect(shown.tables.map(({ blocks }) => blocks[0]?.rows.length)).toEqual(
      document.tables.map(({ table }) => (table === 'T4' ? 3 : expect.any(Number))),
    );
    expect(shown.notes[document.checks.indexOf(finding)]).toEqual(findingNote(document, finding, textOf));
  });
});

describe('a statutory table on its way to a spreadsheet', () => {
  const grid = (id: string) => {
    const table = document.tables.find((one) => one.table === id);
    if (!table) throw new Error(`no ${id}`);
    return statutoryGrid(document, table, URL, 'zh');
  };

  it('has its labels, its numbers, and a last row that says where they come from', () => {
    const { head, rows } = grid('T3');
    expect(head).toEqual([
      '类别',
      '项目',
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ]);
    expect(rows[0]).toEqual([null, '本年新收政府信息公开申请数量', 8, 1, 0, 0, 0, 0, 9]);
    expect(rows.find((row) => row[1] === '属于国家秘密')?.[0]).toBe('不予公开');
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['来源', `${document.title} 表三`, URL]);
  });
  it('is rectangular', () => {
    for (const id of ['T3', 'T4']) {
      const { head, rows } = grid(id);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    }
  });
  it('keeps a blank blank', () => {
    const table = structuredClone(document.tables.find(({ table: id }) => id === 'T3'));
    if (table?.rows.new) table.rows.new.natural = null;
    const line = gridTsv(statutoryGrid(document, table as NonNullable<typeof table>, URL, 'zh')).split(
      '\n',
    )[1];
    expect(line?.split('\t').slice(2, 4)).toEqual(['', '1']);
  });
});

describe('figures and cells in one table', () => {
  const options = { language: 'zh', indicatorName: (id: string) => id } as const;
  const { head, rows } = recordGrid(reading, options);
  const at = (name: string) => head.indexOf(name);
  const cell = (name: string) => rows.find((row) => row[at('单元格')] === name);

  it('has one line of names and as many cells in every row', () => {
    expect(head.slice(0, 3)).toEqual(['文档', '机关', '年份']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    expect(gridCsv({ head, rows }).trimEnd().split('\r\n').length).toBe(rows.length + 1);
  });
  it('tells figures from cells', () => {
    const sources = rows.map((row) => row[at('来源')]);
    expect(sources.filter((source) => source === '正文')).toHaveLength(document.figures.length);
    expect(sources.filter((source) => source === '表格')).toHaveLength(
      document.tables.flatMap((table) => Object.values(table.rows).flatMap((row) => Object.keys(row))).length,
    );
  });
  it('gives each cell its agency, year, table, row, column, value and unit', () => {
    const found = cell('T3.new.total');
    const named = (name: string) => found?.[at(name)];
    expect(['机关', '年份', '表', '行', '列', '数值', '单位', '指标'].map(named)).toEqual([
      '清河市档案局',
      2023,
      '表三',
      '本年新收政府信息公开申请数量',
      '总计',
      9,
      '件',
      'foi-new',
    ]);
    expect(cell('T4.values.review_total')?.[at('指标')]).toBe('review-total');
  });
  it('keeps a blank cell, without a value', () => {
    const holed = structuredClone(reading);
    const table = holed.documents[0]?.tables.find(({ table: id }) => id === 'T3');
    if (table?.rows.new) table.rows.new.total = null;
    const row = recordGrid(holed, options).rows.find((one) => one[at('单元格')] === 'T3.new.total');
    expect(row?.[at('数值')]).toBeNull();
  });
});
