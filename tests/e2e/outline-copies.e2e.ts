import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { inside, PATIENCE, press } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { copied, PASTE, pasted } from './clipboard.ts';
import { filler, HEAD, SUMMARY, TITLE } from './outline.ts';
import { keepSettings, useStage } from './support.ts';

/** Two departments that head their parts with the same words. */
const TWICE = `${HEAD}<div class="TRS_Editor"><p>一、城区</p><p>（一）信息公开</p>${filler(30)}
<p>二、乡镇</p><p>（一）信息公开</p><p>公开信息7条。</p>${filler(40)}</div>`;

const stage = useStage({ ...PASTE, '/twice.html': TWICE });

beforeEach(() => keepSettings(stage));

describe('a link to a section', () => {
  async function linkOf(page: Page, words: string, nth = 0): Promise<string> {
    const items = await page.$$(inside('outline-item'));
    const holds = await Promise.all(
      items.map((item) => item.evaluate((element, text) => element.textContent?.includes(text), words)),
    );
    const item = items.filter((_, at) => holds[at])[nth];
    await item?.focus();
    await copied(page, () => page.keyboard.press('l'));
    return (await pasted(stage)).text;
  }

  async function opensAt(address: string, selector: string): Promise<void> {
    const page = await stage.goto(address);
    await page.waitForFunction(
      (wanted: string) => {
        const [name, text = ''] = wanted.split('|');
        const found = [...document.querySelectorAll(name as string)].filter((line) =>
          line.textContent?.includes(text),
        );
        const top = found.at(-1)?.getBoundingClientRect().top ?? -1;
        return scrollY > 100 && top > 0 && top < innerHeight;
      },
      { timeout: PATIENCE },
      selector,
    );
  }

  test('opens the page there in a new tab', async () => {
    await keepSettings(stage, { closedHosts: [] });
    const page = await stage.gotoDetected(SUMMARY);
    const address = await linkOf(page, '夯实基层基础');
    expect(address).toContain('/xxgk/2024/summary.html#:~:text=');
    await opensAt(address, 'p|夯实基层基础');
  });

  test('tells headings of the same words apart', async () => {
    const page = await stage.gotoDetected('/twice.html');
    const address = await linkOf(page, '信息公开', 1);
    await opensAt(address, 'p|公开信息7条');
  });
});

describe('copies', () => {
  test('the outline as indented text and as Markdown', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    expect(await copied(page, () => press(page, 'copy-outline'))).toContain('已复制 17 行');
    const { text } = await pasted(stage);
    expect(text.split('\n').slice(0, 3)).toEqual([
      expect.stringContaining(TITLE),
      expect.stringMatching(/^\s*一、工作开展情况$/),
      expect.stringMatching(/^\s+（一）主动公开更加充分$/),
    ]);
    await page.bringToFront();
    await press(page, 'outline-menu');
    expect(await violations(page)).toEqual([]);
    await copied(page, () => press(page, 'menu-outline-markdown'));
    expect((await pasted(stage)).text).toMatch(/^#.*\n[\s\S]*- 一、工作开展情况/);
  });
});
