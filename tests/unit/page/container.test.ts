import { describe, expect, test } from 'vitest';
import { CONTENT_SYSTEMS, GENERIC_CONTAINERS } from '../../../utils/domain/containers.ts';
import { FILLER, pageOf, prose } from '../../support/page.ts';

const TEXT = `<p>${FILLER}</p>`.repeat(5);

describe('the container of the text', () => {
  test.each([
    ['拓尔思', `<div class="TRS_Editor">${TEXT}</div>`, 'selector:.TRS_Editor'],
    ['开普', `<div id="UCAP-CONTENT">${TEXT}</div>`, 'selector:#UCAP-CONTENT'],
    ['博达', `<div id="vsb_content_501">${TEXT}</div>`, 'selector:[id^=vsb_content_]'],
    ['大汉', `<td class="bt"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin-->${TEXT}</td>`, 'comment'],
    ['大小写不同', `<div id="ZOOM">${TEXT}</div>`, 'selector:#zoom'],
    ['一般', `<article>${TEXT}</article>`, 'selector:article'],
    ['无名', `<div class="a1"><div class="b2">${TEXT}</div></div>`, 'density'],
  ])('%s', (_, inner, rule) => {
    const furniture = '<div class="top"><a href="/">首页</a> <a href="/zw">政务公开</a></div>';
    const wrapped = inner.startsWith('<td') ? `<table><tr>${inner}</tr></table>` : inner;
    const page = pageOf(`${furniture}${wrapped}<div class="bottom"><a href="/m">网站地图</a></div>`);
    expect(page.container).toBe(rule);
    expect(prose(page)).toEqual(Array(5).fill(FILLER));
  });

  test.each([...CONTENT_SYSTEMS, ...GENERIC_CONTAINERS])('%s is known', (selector) => {
    const [, id] = /^(?:#|\[id\^=)([\w-]+)/.exec(selector) ?? [];
    const [, name] = /^\.([\w-]+)/.exec(selector) ?? [];
    const tag = id || name ? 'div' : selector;
    const page = pageOf(
      `<div class="top">清河市人民政府门户网站</div><${tag} ${id ? `id="${id}9"`.replace('9', selector.startsWith('[') ? '9' : '') : ''} class="${name ?? 'x'}">${TEXT}</${tag}>`,
    );
    expect(page.container).toBe(`selector:${selector}`);
    expect(prose(page)).toEqual(Array(5).fill(FILLER));
  });

  test('a known container with little of the text does not hide the rest', () => {
    const page = pageOf(
      `<div class="w"><div class="TRS_Editor"><p>${FILLER}</p></div><div class="tables">${TEXT}</div></div>`,
    );
    expect(prose(page)).toHaveLength(6);
  });

  const SIDE = `<h3>最新公开</h3>${'<p onclick="go()"><i>02-14</i>清河市召开第四次常务会议研究近期重点工作</p>'.repeat(6)}`;
  const SHORT = `<p>${FILLER}</p>`.repeat(3);

  test.each([
    ['beside a known container', `<div class="l"><div class="TRS_Editor">${SHORT}</div></div>`],
    ['beside an element without a name', `<div class="l"><div class="t">${SHORT}</div></div>`],
    ['in a page with a common name', `<div><div class="t">${SHORT}</div>${SIDE}</div>`, 'article-content'],
    ['in a layout of tables', `<table><tr><td><div class="t">${SHORT}</div></td></tr></table>`],
    ['around an element for printing', `<div id="print"><div id="printContent">${SHORT}</div></div>`],
  ])('a short text is not read with the lists %s', (_, inner, around = 'box') => {
    const page = pageOf(`<div class="${around}">${inner}<div class="r">${SIDE}</div></div>`);
    expect(prose(page)).toEqual([FILLER, FILLER, FILLER]);
  });

  test('a table of numbers beside a known container with the text is not lost', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `<tr><td>类别${i}</td><td>${i}</td><td>0</td></tr>`);
    const page = pageOf(
      `<div class="w"><div class="TRS_Editor">${SHORT}</div><div><table>${rows.join('')}</table></div></div>`,
    );
    expect(page.tables).toHaveLength(1);
  });

  test('the heading of an article in a row of its own is found', () => {
    const page = pageOf(
      `<table><tr><td align="center"><b>清河市水务局2012年工作总结</b></td></tr><tr><td><table><tr><td>${TEXT}</td></tr></table></td></tr></table>`,
    );
    expect(page.heading).toBe('清河市水务局2012年工作总结');
  });

  test('a page of links says how many of its characters are links', () => {
    const page = pageOf(`<ul>${'<li><a href="/a">清河市某局年度报告</a></li>'.repeat(20)}</ul>`);
    expect(page.linkShare).toBeGreaterThan(0.9);
  });

  test('the index panel is found behind a text of thousands of elements', () => {
    const long = `<p><span>${FILLER}</span></p>`.repeat(2000);
    const page = pageOf(
      `<h1>清河市水务局工作总结</h1><div id="zoom">${long}</div><p>信息来源：清河市水务局</p>`,
    );
    expect(page.heading).toBe('清河市水务局工作总结');
    expect(page.panel).toEqual({ 信息来源: '清河市水务局' });
  });

  test('the index panel tells agency and date', () => {
    const page =
      pageOf(`<table><tr><th>索引号：</th><td>QH01/2022-1</td><th>发布机构：</th><td>清河市水务局</td></tr>
      <tr><th>成文日期：</th><td>2022-01-18</td></tr></table><div id="zoom">${TEXT}</div>`);
    expect(page.panel).toMatchObject({ 发布机构: '清河市水务局', 成文日期: '2022-01-18' });
  });

  test.each([
    [
      '<p>发布时间：2022-01-18 09:30:15 来源：清河市水务局</p>',
      { 发布时间: '2022-01-18 09', 来源: '清河市水务局' },
    ],
    ['<li>[ 成文日期 ]</li><li>2022-01-18</li>', { 成文日期: '2022-01-18' }],
    ['<span>【发布机关】：</span><span>清河市水务局</span>', { 发布机关: '清河市水务局' }],
    ['<p>发 文 时 间：2022年1月18日</p>', { 发文时间: '2022年1月18日' }],
    ['<p>责任编辑：李某 信息来源：清河市水务局</p>', { 信息来源: '清河市水务局' }],
    ['<p>首页：政务公开：年度报告</p>', {}],
  ])('%s', (markup, panel) => {
    expect(pageOf(`${markup}<div id="zoom">${TEXT}</div>`).panel).toEqual(panel);
  });
});

