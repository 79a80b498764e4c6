import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { counted } from '../../../utils/files/docx/counting.ts';
import { read } from '../../../utils/reading.ts';
import { definition, docx, item, type Level, list, p } from '../../support/docx.ts';
import { failureOf, openOne, utf8 } from '../../support/files.ts';
import { prose } from '../../support/page.ts';

const linesOf = async (bytes: Uint8Array) => prose((await openOne('a.docx', bytes)).page);
const OUTLINE: Level[] = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimalEnclosedCircle', text: '%4' },
];

describe('numbers that exist only as list formatting', () => {
  test('four levels count, and begin anew below a higher one', async () => {
    const body = [
      item('总体情况', 1, 0),
      item('主动公开', 1, 1),
      item('依申请公开', 1, 1),
      item('渠道', 1, 2),
      item('网站', 1, 3),
      item('新媒体', 1, 3),
      item('监督', 1, 2),
      item('存在的问题', 1, 0),
      item('人员不足', 1, 1),
    ].join('');
    expect(await linesOf(docx(body, definition(7, OUTLINE) + list(1, 7)))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1. 渠道',
      '①网站',
      '②新媒体',
      '2. 监督',
      '二、存在的问题',
      '（一）人员不足',
    ]);
  });

  test('the outline reads them as headings', async () => {
    const body = [
      p('清河市水务局2023年政务公开工作总结', '<w:jc w:val="center"/>'),
      item('总体情况', 1, 0),
      p('2023年全年主动公开政府信息286条，发布解读稿件14篇，回应群众关切事项52件，各项工作有序推进。'),
      item('存在的问题', 1, 0),
      p('公开内容与群众需求仍有差距，解读的通俗性有待加强，下一步将继续改进。'),
    ].join('');
    const { page } = await openOne('a.docx', docx(body, definition(7, OUTLINE) + list(1, 7)));
    const [document] = read(page).documents;
    expect(document?.sections.map(({ number, title }) => [number, title])).toEqual([
      ['一、', '总体情况'],
      ['二、', '存在的问题'],
    ]);
    expect(page.lines[0]?.look.align).toBe('center');
  });

  test('a number never runs into the digits behind it', async () => {
    const bare = definition(0, [{ format: 'decimal', text: '%1' }]);
    const dotted = definition(1, [{ format: 'decimal', text: '%1.' }]);
    const body = item('2023年工作', 1) + item('2024年计划', 2);
    expect(await linesOf(docx(body, bare + dotted + list(1, 0) + list(2, 1)))).toEqual([
      '1 2023年工作',
      '1. 2024年计划',
    ]);
  });

  test('two lists of one definition count on, an override begins anew', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = definition(0, OUTLINE) + list(1, 0) + list(2, 0) + list(3, 0, override);
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1);
    expect(await linesOf(docx(body, numbering))).toEqual(['一、甲', '二、乙', '一、丙', '二、丁', '三、戊']);
  });

  test('levels that never begin anew, or only below a certain level', async () => {
    const levels: Level[] = [
      { format: 'decimal', text: '%1章' },
      { format: 'decimal', text: '%2节', more: '<w:lvlRestart w:val="0"/>' },
      { format: 'decimal', text: '%3条', more: '<w:lvlRestart w:val="1"/>' },
    ];
    const body = [item('a', 1, 0), item('b', 1, 1), item('c', 1, 2), item('d', 1, 1), item('e', 1, 2)];
    body.push(item('f', 1, 0), item('g', 1, 1), item('h', 1, 2));
    expect(await linesOf(docx(body.join(''), definition(0, levels) + list(1, 0)))).toEqual([
      '1章 a',
      '1节 b',
      '1条 c',
      '2节 d',
      '2条 e',
      '2章 f',
      '3节 g',
      '1条 h',
    ]);
  });

  test('numbers of higher levels in plain digits where the level asks for it', async () => {
    const levels: Level[] = [
      { format: 'chineseCounting', text: '第%1章', start: 3 },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
    ];
    const body = item('总则', 1, 0) + item('目的', 1, 1) + item('依据', 1, 1);
    expect(await linesOf(docx(body, definition(0, levels) + list(1, 0)))).toEqual([
      '第三章 总则',
      '3.1 目的',
      '3.2 依据',
    ]);
  });

  test('a style puts its paragraphs into a list; the level is the one that names it', async () => {
    const levels = OUTLINE.map((level, at) => ({ ...level, more: `<w:pStyle w:val="h${at + 1}"/>` }));
    const styles = [1, 2]
      .map(
        (n) =>
          `<w:style w:type="paragraph" w:styleId="h${n}"><w:name w:val="heading ${n}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const derived =
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="自拟"/><w:basedOn w:val="h2"/></w:style>';
    const out = '<w:pStyle w:val="h1"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      p('总体情况', '<w:pStyle w:val="h1"/>') +
      p('主动公开', '<w:pStyle w:val="h2"/>') +
      p('队伍', '<w:pStyle w:val="own"/>') +
      p('附注', out) +
      p('存在的问题', '<w:pStyle w:val="h1"/>');
    expect(await linesOf(docx(body, definition(0, levels) + list(1, 0), styles + derived))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）队伍',
      '附注',
      '二、存在的问题',
    ]);
  });

  test('bullets print no number, lists inside cells do', async () => {
    const bullets = definition(0, [{ format: 'bullet', text: '\uf06c' }]) + list(1, 0);
    const counted = definition(1, OUTLINE) + list(2, 1);
    const cell = (text: string) => `<w:tc>${text}</w:tc>`;
    const row = (text: string, value: string) => `<w:tr>${cell(text)}${cell(p(value))}</w:tr>`;
    const body = `${item('要点', 1)}<w:tbl>${row(item('网站', 2), '12')}${row(item('微信', 2), '34')}</w:tbl>${p('')}`;
    const { page } = await openOne('a.docx', docx(body, bullets + counted));
    expect(prose(page)).toEqual(['要点']);
    expect(page.tables[0]?.cells.map(({ text }) => text)).toEqual(['一、网站', '12', '二、微信', '34']);
  });

  test.each([
    [10, 'chineseCountingThousand', '十'],
    [11, 'chineseCounting', '十一'],
    [20, 'japaneseCounting', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [1010, 'chineseCountingThousand', '一千零一十'],
    [10, 'ideographDigital', '一〇'],
    [12, 'chineseLegalSimplified', '拾贰'],
    [21, 'decimalEnclosedCircleChinese', '㉑'],
    [51, 'decimalEnclosedCircle', '51'],
    [3, 'decimalEnclosedParen', '⑶'],
    [12, 'decimalFullWidth', '１２'],
    [3, 'ideographTraditional', '丙'],
    [28, 'upperLetter', 'BB'],
    [14, 'lowerRoman', 'xiv'],
    [7, 'decimalZero', '07'],
    [7, 'hebrew1', '7'],
    [7, 'toString', '7'],
  ])('%d as %s is %s', (value, format, expected) => {
    expect(counted(value, format)).toBe(expected);
  });
});

describe('the rest of a Word document', () => {
  test('merged cells keep their spans', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('申请人情况', '<w:gridSpan w:val="2"/>')}${cell('总计', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('自然人')}${cell('法人')}${cell('', '<w:vMerge/>')}</w:tr><w:tr>${cell('7')}${cell('2')}${cell('9')}</w:tr></w:tbl>`;
    const { page } = await openOne('a.docx', docx(body));
    expect(page.tables[0]?.cells.map(({ text, rowspan, colspan }) => [text, rowspan, colspan])).toEqual([
      ['申请人情况', 1, 2],
      ['总计', 2, 1],
      ['自然人', 1, 1],
      ['法人', 1, 1],
      ['7', 1, 1],
      ['2', 1, 1],
      ['9', 1, 1],
    ]);
  });

  test('bold comes from the run, from the style and from the typeface of headings', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="小标题"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p('甲', '', '<w:b/>') +
      p('乙', '<w:pStyle w:val="s"/>') +
      p('丙', '', '<w:rFonts w:eastAsia="黑体"/>') +
      p('丁', '<w:pStyle w:val="s"/>', '<w:b w:val="0"/>') +
      p('戊', '', '<w:rFonts w:eastAsia="仿宋_GB2312"/>');
    const { page } = await openOne('a.docx', docx(body, '', styles));
    expect(page.lines.map(({ text, look }) => [text, look.bold])).toEqual([
      ['甲', true],
      ['乙', true],
      ['丙', true],
      ['丁', false],
      ['戊', false],
    ]);
  });

  test('hidden text, deleted text and the table of contents are not read; insertions are', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>';
    const body =
      p('一、总体情况 1', '<w:pStyle w:val="t"/>') +
      p('隐藏', '', '<w:vanish/>') +
      '<w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>285</w:delText></w:r></w:del><w:ins><w:r><w:t>286</w:t></w:r></w:ins><w:r><w:t>条</w:t></w:r></w:p>';
    expect(await linesOf(docx(body, '', styles))).toEqual(['公开286条']);
  });

  test('the name of the file is the title', async () => {
    const { page, kind } = await openOne('x/清河市2023年总结.docx', docx(p('公开286条')));
    expect([kind, page.title]).toEqual(['docx', '清河市2023年总结']);
  });

  test.each([
    ['without text', docx(p('')), 'no-text'],
    [
      'without its main part',
      zipSync({ '[Content_Types].xml': utf8('<a/>'), 'word/x.xml': utf8('<a/>') }),
      'damaged',
    ],
    ['cut short', docx('').slice(0, -30), 'damaged'],
    ['with a list that is its own list', docx(item('x', 1), definition(0, []) + list(1, 0)), 'read'],
  ])('%s', async (_, bytes, failure) => {
    expect(await failureOf('a.docx', bytes)).toBe(failure);
  });
});
