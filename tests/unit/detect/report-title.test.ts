import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/detect/index.ts';
import { agencyOfTitle, bareTitle, kindOfReport } from '../../../utils/detect/report-title.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

describe('what speaks of a report is none', () => {
  test.each([
    '林致远作政府工作报告',
    '区政府常务会议讨论政府工作报告',
    '区委常委会会议研究《政府工作报告》起草工作',
    '政府工作报告诞生记',
    '政府工作报告里的“民生温度”',
    '从政府工作报告看南浦2024',
    '数读2024年政府工作报告',
    '速览！2024年南浦区政府工作报告',
    '2024年南浦区政府工作报告新鲜出炉',
    '2024年政府工作报告（视频）',
    '《政府工作报告》名词解释',
    '2023年政府工作报告重点任务完成情况',
    '区水务局开展2023年度工作总结',
    '区水务局对政务公开工作进行年终总结',
    '政务公开工作总结范文',
    '区民政局局长谈2023年工作总结和2024年工作打算',
    '政务公开工作总结评比结果',
    '2023年各部门政府信息公开工作年度报告汇总',
    '清河市58家单位2023年政府信息公开工作年度报告全部按期公布',
    '区直部门2023年政府信息公开年报均已发布',
  ])('%s', (title) => {
    expect(kindOfReport(title)).toBeNull();
  });
});

describe('titles that speak of publishing, and are reports', () => {
  test.each([
    '清河县统计局2023年统计年报发布工作总结',
    '清河县民政局关于2023年政府信息公开工作年度报告发布情况的报告',
    '清河县驻村工作队2023年帮扶6个单位工作总结',
    '清河县民政局2023年政府信息公开工作年度报告公布',
  ])('%s', (title) => {
    expect(kindOfReport(title)).not.toBeNull();
  });
});

describe('titles of reports', () => {
  test.each([
    ['政府工作报告', 'work-report', null],
    ['2024年南浦区政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦区政府工作报告（2024年）', 'work-report', '南浦区人民政府'],
    ['政府工作报告——2024年1月10日在区第十七届人民代表大会第四次会议上', 'work-report', null],
    ['在南浦区第十七届人民代表大会第四次会议上的政府工作报告', 'work-report', '南浦区人民政府'],
    ['【全文】2024年南浦区政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦区水务局贯彻落实政府工作报告情况总结', 'work-summary', '南浦区水务局'],
    ['中共南浦区水务局党组关于2023年工作总结的报告', 'work-summary', '南浦区水务局'],
    ['南浦区水务局关于2023年政务公开工作开展情况的总结报告', 'work-summary', '南浦区水务局'],
    ['南浦区水务局2023年工作完成情况及2024年工作计划', 'work-summary', '南浦区水务局'],
    ['南浦区水务局2023年度政务公开自查报告', 'work-summary', '南浦区水务局'],
    ['南浦区民政局2023年党员谈心谈话工作总结', 'work-summary', '南浦区民政局'],
    ['南浦区人大常委会工作报告', 'work-summary', '南浦区人大常委会'],
  ] as const)('%s', (title, kind, agency) => {
    expect(kindOfReport(title)).toBe(kind);
    if (agency !== null) expect(agencyOfTitle(title)).toBe(agency);
  });
});

test.each([
  ['【年报】南浦区水务局2023年工作总结', '南浦区水务局2023年工作总结'],
  ['（转载）南浦区水务局2023年工作总结', '南浦区水务局2023年工作总结'],
  ['★南浦区水务局2023年工作总结', '南浦区水务局2023年工作总结'],
  ['【南浦区水务局】2023年政务公开工作总结', '【南浦区水务局】2023年政务公开工作总结'],
])('what a site puts before a title is no part of it: %s', (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});

test('the results of a search are no report, whatever they quote', () => {
  const page = pageOf(
    `<div id="zoom"><h3>南浦区水务局2023年政务公开工作总结</h3><p>${FILLER}</p></div>`,
    '<title>站内搜索-政务公开工作总结</title>',
  );
  const { detected, evidence } = detect(page, []);
  expect(detected).toBe(false);
  expect(evidence.at(-1)?.code).toBe('against-list');
});

describe('what stands around the text', () => {
  const BODY = `<p>一、工作情况</p><p>${FILLER}全年公开信息120条，召开会议3次。</p><p>二、存在问题</p><p>${FILLER}</p>`;
  const kind = (html: string, title: string) => read(pageOf(html, `<title>${title}</title>`)).kind;

  test('a centred breadcrumb is no heading', () => {
    const crumb = '<div style="text-align:center">您现在的位置：首页 > 政务公开 > 南浦区2023年工作总结</div>';
    expect(kind(`${crumb}<div id="zoom">${BODY}</div>`, '南浦区召开会议')).toBe('none');
  });

  test('a title behind the name of the site is one, a column behind a title is none', () => {
    const text = `<div id="zoom">${BODY}</div>`;
    expect(kind(text, '南浦区人民政府网站 - 政务公开工作总结')).toBe('work-summary');
    expect(kind(text, '志愿者协会2023年度工作总结范文_工作总结_文稿大全')).toBe('none');
  });

  test('a number of a document and an entry of the panel are no part of the title below', () => {
    const text = (above: string) =>
      `<div id="zoom"><p>${above}</p><p>区政府信息公开工作总结</p>${BODY}</div>`;
    for (const above of ['南政办〔2024〕5号', '索引号：2023-0001'])
      expect(read(pageOf(text(above), '<title>文件</title>')).documents).toEqual([]);
  });
});
