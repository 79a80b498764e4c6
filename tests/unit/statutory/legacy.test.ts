import { describe, expect, test } from 'vitest';
import { FILLER, prose } from '../../support/page.ts';
import { read } from './support.ts';

/** The return of 2014 to 2018 in the wording of its form; `null` leaves the number out. */
function legacyHtml(numbers: Record<string, number | null>): string {
  const lines: readonly [string, string][] = [
    ['一、主动公开情况', '——'],
    ['（一）主动公开政府信息数<br>（不同渠道和方式公开相同信息计1条）', '条'],
    ['其中：主动公开规范性文件数', '条'],
    ['　1．政府公报公开政府信息数', '条'],
    ['　2．政府网站公开政府信息数', '条'],
    ['三、依申请公开情况', '——'],
    ['（一）收到申请数', '件'],
    ['　1．当面申请数', '件'],
    ['　2．传真申请数', '件'],
    ['　3．网络申请数', '件'],
    ['　4．信函申请数', '件'],
    ['（二）申请办结数', '件'],
    ['　1．按时办结数', '件'],
    ['　2．延期办结数', '件'],
    ['四、行政复议数量', '件'],
    ['（一）维持具体行政行为数', '件'],
    ['（二）被依法纠错数', '件'],
    ['（三）其他情形数', '件'],
    ['五、行政诉讼数量', '件'],
    ['（一）维持具体行政行为或者驳回原告诉讼请求数', '件'],
    ['（二）被依法纠错数', '件'],
    ['（三）其他情形数', '件'],
    ['政府信息公开专项经费', '万元'],
  ];
  let group = '';
  const rows = lines.map(([label, unit]) => {
    if (/行政(?:复议|诉讼)/.test(label)) group = label.includes('诉讼') ? '行政诉讼' : '';
    const key = Object.keys(numbers).find(
      (id) => label.includes(id) || (group !== '' && id.startsWith(group) && label.includes(id.slice(4))),
    );
    const value = key === undefined ? '' : numbers[key];
    return `<tr><td>${label}</td><td>${unit}</td><td>${value ?? ''}</td></tr>`;
  });
  return `<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>${rows.join('')}</table>`;
}

describe('the return of 2014 to 2018', () => {
  const html = legacyHtml({
    主动公开政府信息数: 320,
    收到申请数: 12,
    当面申请数: 3,
    网络申请数: 9,
    行政复议数量: 4,
    维持具体行政行为数: 3,
    被依法纠错数: 1,
    行政诉讼数量: 2,
  });

  test('is read by its labels, one column of values', () => {
    const { page, tables } = read(html, 2016);
    expect(tables.map(({ form, table }) => [form, table])).toEqual([['legacy', 'L']]);
    const rows = tables[0]?.rows ?? {};
    expect(rows.主动公开政府信息数).toEqual({ value: 320 });
    expect(rows.收到申请数).toEqual({ value: 12 });
    expect(rows.维持具体行政行为数).toEqual({ value: 3 });
    const place = tables[0]?.places['收到申请数.value'];
    expect(page.text.slice(place?.start, place?.end)).toBe('12');
  });

  test('blanks are missing, and the results of lawsuits are not those of reviews', () => {
    const rows = read(html, 2016).tables[0]?.rows ?? {};
    expect(rows.传真申请数).toEqual({ value: null });
    expect(rows.被依法纠错数).toEqual({ value: 1 });
    expect(rows.行政诉讼数量).toEqual({ value: 2 });
    expect(rows.行政诉讼维持具体行政行为或者驳回原告诉讼请求数).toEqual({ value: null });
  });

  test.each([
    ['blank units', html.replace(/<td>(?:——|条|件|万元)<\/td>/g, '<td></td>')],
    [
      'units with the names',
      html.replace(/<\/td><td>(——|条|件|万元)<\/td>/g, '（$1）</td>').replace('（——）', ''),
    ],
    [
      'a category and a number before the names',
      html
        .replace(/<tr><td>(?!统计)/g, '<tr><td>7</td><td>类别</td><td>')
        .replace('<tr><td>统计', '<tr><td>序号</td><td></td><td>统计'),
    ],
    ['units with the numbers', html.replace(/<td>(条|件|万元)<\/td><td>(\d+)/g, '<td></td><td>$2$1')],
  ])('with %s it is the same, and its headings are rows', (_, markup) => {
    const { page, tables } = read(markup, 2016);
    expect(tables.map(({ rows }) => rows)).toEqual([read(html, 2016).tables[0]?.rows]);
    expect(prose(page)).toEqual([FILLER]);
  });

  test('printed in two halves, one beside the other', () => {
    const lines = html.match(/<tr>.*?<\/tr>/g)?.slice(1) ?? [];
    const half = Math.ceil(lines.length / 2);
    const rows = lines.slice(0, half).map((line, i) => line + (lines[half + i] ?? ''));
    const [table] = read(
      `<table>${rows.map((row) => `<tr>${row.replace(/<\/?tr>/g, '')}</tr>`).join('')}</table>`,
      2016,
    ).tables;
    expect(table?.rows).toEqual(read(html, 2016).tables[0]?.rows);
  });

  test('一、主动公开情况 over its text in a table for layout heads a part of the report', () => {
    const part = (title: string) => `<tr><td>${title}</td><td></td></tr><tr><td>${FILLER}</td><td></td></tr>`;
    const { page } = read(
      `<table>${part('一、主动公开情况')}${part('二、依申请公开情况')}<tr><td>规章</td><td>0</td></tr><tr><td>规范性文件</td><td>2</td></tr></table>`,
    );
    expect(prose(page)).toContain('一、主动公开情况');
  });
});
