import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { find, press, sayingOf, shownFigures, texts } from '../../scripts/drive/sidebar.ts';
import { copied, copyAs, PASTE, pasted } from './clipboard.ts';
import { choose, countIs } from './data.ts';
import { keepSettings, useStage } from './support.ts';

const stage = useStage(PASTE);
const SUMMARY = '/xxgk/2024/summary.html';

describe('on plain http, where there is no navigator.clipboard', () => {
  test('the table is copied as cells, in plain text and as HTML', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(await copied(page, () => copyAs(page, 'table'))).toMatch(/已复制 \d+ 行/);

    const { text, html } = await pasted(stage);
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows[0]).toEqual(
      expect.arrayContaining(['文档', '机关', '年份', '章节', '数据项', '数值', '单位', '原句', '网址']),
    );
    expect(new Set(rows.map((row) => row.length)), 'every row has the same cells').toEqual(
      new Set([rows[0]?.length]),
    );
    const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
    const told = rows.find((row) => row[at('数值')] === '412' && row[at('单位')] === '条');
    expect(told?.[at('文档')]).toBe('清河市园林绿化局2023年政府信息公开工作总结');
    expect(told?.[at('机关')]).toBe('清河市园林绿化局');
    expect(told?.[at('年份')]).toBe('2023');
    expect(told?.[at('原句')]).toContain('公开信息412条');
    expect(told?.[at('网址')]).toMatch(/^http:\/\/www\.qinghe\.gov\.cn\/xxgk\/2024\/summary\.html/);
    expect(html).toMatch(/<table/);
    expect(html.match(/<tr/g)).toHaveLength(rows.length);
    expect(html).toContain('412');
  });

  test('Markdown is copied as a table', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await copied(page, () => copyAs(page, 'markdown'));
    const { text } = await pasted(stage);
    expect(text).toMatch(/^\|.*数值.*\|\n\|[\s:|-]+\|\n/m);
    expect(text).toContain('412');
  });

  test('one figure is copied alone', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await press(page, 'tab-data');
    const row = await find(page, 'figure-row');
    const copy = await row.$('[data-testid="copy-figure"]');
    const said = await copied(page, async () => copy?.click());
    const { text } = await pasted(stage);
    expect(text).not.toBe('');
    expect(said).toContain(text);
  });
});

describe('what is copied is what is seen', () => {
  beforeEach(() => keepSettings(stage));

  const copyWhole = async (page: Page): Promise<void> => {
    await press(page, 'copy-menu');
    await press(page, 'menu-copy-whole');
  };
  const cellsOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));

  test('a filter that is typed holds for the copy, which says so; the menu has the whole', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await press(page, 'tab-data');
    await (await find(page, 'filter')).type('培训');
    await choose(page, 'sorting', 'value-down');
    await countIs(page, '符合');
    const shown = await shownFigures(page);
    expect((await texts(page, 'copy-all')).join()).toContain(`复制表格 ${shown.length} 项`);
    expect(await copied(page, () => press(page, 'copy-all'))).toMatch(
      new RegExp(`已复制 ${shown.length} 行（全部 46 行）`),
    );
    const [names = [], ...rows] = cellsOf((await pasted(stage)).text);
    const values = rows.map((row) => Number(row[names.indexOf('数值')]));
    expect(rows).toHaveLength(shown.length);
    expect(values).toEqual([...values].sort((a, b) => b - a));

    await page.bringToFront();
    await sayingOf(page, '本页全部 46 行', () => copyWhole(page));
    expect(cellsOf((await pasted(stage)).text)).toHaveLength(47);
  });

  test('in the checks it is the statutory tables; the whole has their cells beside the figures', async () => {
    const page = await stage.gotoDetected('/xxgk/2024/annual.html');
    await press(page, 'tab-checks');
    expect(await copied(page, () => press(page, 'copy-all'))).toContain('已复制 3 张表');
    const { text, html } = await pasted(stage);
    expect(text.match(/^来源\t清河市水务局2023年.* 表[二三四]\thttp/gm)).toHaveLength(3);
    expect(html.match(/<table/g)).toHaveLength(3);

    await page.bringToFront();
    await sayingOf(page, '本页全部', () => copyWhole(page));
    const [names = [], ...rows] = cellsOf((await pasted(stage)).text);
    expect(names.slice(-5)).toEqual(['来源', '表', '行', '列', '单元格']);
    expect(rows.filter((row) => row.at(-1)?.startsWith('T3.'))).toHaveLength(7 * 25);
    expect(rows.filter((row) => row[names.indexOf('来源')] === '正文')).toHaveLength(37);
  });

  test('the whole of a compilation is every document of it', async () => {
    const page = await stage.gotoDetected('/xxgk/2023/compilation.html');
    expect(await copied(page, () => copyWhole(page))).toContain('（3 篇）');
    const [names = [], ...rows] = cellsOf((await pasted(stage)).text);
    expect(new Set(rows.map((row) => row[names.indexOf('机关')])).size).toBe(3);
  });
});

describe('when the copy is refused', () => {
  test('it is said, and the text is offered for selection', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    // A page that swallows every copy is the refusal both browsers can be made to give.
    await page.evaluate(() => {
      window.addEventListener('copy', (event) => event.stopImmediatePropagation(), true);
    });
    await sayingOf(page, '没有允许复制', () => copyAs(page, 'table'));
    const area = await find(page, 'fallback-text');
    const { value, selected } = await area.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return { value, selected: selectionEnd - selectionStart };
    });
    expect(value).toContain('412');
    expect(selected).toBe(value.length);
  });
});
