import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../utils/outline/index.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const found = (body: string, head?: string) => findDocuments(pageOf(`<div id="zoom">${body}</div>`, head));
const head = (title: string) => `<title>${title}</title>`;
const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('titles of reports, and what stands around them', () => {
  test.each([
    '<h2 class="sub">——2024年1月9日在云岭县第十七届人民代表大会第三次会议上</h2>',
    '<p>（2024年1月9日在云岭县第十七届人民代表大会第三次会议上）</p>',
  ])('also where %s stands between title and text', (speech) => {
    const page = pageOf(
      `<h1>政府工作报告</h1>${speech}<div class="TRS_Editor">${p(FILLER, FILLER, FILLER, FILLER)}</div>`,
    );
    expect(findDocuments(page)[0]).toMatchObject({
      agency: '云岭县人民政府',
      year: 2024,
      date: '2024-01-09',
    });
  });

  test('where the line between title and text is of another year, it is of another report', () => {
    const speech = '<p>——2023年1月9日在云岭县第十八届人民代表大会第一次会议上</p>';
    const page = pageOf(
      `<h1>2024年云岭县政府工作报告</h1>${speech}<div class="TRS_Editor">${p(FILLER, FILLER, FILLER, FILLER)}</div>`,
    );
    expect(findDocuments(page)[0]).toMatchObject({ year: 2024, date: null });
  });

  test('a title that is a picture, in the text or right above it', () => {
    const alt = '云岭县民政局2023年政府信息公开工作年度报告';
    const picture = `<p align="center"><img src="/t.jpg" alt="${alt}"></p>`;
    const text = p(FILLER, FILLER, FILLER);
    for (const body of [`<div id="zoom">${picture}${text}</div>`, `${picture}<div id="zoom">${text}</div>`])
      expect(findDocuments(pageOf(body, head('云岭县人民政府')))[0]).toMatchObject({
        title: alt,
        year: 2023,
      });
    const chart = picture.replace(alt, '2023年信息公开情况统计图');
    expect(findDocuments(pageOf(`<div id="zoom">${chart}${text}</div>`, head('云岭县人民政府')))).toEqual([]);
  });

  test('the line that names the author is no heading above the text', () => {
    const rows = [
      '<b>关于二〇二四年政务公开工作情况的报告</b>',
      '作者：云岭县民政局 发布时间：2024/12/18 点击数：77',
    ];
    const page = pageOf(
      `<table>${rows.map((row) => `<tr><td align="center">${row}</td></tr>`).join('')}<tr><td>${FILLER}<br>${FILLER}</td></tr></table>`,
      head('工作报告-云岭县政务网'),
    );
    expect(findDocuments(page)[0]).toMatchObject({
      title: '关于二〇二四年政务公开工作情况的报告',
      year: 2024,
    });
  });

  test('a title that a style sheet centres, and the name of a column that looks alike', () => {
    const below = (title: string) =>
      findDocuments(
        pageOf(
          `<div><div class="channel_tit">${title}</div><div class="t">${p(FILLER, FILLER, FILLER)}</div></div>`,
        ),
      )[0]?.title;
    expect(below('云岭县民政局2023年工作总结')).toBe('云岭县民政局2023年工作总结');
    expect(below('政务公开工作总结')).toBeUndefined();
    expect(below('2024年3月1日')).toBeUndefined();
  });

  test('（2023年度） below a title is of it, another line is not', () => {
    const title = '<p align="center"><b>云岭县民政局政务公开工作总结</b></p>';
    expect(found(title + p('（2023年度）', FILLER, FILLER))[0]?.title).toBe(
      '云岭县民政局政务公开工作总结（2023年度）',
    );
    expect(found(title + p('（内部资料）', FILLER, FILLER))[0]?.title).toBe('云岭县民政局政务公开工作总结');
  });

  test('a title that names the half of a year needs no mark, one that names nothing does', () => {
    const title = '县民政局上半年政务公开工作情况汇报';
    expect(found(p(title, FILLER, FILLER))[0]?.title).toBe(title);
    expect(found(p(title.replace('上半年', ''), FILLER, FILLER))).toEqual([]);
  });

  test('a button that shows the rest cuts off what ends there, not what goes on', () => {
    const text = (...more: string[]) =>
      found(p('清河市民政局2022年工作总结', FILLER, '一、主要工作', FILLER, '展开全文', ...more))[0];
    const whole = text('二、存在问题', FILLER);
    expect(whole).toMatchObject({ complete: true, to: 7 });
    expect(text('推荐阅读', FILLER)).toMatchObject({ complete: false, to: 4 });
  });

  test('behind its opening, a part that is named like a report begins none', () => {
    const [own, ...more] = found(
      p(
        '一年来，我局工作取得新的进展，总结如下。',
        '2022年政务公开工作情况',
        FILLER,
        '2023年工作打算',
        FILLER,
      ),
      head('清河市民政局2022年工作总结'),
    );
    expect(own).toMatchObject({ title: '清河市民政局2022年工作总结', from: 0 });
    expect(more).toEqual([]);
  });
});

describe('the year of a page that names none', () => {
  const yearOn = (day: string, title: string, text = FILLER) =>
    found(
      p(text, FILLER),
      `<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${day}">`,
    )[0]?.year;
  test.each([
    ['2023-10-09', '县民政局第三季度政务公开工作总结', 2023],
    ['2024-07-03', '县民政局上半年政务公开工作总结', 2024],
    ['2023-12-25', '县民政局政务公开工作总结', 2023],
    ['2024-01-15', '县民政局政务公开工作总结', 2023],
    ['2024-01-15', '县民政局第四季度政务公开工作总结', 2023],
    // The page was moved, or is late.
    ['2024-06-15', '县民政局政务公开工作总结', null],
    ['2024-06-15', '县民政局第一季度政务公开工作总结', null],
  ])('published on %s, %s is of %s', (day, title, year) => {
    expect(yearOn(day, title)).toBe(year);
  });

  test('is not that of publishing where the text tells of another', () => {
    expect(yearOn('2023-12-25', '县民政局政务公开工作总结', '截至2021年12月，公开信息86条。')).toBeNull();
  });
  test('a title broken behind its year is of the office and the year of its first line', () => {
    const lines = ['云岭县民政局关于2023年', '工作总结和2024年工作计划的报告'];
    const body = `<div id="zoom">${lines.map((line) => `<p align="center">${line}</p>`).join('')}${p(FILLER, FILLER, FILLER)}</div>`;
    expect(findDocuments(pageOf(body, head('云岭县人民政府')))[0]).toMatchObject({
      title: lines.join(''),
      agency: '云岭县民政局',
      year: 2023,
    });
  });

  test('a name of three characters above the title, where it stands out', () => {
    const centred = (text: string) => `<p align="center">${text}</p>`;
    const body = ['柳溪镇', '三河乡']
      .map((name) => `${centred(name)}${centred('2023年政务公开工作总结')}${p(FILLER, FILLER, FILLER)}`)
      .join('');
    expect(found(body, head('工作总结汇编')).map(({ agency }) => agency)).toEqual(['柳溪镇', '三河乡']);
  });

  test.each(['发布单位', '责任部门', '供稿单位', '文章来源', '稿件来源'])(
    'the agency by its label: %s',
    (label) => {
      const body = `<h1>2023年工作总结</h1><div>${label}：云岭县民政局　发布日期：2024-01-10</div><div id="zoom">${p(FILLER, FILLER, FILLER)}</div>`;
      expect(findDocuments(pageOf(body))[0]).toMatchObject({ agency: '云岭县民政局', year: 2023 });
    },
  );
});