describe('tables', () => {
  test('become grids with spans', () => {
    const page =
      pageOf(`<div id="zoom">${TEXT}<table><tr><td rowspan="2">申请人</td><td colspan="2">情况</td></tr>
      <tr><td>自然人</td><td>法人</td></tr><tr><td>新收</td><td>3</td><td>0</td></tr></table></div>`);
    expect(page.tables).toHaveLength(1);
    const [grid] = page.tables;
    expect([grid?.rows, grid?.columns]).toEqual([3, 3]);
    const at = grid?.cells.find((cell) => cell.text === '法人');
    expect([at?.row, at?.column]).toEqual([1, 2]);
  });

  test('that hold the index panel and the text are read as text', () => {
    const row = (a: string, b: string) => `<tr><td>${a}</td><td>${b}</td><td>${a}</td><td>${b}</td></tr>`;
    const page = pageOf(
      `<p>${FILLER}</p><table>${row('索引号', 'QH01')}${row('发布机构', '清河市水务局')}<tr><td colspan="4"><p>一、总体情况</p><p>${FILLER}</p><p>${FILLER}</p></td></tr></table>`,
    );
    expect(page.tables).toHaveLength(0);
    expect(prose(page).slice(-3)).toEqual(['一、总体情况', FILLER, FILLER]);
  });

  test('used for layout are read as text', () => {
    const page = pageOf(`<table><tr><td><table><tr><td>${TEXT}</td></tr></table></td></tr></table>`);
    expect(page.tables).toHaveLength(0);
    expect(prose(page)).toHaveLength(5);
  });

  test('rows that are broken prose are text again', () => {
    const rows = ['开好政治关、法律关、政策关，未经审核的信', '一律不准对外发布。']
      .map((t) => `<tr><td>${t}</td><td></td></tr>`)
      .join('');
    const page = pageOf(
      `<div id="zoom">${TEXT}<table>${rows}<tr><td>规章</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td></tr></table></div>`,
    );
    expect(prose(page).slice(5)).toEqual(['开好政治关、法律关、政策关，未经审核的信', '一律不准对外发布。']);
    expect(page.tables[0]?.cells.map((cell) => cell.text)).toEqual(['规章', '0', '行政规范性文件', '2']);
  });
});
