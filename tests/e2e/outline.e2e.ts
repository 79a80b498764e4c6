import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { find, inside, PATIENCE, press, SIDEBAR, shownOutline, texts } from '../../scripts/drive/sidebar.ts';
import { violations } from './axe-check.ts';
import { boxOf } from './data.ts';
import { filler, HEAD, SUMMARY, TITLE } from './outline.ts';
import { keepSettings, useStage } from './support.ts';

const golden = (name: string): string =>
  readFileSync(new URL(`../pages/${name}/page.html`, import.meta.url), 'utf8');

const PARTS = ['工作开展情况', '主要做法', '存在的问题', '下一步打算'];
const article = (text: (at: number) => string): string =>
  `<h1>${TITLE}</h1><div class="TRS_Editor"><p>现将有关情况总结如下：</p>${PARTS.map(
    (part, at) => `<p>${'一二三四'[at]}、${part}</p>${text(at)}`,
  ).join('')}</div>`;

const MANY = `${HEAD}<h1>${TITLE}</h1><div class="TRS_Editor">${PARTS.map(
  (part, at) =>
    `<p>${'一二三四'[at]}、${part}</p>${Array.from({ length: 15 }, (_, i) => `<p>（${i + 1}）第${at + 1}类事项之${i + 1}</p>${filler(3)}`).join('')}`,
).join('')}</div>`;

const BODY = `${HEAD}<style>html, body { height: 100%; overflow-x: hidden }</style>${article(() => filler(20))}`;

const stage = useStage({
  '/frame.html': `${HEAD}<body style="margin:0"><p>框架页</p><iframe src="/inner.html" style="width:100%;height:520px"></iframe><div style="height:600px"></div></body>`,
  '/inner.html': `${HEAD}${article(() => filler(20))}`,
  '/tall-frame.html': `${HEAD}<body style="margin:0"><iframe src="/inner.html" style="width:100%;height:4200px;border:0"></iframe></body>`,
  '/box.html': `${HEAD}<style>body { margin: 0 } .TRS_Editor { height: 420px; overflow: auto }</style>${article(() => filler(20))}`,
  '/body.html': BODY,
  '/quirks-body.html': BODY.replace('<!doctype html>', ''),
  '/short-end.html': `${HEAD}${article((at) => filler(at < 2 ? 30 : 1))}`,
  '/many.html': MANY,
  '/damaged.html': golden('damaged-heading-numbers'),
  '/seeded.html': golden('annual-2021-seeded-errors'),
});

beforeEach(() => keepSettings(stage));

async function lines(page: Page): Promise<string[]> {
  return (await shownOutline(page)).map(({ text }) => text);
}

async function litIs(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (tag: string, wanted: string) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector('[aria-current="location"]')
        ?.textContent?.includes(wanted),
    { timeout: PATIENCE },
    SIDEBAR,
    words,
  );
}

const linesAre = (page: Page, wanted: readonly string[]): Promise<void> =>
  expect.poll(() => lines(page), { timeout: PATIENCE }).toEqual(wanted);

async function clickLine(page: Page, words: string): Promise<void> {
  for (const item of await page.$$(inside('outline-item'))) {
    if ((await item.evaluate((element) => element.textContent ?? '')).includes(words)) {
      await item.evaluate((element) => (element as HTMLElement).click());
      return;
    }
  }
  throw new Error(`no line holds ${words}`);
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(
    (tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.textContent ?? '',
    SIDEBAR,
  );
}

describe('the filter', () => {
  test('leaves the headings that hold the words and those around them, and leads to them', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    await page.focus(inside('tab-outline'));
    await page.keyboard.press('/');
    await page.waitForFunction(
      (tag: string) =>
        document.querySelector(tag)?.shadowRoot?.activeElement?.getAttribute('data-testid') ===
        'outline-filter',
      { timeout: PATIENCE },
      SIDEBAR,
    );
    await page.type(inside('outline-filter'), '公开');
    await expect
      .poll(() => lines(page), { timeout: PATIENCE })
      .toEqual([
        '一、工作开展情况',
        '（一）主动公开更加充分',
        '（二）依申请公开规范有序',
        '四、2024年工作计划',
        '（一）拓展公开内容',
      ]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedText(page), { timeout: PATIENCE }).toContain('主动公开');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.has('minglan-target'), { timeout: PATIENCE });
  });

  test('says when nothing matches, and Escape takes it away', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    const all = await lines(page);
    await page.type(inside('outline-filter'), '没有这样的标题');
    await page.waitForFunction(
      (tag: string) =>
        document.querySelector(tag)?.shadowRoot?.textContent?.includes('没有符合“没有这样的标题”'),
      { timeout: PATIENCE },
      SIDEBAR,
    );
    await page.keyboard.press('Escape');
    await linesAre(page, all);
  });
});

