import { describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, shownFigures, texts } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { copied, PASTE, pasted } from './clipboard.ts';
import { CHANGES, choose, countIs, openData, pressInRow, rowOf } from './data.ts';
import { useStage } from './support.ts';

const stage = useStage({ '/xxgk/changes.html': CHANGES, ...PASTE });

describe('chosen figures', () => {
  test('are counted, added where that means something, and copied with their source', async () => {
    const page = await openData(stage);
    await pressInRow(page, '300条', 'figure-pick');
    await pressInRow(page, '150条', 'figure-pick');
    expect((await texts(page, 'selection'))[0]).toMatch(/已选 2 项 合计 450 条 平均 225 条/);
    expect(await violations(page)).toEqual([]);
    await copied(page, async () => {
      await press(page, 'copy-selection-menu');
      await press(page, 'menu-copy-table');
    });
    const { text } = await pasted(stage);
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(3);
    for (const row of rows.slice(1)) {
      expect(row[0]).toBe('清河市政务服务局2023年政务公开工作总结');
      expect(row.at(-1)).toMatch(/^http:\/\/www\.qinghe\.gov\.cn\/xxgk\/changes\.html/);
    }
  });

  test('are all those of the filter, or a range up to where Shift is held', async () => {
    const page = await openData(stage);
    await choose(page, 'grouping', 'none');
    await (await find(page, 'filter')).type('公开信息');
    await countIs(page, '符合');
    const shown = (await shownFigures(page)).length;
    await press(page, 'pick-all');
    expect((await texts(page, 'selection'))[0]).toContain(`已选 ${shown} 项`);
    await press(page, 'pick-all');
    expect(await texts(page, 'selection')).toEqual([]);

    await pressInRow(page, '500条', 'figure-pick');
    const last = await (await rowOf(page, '50条')).$('[data-testid="figure-pick"]');
    await page.keyboard.down('Shift');
    await last?.click();
    await page.keyboard.up('Shift');
    await expect
      .poll(async () => (await texts(page, 'selection'))[0], { timeout: PATIENCE })
      .toContain('已选 4 项');
  });

  test.each([
    [
      'csv',
      /^文档,机关,.*\r?\n清河市政务服务局2023年政务公开工作总结,清河市政务服务局,2023,.*,300,条,.*http:.*$/m,
    ],
    [
      'markdown',
      /\| 清河市政务服务局2023年政务公开工作总结 \| 清河市政务服务局 \| 2023 \|.*\| 300 \| 条 \|.*http:/,
    ],
    [
      'json',
      /"title": "清河市政务服务局2023年政务公开工作总结",\s+"agency": "清河市政务服务局",\s+"year": 2023/,
    ],
  ])('are copied as %s with their source, the format then offered first', async (format, wanted) => {
    const page = await openData(stage);
    await pressInRow(page, '300条', 'figure-pick');
    await copied(page, async () => {
      await press(page, 'copy-selection-menu');
      await press(page, `menu-copy-${format}`);
    });
    await press(page, 'copy-selection-menu');
    const first = await page.$eval(`${inside('menu')} [role="menuitem"]`, (item) =>
      item.getAttribute('data-testid'),
    );
    expect(first).toBe(`menu-copy-${format}`);
    expect((await pasted(stage)).text).toMatch(wanted);
  });

  test('are not added when units differ, or a total stands among its parts', async () => {
    const page = await openData(stage);
    await pressInRow(page, '300条', 'figure-pick');
    await pressInRow(page, '500条', 'figure-pick');
    expect((await texts(page, 'selection'))[0]).toMatch(/总数与分项同选/);
    await pressInRow(page, '500条', 'figure-pick');
    await pressInRow(page, '200件', 'figure-pick');
    expect((await texts(page, 'selection'))[0]).toMatch(/单位不同/);
    await press(page, 'clear-selection');
    expect(await texts(page, 'selection')).toEqual([]);
  });
});

describe('one figure', () => {
  test.each<[string, RegExp, string?]>([
    ['value', /^61\.6$|^-61\.6$/],
    ['value-unit', /^-?61\.6%$/],
    [
      'sentence',
      /^“.*61\.6%.*”（《清河市政务服务局2023年政务公开工作总结》，http:.*，\d{4}-\d\d-\d\d查看）$/,
    ],
    ['value-unit', /^约260条$/, '约260条'],
    ['row', /^清河市政务服务局2023年政务公开工作总结\t.*\thttp:[^\t]*$/],
  ])('is copied as %s from its menu', async (format, wanted, raw = '61.6%') => {
    const page = await openData(stage);
    await copied(page, async () => {
      await pressInRow(page, raw, 'copy-figure-menu');
      await press(page, `menu-${format}`);
    });
    expect((await pasted(stage)).text.trimEnd()).toMatch(wanted);
  });

  test('is copied as it was copied last, with one press', async () => {
    const page = await openData(stage);
    await copied(page, async () => {
      await pressInRow(page, '83项', 'copy-figure-menu');
      await press(page, 'menu-value');
    });
    expect(await copied(page, () => pressInRow(page, '216项', 'copy-figure'))).toContain('216');
    expect((await pasted(stage)).text).toBe('216');
  });
});
