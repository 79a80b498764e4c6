import type { Page } from 'puppeteer-core';
import type { Driven, Language } from '../drive/launch.ts';
import { ANNUAL, addressOf } from '../drive/samples.ts';
import { inside, PATIENCE, SIDEBAR, sidebarReady } from '../drive/sidebar.ts';
import { Camera, type Frame } from './camera.ts';
import { overYears } from './shelf.ts';

/** The view of the browser in the film; below it the captions stand. */
export const VIEW = { width: 960, height: 580 } as const;

const CAPTIONS = {
  open: ['打开一份年报，侧栏自动出现', 'Open a report: the sidebar comes by itself'],
  outline: ['目录：点一下，到原文', 'Outline: one click to the text'],
  data: ['数据：每个数字都有名称、单位和出处', 'Figures: each with its name, unit and place'],
  checks: ['核对：哪两处不一致、差多少、依据什么', 'Checks: which two differ, by how much, by which rule'],
  place: ['两处都能一键找到', 'Both places, one click away'],
  copy: ['复制：直接粘贴到 Excel 或 WPS', 'Copy: paste straight into Excel or WPS'],
  keep: ['收进资料库，存在本机', 'Keep it in the library, on your machine'],
  compare: ['资料库：按年份、机关比较', 'Library: compare years and agencies'],
  source: ['每个数字都能看到原句', 'Every number leads back to its sentence'],
  charts: ['历年变化，一目了然', 'Change over the years at a glance'],
} as const;

const seen = (selector: string) => (page: Page) => page.waitForSelector(selector, { timeout: PATIENCE });
const lit = (count: number) => (page: Page) =>
  page.waitForFunction(
    (wanted: number) => CSS.highlights.get('minglan-target')?.size === wanted,
    { timeout: PATIENCE },
    count,
  );

/**
 * A minute with the extension, as pictures: `bare` is the report before the sidebar comes, `first` and `last` the
 * cards around it. The shelf must be filled.
 */
export async function walk(
  driven: Driven,
  language: Language,
  cards: { first: Uint8Array; bare: Uint8Array; last: Uint8Array },
): Promise<Frame[]> {
  const camera = new Camera(VIEW);
  const say = (key: keyof typeof CAPTIONS) => {
    camera.caption = CAPTIONS[key][language === 'zh' ? 0 : 1];
  };
  camera.still(cards.first, 3000);
  say('open');
  camera.still(cards.bare, 1800);
  const page = await driven.open();
  await page.setViewport(VIEW);
  await page.goto(addressOf(ANNUAL), { waitUntil: 'domcontentloaded' });
  await sidebarReady(page);
  // With the mouse: after a key the focus would be shown.
  await (await page.$(inside('hint-read')))?.click();
  await page.mouse.move(0, 0);
  await camera.look(page, 2600);
  await readPage(camera, page, say);
  await page.close();
  await compare(camera, driven, say);
  camera.caption = '';
  camera.still(cards.last, 4000);
  return camera.frames;
}

type Say = (key: keyof typeof CAPTIONS) => void;

async function readPage(camera: Camera, page: Page, say: Say): Promise<void> {
  say('outline');
  await camera.press(page, `${inside('outline-item')}::-p-text(收到和处理)`, lit(1), 3600);
  say('data');
  await camera.press(page, inside('tab-data'), seen(inside('key-figures')), 2600);
  await camera.press(page, `${SIDEBAR} >>> .tile:nth-child(2) .tile-main`, lit(1), 3600);
  say('checks');
  const finding = `${SIDEBAR} >>> [data-rule="NAR-NEW"]`;
  await camera.press(page, inside('tab-checks'), seen(finding), 2200);
  await camera.press(page, `${finding} [data-testid="check-show"]`, lit(2), 4600);
  say('place');
  await camera.press(page, `${finding} li:nth-child(2) [data-testid="check-place"]`, lit(1), 3600);
  say('copy');
  await camera.press(page, inside('copy-all'), seen(`${SIDEBAR} >>> .toast`), 3600);
  say('keep');
  await camera.press(page, inside('keep'), seen(`${inside('keep')}[aria-pressed="true"]`), 2800);
}

async function compare(camera: Camera, driven: Driven, say: Say): Promise<void> {
  const page = await driven.openOwn(`library.html${overYears('matrix')}`);
  await page.setViewport(VIEW);
  await page.waitForSelector('.matrix', { timeout: PATIENCE });
  say('compare');
  await camera.look(page, 4200);
  say('source');
  await camera.press(page, '.matrix tbody tr:nth-child(2) td:last-child .value', seen('.source-card'), 4400);
  say('charts');
  await camera.press(
    page,
    '[data-testid="compare-tabs"] label:nth-of-type(2)',
    seen('.chart-place svg'),
    4600,
  );
  await page.close();
}