describe('folding', () => {
  test('all at once, and back', async () => {
    const page = await stage.gotoDetected(SUMMARY);
    const all = await lines(page);
    await press(page, 'collapse-all');
    await expect
      .poll(async () => (await shownOutline(page)).every(({ level }) => level === 1), { timeout: PATIENCE })
      .toBe(true);
    await press(page, 'expand-all');
    await linesAre(page, all);
  });

  test('a long outline begins folded, and the part being read is open', async () => {
    const page = await stage.gotoDetected('/many.html');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await litIs(page, '第4类事项之15');
    const shown = await lines(page);
    expect(shown).toContain('一、工作开展情况');
    expect(shown.some((line) => line.includes('第1类事项'))).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
    await expect
      .poll(async () => (await lines(page)).some((line) => line.includes('第4类事项')), { timeout: PATIENCE })
      .toBe(false);
  });
});

describe('the part being read', () => {
  test.each([
    ['in a frame that scrolls', '/frame.html'],
    ['in a frame as long as its text', '/tall-frame.html'],
    ['in a box that scrolls', '/box.html'],
    ['in a body that scrolls', '/body.html'],
    ['in a body that scrolls, in quirks mode', '/quirks-body.html'],
  ])('is lit %s, and a click leads there', async (_name, path) => {
    const page = await stage.gotoAsked(`http://www.example.test${path}`);
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow;
      for (const scroller of [window, inner, document.body, document.querySelector('.TRS_Editor')])
        scroller?.scrollTo(0, 99_999);
    });
    await litIs(page, '下一步打算');
    await clickLine(page, '主要做法');
    await litIs(page, '主要做法');
    const inView = (): Promise<boolean> =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const texts = (frame?.contentDocument ?? document).querySelectorAll('.TRS_Editor p');
        const heading = [...texts].find((line) => line.textContent?.includes('主要做法'));
        const top = (heading?.getBoundingClientRect().top ?? -1) + (frame?.getBoundingClientRect().top ?? 0);
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(inView, { timeout: PATIENCE }).toBe(true);
  });

  test('is the one clicked, though the page cannot scroll that far, until the person scrolls on', async () => {
    const page = await stage.gotoDetected('/short-end.html');
    await clickLine(page, '存在的问题');
    await litIs(page, '存在的问题');
    await page.waitForFunction(() => scrollY + innerHeight > document.documentElement.scrollHeight - 2, {
      timeout: PATIENCE,
    });
    await page.mouse.move(300, 300);
    await page.mouse.wheel({ deltaY: -20 });
    await litIs(page, '存在的问题');
    await page.mouse.wheel({ deltaY: -1400 });
    await litIs(page, '工作开展情况');
  });

  test('a person who scrolls while the page still moves is not pulled back', async () => {
    const page = await stage.gotoDetected('/short-end.html');
    await page.mouse.move(300, 300);
    await clickLine(page, '主要做法');
    // Far enough for the turns of the wheel to end below the beginning, where no part is read yet.
    await page.waitForFunction(() => scrollY > 500, { timeout: PATIENCE });
    // The first turn of the wheel stops the page, as it does for a person; the next ones move it.
    await page.mouse.wheel({ deltaY: -100 });
    await page.mouse.wheel({ deltaY: -200 });
    // The light of the jump goes out only when the jump has ended; the wheel may still turn the page then.
    await litIs(page, '工作开展情况');
    await expect
      .poll(async () => (await boxOf(page, '二、主要做法')).y, { timeout: PATIENCE })
      .toBeGreaterThan(200);
  });

  test('is measured anew when the page makes its type larger', async () => {
    const page = await stage.gotoDetected('/short-end.html');
    await page.evaluate(() => scrollTo(0, 1500));
    await litIs(page, '主要做法');
    await page.evaluate(() => {
      document.body.style.fontSize = '40px';
    });
    await litIs(page, '工作开展情况');
  });
});

describe('what a person should know of a heading', () => {
  test('damaged and repeated numbers are shown as they are, with a mark that has words', async () => {
    const page = await stage.gotoDetected('/damaged.html');
    const shown = await texts(page, 'outline-item');
    expect(shown.find((line) => line.includes('信息发布'))).toMatch(/^（）.*序号缺失/);
    expect(shown.filter((line) => line.startsWith('二、'))).toHaveLength(2);
    expect(shown.find((line) => line.includes('依申请公开'))).toContain('序号重复');
    expect(shown.find((line) => line.includes('存在不足'))).toContain('跳号');
  });

  test('figures and findings are counted on each line', async () => {
    const page = await stage.gotoDetected('/seeded.html');
    const shown = await texts(page, 'outline-item');
    expect(shown.find((line) => line.includes('总体情况'))).toMatch(/含 \d+ 项数据/);
    expect(shown.some((line) => /\d+ 处不一致/.test(line))).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('the length of each part, where that is set', async () => {
    await keepSettings(stage, { lengthBars: true });
    const page = await stage.gotoDetected(SUMMARY);
    expect((await texts(page, 'outline-item'))[0]).toMatch(/约 \d+ 字，\d+ 分钟/);
    await find(page, 'outline-item');
    expect(await violations(page)).toEqual([]);
  });
});
