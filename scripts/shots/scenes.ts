import type { Page } from 'puppeteer-core';
import { ANNUAL, addressOf, WORK_REPORT } from '../drive/samples.ts';
import { find, inside, press, SIDEBAR, sidebarReady } from '../drive/sidebar.ts';

/** One look of the sidebar: what is done on an open page until it is there. */
export interface Scene {
  name: string;
  /** The page it stands on; scenes of the same page follow one another in the same tab. */
  at: string;
  show(page: Page): Promise<void>;
  /** Brings the page back to how the next scene expects it. */
  after?(page: Page): Promise<void>;
}

const SUMMARY = addressOf();
const REPORT = addressOf(ANNUAL);
const WORK = addressOf(WORK_REPORT);
const COMPILATION = addressOf('/xxgk/2023/compilation.html');
export const NOTICES = addressOf('/shots/notices.html');
export const PLAIN = 'http://www.example.test/shots/plain.html';

const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape');

async function jumped(page: Page, places = 1): Promise<void> {
  await page.waitForFunction(
    (count: number) => CSS.highlights.get('minglan-target')?.size === count,
    { timeout: 10_000 },
    places,
  );
}

/** Presses the n-th of the things with a test id. */
async function pressNth(page: Page, testId: string, at: number): Promise<void> {
  await find(page, testId);
  const found = await page.$$(inside(testId));
  await found[at]?.evaluate((element) => (element as HTMLElement).click());
}

/** Every view and state that a page brings about, in an order in which each begins where the last one ended. */
export const SCENES: readonly Scene[] = [
  {
    name: 'hint',
    at: SUMMARY,
    show: async (page) => void (await find(page, 'hint')),
    after: (page) => press(page, 'hint-read'),
  },
  {
    name: 'outline',
    at: SUMMARY,
    async show(page) {
      await pressNth(page, 'outline-item', 3);
      await jumped(page);
    },
  },
  {
    name: 'outline-filter',
    at: SUMMARY,
    show: (page) => page.type(inside('outline-filter'), '公开'),
    after: pressEscape,
  },
  {
    name: 'outline-menu',
    at: SUMMARY,
    show: (page) => press(page, 'outline-menu'),
    after: pressEscape,
  },
  { name: 'settings', at: SUMMARY, show: (page) => press(page, 'settings'), after: pressEscape },
  {
    name: 'keys',
    at: SUMMARY,
    async show(page) {
      await page.focus(inside('tab-outline'));
      await page.keyboard.press('?');
      await find(page, 'keys-sheet');
    },
    after: pressEscape,
  },
  {
    name: 'data',
    at: SUMMARY,
    async show(page) {
      await press(page, 'tab-data');
      await pressNth(page, 'figure-jump', 1);
      await jumped(page);
    },
  },
  {
    name: 'data-chosen',
    at: SUMMARY,
    async show(page) {
      await press(page, 'marks-toggle');
      await pressNth(page, 'figure-pick', 3);
      await pressNth(page, 'figure-pick', 4);
    },
    after: (page) => press(page, 'marks-toggle'),
  },
  {
    name: 'folded',
    at: SUMMARY,
    show: (page) => press(page, 'fold'),
    after: (page) => press(page, 'unfold'),
  },
  {
    name: 'report-data',
    at: REPORT,
    async show(page) {
      await press(page, 'tab-data');
      await find(page, 'key-figures');
    },
  },
  {
    name: 'checks',
    at: REPORT,
    async show(page) {
      await press(page, 'tab-checks');
      const finding = await page.waitForSelector(
        `${SIDEBAR} >>> [data-rule="NAR-NEW"] [data-testid="check-show"]`,
      );
      await finding?.evaluate((element) => (element as HTMLElement).click());
      await jumped(page, 2);
    },
  },
  {
    name: 'tables',
    at: REPORT,
    async show(page) {
      const table = await find(page, 'table-T3');
      await table.evaluate((element) => element.scrollIntoView());
    },
    // For the picture of the library, later.
    async after(page) {
      await press(page, 'keep');
      await page.waitForSelector(`${inside('keep')}[aria-pressed=true]`);
    },
  },
  {
    name: 'headlines',
    at: WORK,
    async show(page) {
      await press(page, 'tab-data');
      await find(page, 'key-figures');
    },
  },
  { name: 'compilation', at: COMPILATION, show: async (page) => void (await find(page, 'document-switch')) },
  { name: 'notices', at: NOTICES, show: async (page) => void (await find(page, 'notice')) },
  { name: 'none', at: PLAIN, show: async (page) => void (await find(page, 'none')) },
];

/** A page of the extension itself, by its file and what stands there once it is drawn. */
interface OwnPage {
  scene: string;
  file: string;
  shown: string;
}

const story = (name: string, testId: string): OwnPage => ({
  scene: name,
  file: `stories.html?story=${name}`,
  shown: inside(testId),
});

export const OWN_PAGES: readonly OwnPage[] = [
  story('loading', 'loading'),
  story('failed', 'error'),
  story('no-headings', 'tab-outline'),
  story('no-figures', 'save-all'),
  story('refused', 'fallback-text'),
  { scene: 'library', file: 'library.html', shown: '[data-testid=library-row]' },
  { scene: 'batch', file: 'library.html#/batch', shown: '[data-testid=batch-text]' },
  { scene: 'options', file: 'options.html', shown: 'main' },
];

/** Pages for looks that the samples do not have. */
export const SHOT_PAGES: Readonly<Record<string, string>> = {
  '/shots/notices.html': `<!doctype html><meta charset="utf-8"><title>清河市民政局2023年政府信息公开工作总结</title>
<style>body { max-width: 720px; margin: 40px auto; font: 16px/1.9 sans-serif }</style>
<h1>清河市民政局2023年政府信息公开工作总结</h1><div class="TRS_Editor"><p>现将2023年政府信息公开工作情况总结如下：</p>
<p>一、工作开展情况</p><p>（一）主动公开。全年公开信息186条，比上年增加12条；发布政策解读材料9篇，回应群众关切23次。</p><p>（二）依申请公开。全年收到政府信息公开申请7件，均按期答复。</p><p>一、主要做法</p><p>（）健全制度。修订信息发布审核等制度4项，举办培训2期，培训86人次。</p>
<p>四、存在问题</p><p>公开形式还不够丰富，部分栏目更新不够及时，与群众的期待还有差距。</p>
<p><a href="/files/annex.pdf">附件：2023年信息公开统计表.pdf</a></p><iframe src="http://other.example.test/x.html"></iframe></div>
<p><a href="summary_2.html">下一页</a></p>`,
  '/shots/plain.html': `<!doctype html><html lang="zh"><meta charset="utf-8"><title>秋季读书活动</title>
<style>body { max-width: 720px; margin: 40px auto; font: 16px/1.9 sans-serif }</style>
<h1>秋季读书活动</h1><p>本周六下午，图书馆二楼，欢迎带书来换。</p></html>`,
};

/** Opens the page of a scene, and its sidebar where it does not come by itself. */
export async function openAt(page: Page, at: string, ask: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(at, { waitUntil: 'domcontentloaded' });
  if (at === PLAIN) await ask(page);
  await sidebarReady(page);
}
