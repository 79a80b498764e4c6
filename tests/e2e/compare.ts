import type { Page } from 'puppeteer-core';
import type { KeptReading } from '../../utils/library/records.ts';
import { type Yearly, yearlyPage } from '../support/yearly.ts';
import { kept } from '../unit/compare/support.ts';
import { openLibrary, shown } from './library.ts';
import type { Stage } from './support.ts';

const OWN = [
  '围绕河湖治理和城乡供水组织现场说明会，把工程进度、资金安排和停水计划逐一讲清，并在村口公示栏张贴',
  '针对群众反映的水费构成不清问题，逐户印发明白纸，安排水管员入户讲解，把阶梯水价的计算办法做成短片循环播放',
  '对依申请公开件实行首接负责，当日登记、三日会商、五日拟稿，疑难件由分管负责人主持会商后统一答复口径',
];
const prose = (year: number, posts: string) =>
  `${year}年，本机关主动公开政府信息${(year - 2019) * 140}条，微信公众号发布信息${posts}。${OWN.map((words) => `${words}。`).join('')}`;
const PROBLEMS =
  '个别科室报送信息不够及时，政策解读以文字为主、形式单一，基层查阅点的设备老旧。下一步将按月通报、补充图解视频并更新设备。';

/** One agency over three years, with a slip in what was carried over and text that was taken over. */
export const OVER_YEARS: readonly Yearly[] = [
  {
    agency: '清河市水务局',
    year: 2021,
    new: 9,
    carriedIn: 0,
    carriedOut: 2,
    overview: prose(2021, '300余条'),
  },
  {
    agency: '清河市水务局',
    year: 2022,
    new: 14,
    carriedIn: 3,
    carriedOut: 1,
    normative: [2, 1, 6],
    licensing: 31,
    overview: prose(2022, '420条'),
    problems: PROBLEMS,
    review: [1, 0],
  },
  {
    agency: '清河市水务局',
    year: 2023,
    new: 11,
    carriedIn: 1,
    carriedOut: 0,
    normative: [1, 0, '/'],
    licensing: '/',
    fees: '42000元',
    overview: prose(2023, '515条'),
    problems: PROBLEMS,
    review: [0, 1],
  },
];

const NAMES = [
  '教育局',
  '民政局',
  '自然资源和规划局',
  '住房和城乡建设局',
  '卫生健康委员会',
  '市场监督管理局',
  '统计局',
];

/** One year over many agencies; one of them says nothing of its licences. */
export const OVER_AGENCIES: readonly Yearly[] = NAMES.map((name, at) => ({
  agency: `清河市${name}`,
  year: 2023,
  new: [44, 12, 187, 73, 5, 0, 3][at] ?? 1,
  carriedIn: at,
  carriedOut: at === 2 ? 4 : 0,
  licensing: at === 1 ? '/' : at * 57,
}));

/** Readings as the library keeps them; their addresses are their ids. */
export const readings = (reports: readonly Yearly[]): KeptReading[] =>
  reports.map((report) =>
    kept(
      yearlyPage(report),
      `http://www.qinghe.gov.cn/xxgk/${report.year}/${encodeURIComponent(report.agency)}.html`,
    ),
  );

/** The comparison of these readings. */
export async function compare(
  stage: Stage,
  ...chosen: readonly (readonly { id: string }[])[]
): Promise<Page> {
  const query = new URLSearchParams(chosen.flat().map(({ id }) => ['id', id]));
  const page = await openLibrary(stage, `compare?${query.toString()}`);
  await shown(page, 'compare');
  return page;
}

/** Goes to a tab of the comparison. */
export async function choose(page: Page, tab: string, waitFor: string): Promise<void> {
  await page.$eval(`[data-testid="compare-tabs"] input[value="${tab}"]`, (input) =>
    (input as HTMLElement).click(),
  );
  await shown(page, waitFor);
}
