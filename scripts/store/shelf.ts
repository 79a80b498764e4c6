import type { Page } from 'puppeteer-core';
import { type Yearly, yearlyPage } from '../../tests/support/yearly.ts';
import type { Driven } from '../drive/launch.ts';
import { ANNUAL, addressOf, HOST } from '../drive/samples.ts';
import { inside, PATIENCE, press, sidebarReady } from '../drive/sidebar.ts';

const said = (published: number, posts: string, courses: number) =>
  `全年主动公开政府信息${published}条，政务新媒体发布信息${posts}，举办培训班${courses}期。`;

/** The agency of the sample report, in the years before it. */
const YEARS: readonly Yearly[] = [
  {
    year: 2020,
    new: 21,
    carriedIn: 0,
    carriedOut: 2,
    licensing: 40,
    normative: [1, 0, 14],
    fees: '2.8',
    overview: said(380, '180余条', 1),
  },
  {
    year: 2021,
    new: 30,
    carriedIn: 2,
    carriedOut: 1,
    licensing: 58,
    normative: [2, 1, 15],
    fees: '3.1',
    overview: said(455, '263条', 2),
  },
  {
    year: 2022,
    new: 44,
    carriedIn: 1,
    carriedOut: 4,
    licensing: 77,
    normative: [4, 1, 18],
    fees: '4',
    overview: said(560, '341条', 2),
  },
].map((own) => ({ ...own, agency: '清河市水务局', normative: own.normative as [number, number, number] }));

/** New requests of a year by the names of agencies. */
const ASKED: Readonly<Record<string, number>> = {
  教育局: 44,
  民政局: 12,
  自然资源和规划局: 187,
  住房和城乡建设局: 143,
  卫生健康委员会: 31,
  市场监督管理局: 73,
  人力资源和社会保障局: 88,
  交通运输局: 39,
  农业农村局: 27,
  生态环境局: 66,
  发展和改革委员会: 21,
  财政局: 9,
  文化和旅游局: 6,
  应急管理局: 15,
  统计局: 3,
};

/** The year of the sample report at other agencies. */
const AGENCIES: readonly Yearly[] = Object.entries(ASKED).map(([name, asked], at) => ({
  agency: `清河市${name}`,
  year: 2023,
  new: asked,
  carriedIn: at,
  carriedOut: at === 2 ? 6 : 1,
  licensing: 20 + at * 57,
}));

const pathOf = ({ agency, year }: Yearly) => `/shelf/${year}/${encodeURIComponent(agency)}.html`;

/** The pages that are kept, by their paths. */
export const SHELF_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  [...YEARS, ...AGENCIES].map((report) => [pathOf(report), yearlyPage(report)]),
);

/** What the library calls a reading: the address of its page. */
const idOf = (report: Yearly) => `http://${HOST}${pathOf(report)}`;
const SAMPLE = addressOf(ANNUAL);

/** Places of the library's page. */
const compared = (view: string, ids: readonly string[]) =>
  `#/compare?${new URLSearchParams([['view', view], ...ids.map((id) => ['id', id])]).toString()}`;
export const overYears = (view: string): string => compared(view, [...YEARS.map(idOf), SAMPLE]);
export const overAgencies = (view: string): string => compared(view, [SAMPLE, ...AGENCIES.map(idOf)]);

/** Keeps the open page, as its person does, unless it is kept. */
export async function keep(page: Page): Promise<void> {
  const button = await page.waitForSelector(inside('keep'), { timeout: PATIENCE });
  const isKept = await button?.evaluate((element) => element.getAttribute('aria-pressed') === 'true');
  if (!isKept) await press(page, 'keep');
  await page.waitForSelector(`${inside('keep')}[aria-pressed="true"]`, { timeout: PATIENCE });
}

/** Opens and keeps every report of the shelf. */
export async function fillShelf(driven: Driven): Promise<void> {
  const page = await driven.open();
  for (const report of [...YEARS, ...AGENCIES]) {
    await page.goto(idOf(report), { waitUntil: 'domcontentloaded' });
    await sidebarReady(page);
    await keep(page);
  }
  await page.close();
}
