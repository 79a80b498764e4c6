import { type Counts, KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../support/annual.ts';
import { pick, seeded } from './random.ts';
import { type Wording, wording } from './wording.ts';

/** A generated page: markup and the address it is served at. */
export interface BenchPage {
  name: string;
  /** How it is called in the report. */
  title: string;
  path: string;
  html: string;
}

const CITIES = ['清河市', '云岭县', '柳溪区', '东河市', '石桥县', '白鹭区'];
const OFFICES = (
  '民政局 财政局 教育局 水利局 林业局 审计局 司法局 统计局 医疗保障局 应急管理局 生态环境局 交通运输局 ' +
  '农业农村局 文化和旅游局 卫生健康委员会 市场监督管理局 住房和城乡建设局 自然资源局 人力资源和社会保障局 ' +
  '发展和改革委员会 城市管理局 退役军人事务局 体育局 行政审批服务局 地方金融监督管理局'
).split(' ');

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
/**
 * Share of paragraphs without figures: about 12 figures in 1,000 characters are left, as many as in the real
 * summaries looked at (12.4 over all of them; work reports of provinces have 9 to 10).
 */
const PLAIN = 0.8;
/** Bytes of the page that holds 2,000 figures. */
const LONG = 560_000;
const ITEMS = ['一是', '二是', '三是'];
const WANTING = ['解读形式还不够丰富', '信息更新不够及时', '基层力量偏弱'];

/** Bytes in UTF-8, as a server sends them. */
export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Other figures in the same words: numbers of three digits and more that are no years get new digits. */
function reworded(text: string, random: () => number): string {
  return text.replace(/\d{3,}/g, (digits) =>
    /^(?:19|20)\d\d$/.test(digits)
      ? digits
      : digits.slice(0, 1) + digits.slice(1).replace(/\d/g, () => String(Math.floor(random() * 10))),
  );
}

/** The text of a paragraph of a report, now and then with figures. */
const sentences = (words: Wording, random: () => number): string =>
  reworded(pick(random, random() < PLAIN ? words.plain : words.figures), random);

/** How content systems write a paragraph: plain, or as pasted from Word. */
const PARAGRAPHS: readonly ((text: string, bold: boolean) => string)[] = [
  (text, bold) => (bold ? `<p><strong>${text}</strong></p>` : `<p>　　${text}</p>`),
  (text, bold) =>
    `<p style="text-indent: 2em; line-height: 2em;"><span style="font-size: 16pt; font-family: ${bold ? '黑体, SimHei' : '仿宋_GB2312'};">${text}</span></p>`,
  (text, bold) => {
    const half = Math.floor(text.length / 2);
    const span = (part: string) =>
      `<span style="font-size: 12pt; font-family: 宋体;"${bold ? ' class="b"' : ''}>${part}</span>`;
    return `<p class="MsoNormal" style="text-indent: 2em;">${span(text.slice(0, half))}${span(text.slice(half))}</p>`;
  },
];

/** One summary's article: title, parts, points, date; paragraphs are added until it has `bytes`. */
function article(words: Wording, agency: string, year: number, bytes: number, random: () => number): string {
  const paragraph = pick(random, PARAGRAPHS);
  const parts = [
    `<p style="text-align: center;"><strong>${agency}${year}年政务公开工作总结</strong></p>`,
    paragraph(`${year}年，${agency}认真落实上级部署，各项公开工作有序开展，现将有关情况总结如下。`, false),
    paragraph('一、工作开展情况', true),
  ];
  let size = parts.reduce((sum, part) => sum + bytesOf(part), 0);
  const add = (part: string) => {
    parts.push(part);
    size += bytesOf(part);
  };
  const work = () => sentences(words, random);
  for (let i = 0; i < CHINESE.length && size < bytes - 3000; i++) {
    add(paragraph(`（${CHINESE[i]}）${pick(random, words.headings)}`, true));
    const until = size + (bytes - 3000) / CHINESE.length;
    do add(paragraph(work(), false));
    while (size < until);
  }
  add(paragraph('二、存在的问题', true));
  add(paragraph(`${ITEMS.map((item, i) => `${item}${WANTING[i]}`).join('；')}。`, false));
  add(paragraph(`三、${year + 1}年工作打算`, true));
  add(
    paragraph(
      `计划举办业务培训${2 + Math.floor(random() * 5)}期，制作解读短视频不少于10部。${work()}`,
      false,
    ),
  );
  add(`<p style="text-align: right;">${agency}</p><p style="text-align: right;">${year + 1}年1月15日</p>`);
  return parts.join('\n');
}

const NAVIGATION = [
  '首页',
  '政务公开',
  '办事服务',
  '互动交流',
  '走进清河',
  '政策文件',
  '通知公告',
  '专题专栏',
];

function links(count: number): string {
  const one = (i: number) => `<li><a href="/list/${i}.html">${NAVIGATION[i % NAVIGATION.length]}</a></li>`;
  return `<ul>${Array.from({ length: count }, (_, i) => one(i)).join('')}</ul>`;
}

/** A page of a content system around an article. */
function shell(title: string, article: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_清河市人民政府</title>
<meta name="SiteName" content="清河市人民政府"><meta name="ColumnName" content="工作总结">
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-01-16 10:20">
<style>body { font: 16px/2 serif } .nav li { display: inline }</style></head>
<body><div class="top"><h2>清河市人民政府</h2><div class="nav">${links(16)}</div></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/zj/">工作总结</a></div>
<div class="main"><h1>${title}</h1><div class="info">发布时间：2024-01-16 10:20　来源：清河市人民政府　浏览次数：1286</div>
<div class="TRS_Editor">${article}</div></div>
<div class="side"><h3>相关链接</h3>${links(24)}</div>
<div class="footer"><p>主办：清河市人民政府办公室　网站标识码：0000000001</p><p>联系电话：0000-1234567</p></div></body></html>`;
}

function compilation(words: Wording, count: number, bytes: number, seed: number): string {
  const random = seeded(seed);
  const articles = Array.from({ length: count }, (_, i) => article(words, agencyOf(i), 2023, bytes, random));
  return shell('清河市部分单位2023年政务公开工作总结汇编', articles.join('\n'));
}

function annual(words: Wording): string {
  const random = seeded(5);
  const count = () => KINDS.map(() => Math.floor(random() * 20));
  const zero = () => KINDS.map(() => 0);
  const rows: Counts['rows'] = { new: zero(), carried_in: count(), carried_out: zero() };
  for (const row of RESULT_ROWS) rows[row] = count();
  rows.new = KINDS.map(
    (_, i) => RESULT_ROWS.reduce((sum, row) => sum + (rows[row]?.[i] ?? 0), 0) - (rows.carried_in?.[i] ?? 0),
  );
  const remedies = [3, 1, 0, 0, 4, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0];
  const text = (n: number) => Array.from({ length: n }, () => `<p>${sentences(words, random)}</p>`).join('');
  const parts = [
    `<p>一、总体情况</p>${text(12)}`,
    '<p>二、主动公开政府信息情况</p>',
    `<p>三、收到和处理政府信息公开申请情况</p>${requestsHtml({ rows, remedies }, 'word')}`,
    `<p>四、政府信息公开行政复议、行政诉讼情况</p>${remediesHtml(remedies, false)}`,
    `<p>五、存在的主要问题及改进情况</p>${text(4)}`,
    '<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p>',
  ];
  return shell('清河市民政局2023年政府信息公开工作年度报告', parts.join('\n'));
}

function negative(words: Wording): string {
  const random = seeded(6);
  const text = Array.from({ length: 40 }, () => `<p>${reworded(pick(random, words.other), random)}</p>`);
  return shell('市政府召开第十二次常务会议', `${text.join('\n')}${links(200)}`);
}

/** One document with a good 2,000 figures: longer than any seen, for lists and filters. */
export function longPage(): BenchPage {
  const title = '清河市财政局2023年政务公开工作总结';
  const html = shell(title, article(wording(), '清河市财政局', 2023, LONG, seeded(7)));
  return { name: 'long', title: 'one document of 2,000 figures', path: '/zwgk/long.html', html };
}

/** How many agencies there are to write reports. */
export const AGENCIES = CITIES.length * OFFICES.length;

/** Agency number `i` of the made-up ones. */
export function agencyOf(i: number): string {
  const city = CITIES[Math.floor(i / OFFICES.length) % CITIES.length] as string;
  return `${city}${OFFICES[i % OFFICES.length]}`;
}

/** One agency's summary as a page of about `bytes`. */
export function summaryPage(words: Wording, i: number, year: number, bytes: number): string {
  const frame = bytesOf(shell('', ''));
  const text = article(words, agencyOf(i), year, bytes - frame, seeded(1000 + i));
  return shell(`${agencyOf(i)}${year}年政务公开工作总结`, text);
}

/** The pages of the bench, the same in every run. */
export function benchPages(): BenchPage[] {
  const words = wording();
  const one = shell(
    '清河市民政局2023年政务公开工作总结',
    article(words, '清河市民政局', 2023, 19_500, seeded(1)),
  );
  const page = (name: string, title: string, html: string): BenchPage => ({
    name,
    title,
    path: `/zwgk/${name}.html`,
    html,
  });
  return [
    page('summary', 'one summary', one),
    page('compilation', '30 documents', compilation(words, 30, 10_600, 2)),
    page('large', '150 documents', compilation(words, 150, 18_500, 3)),
    page('annual', 'annual report', annual(words)),
    page('negative', 'no report', negative(words)),
  ];
}
