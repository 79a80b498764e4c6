import { describe, expect, test } from 'vitest';
import { agencyOfTitle } from '../../../utils/detect/agency.ts';
import { bareTitle } from '../../../utils/detect/bare-title.ts';
import { detect } from '../../../utils/detect/index.ts';
import { kindOfReport } from '../../../utils/detect/report-title.ts';
import { read } from '../../../utils/reading.ts';
import { FILLER, pageOf } from '../../support/page.ts';

test.each([
  ['清河县物价局信息公开年报（2012年度）', 'annual-report'],
  // The name of a column.
  ['清河县物价局信息公开年报', null],
])('%s is %s', (title, kind) => {
  expect(kindOfReport(title)).toBe(kind);
});

describe('what speaks of a report is none', () => {
  test.each([
    '林致远作政府工作报告',
    '区法院院长向大会作2023年度工作报告',
    '区领导听取水务局2023年工作汇报',
    '南浦区水务集团有限公司2023年度报告',
    '区水务局组织收看区政府工作报告',
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
    '南浦区2023年政府信息公开工作年度报告公布情况',
    '南浦区三举措提升政府信息公开年度报告质量',
    '区政府办对镇街政府信息公开年度报告进行抽查',
    '我区圆满完成2023年政府信息公开年度报告编制发布工作',
    '2023年政府信息公开年度报告填报常见问题',
    '关于撤回2023年政府信息公开工作年度报告的声明',
    '市政府办公厅表扬我区政府信息公开工作报告',
    '区住建局政务公开工作总结在全市推广',
    '区供销社稳步推进2023年工作总结和2024年工作谋划',
    '区司法局早部署做好2023年工作总结与2024年工作计划',
    '区委书记审阅2023年工作总结',
    '区法院院长向区人大常委会作工作报告',
    '如何写好半年工作总结',
    '年终总结这样写',
    '2023年度优秀工作总结名单',
    '2023年政府信息公开工作年度报告（图文版）',
    '动漫：2023年政府信息公开工作年度报告',
    '一张图看懂南浦区水务局2023年工作总结',
    '一图全解2024年南浦区政府工作报告',
    '【图解】2024年政府工作报告',
    '《2024年南浦区政府工作报告（征求意见稿）》',
    '政府工作报告（实录）',
    '政府工作报告·过去五年工作回顾',
    '聊聊南浦区2024年政府工作报告',
    '李某2023年个人工作总结',
    '区林业局局长李某2023年度述职报告',
    '区编办2023年度部门整体支出绩效自评工作情况的报告',
    '区民政局2023年度部门整体支出绩效评价工作报告',
    '事业单位法人2023年度报告',
    '关于报送2023年政务公开工作总结的函',
    '南浦区2023年政务公开工作考核情况',
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
    '清河县水务局2023年推进法治政府建设工作总结',
    '清河县水务局开展2023年“安全生产月”活动总结',
    '清河县发改局项目推进工作总结',
    '清河县教育委员会2023年度述职报告',
    '清河县司法局视频调解室建设工作总结',
    '清河县财政局2023年绩效评价工作总结',
    '清河县水务局2023年区域协作工作报告',
    '清河县民政局关于报送2023年工作总结的报告',
    '清河县民政局2023年政府信息公开工作年度报告（含附表）.docx',
    '2023年政府信息公开工作年度报告—清河县民政局',
  ])('%s', (title) => {
    expect(kindOfReport(title)).not.toBeNull();
  });
});

describe('a situation is reported by an office, for a year', () => {
  test.each([
    '清河县住建局2023年法治政府建设情况',
    '清河镇2023年工作情况',
    '清河县民政局2023年重点工作完成情况',
    '2023年清河县教体局建议提案办理情况',
    '清河县卫健委2023年法治政府建设年度情况报告',
    '清河县人民政府关于2023年度国有资产管理情况的综合报告',
    '清河县商务局2023年重点工作进展情况汇报',
    '清河县档案馆2023年政府信息公开情况自查报告',
  ])('%s', (title) => {
    expect(kindOfReport(title)).not.toBeNull();
  });

  test.each([
    '2023年工作情况',
    '清河县民政局工作情况',
    '清河县2023年民生实事完成情况',
    '清河县2023年政府工作报告目标任务完成情况',
    '清河县2023年群众信箱办理情况',
    '清河县民政局2023年巡察整改推进情况',
    '清河县民政局2023年项目资金落实情况',
    '关于青云桥工程进展情况的函',
    '关于办公用房管理情况的报告',
    '清河县2023年信箱留言办理总体情况的报告',
  ])('%s is none', (title) => {
    expect(kindOfReport(title)).toBeNull();
  });
});

describe('titles of reports', () => {
  test.each([
    ['政府工作报告', 'work-report', null],
    ['2024年南浦区政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦区政府工作报告（2024年）', 'work-report', '南浦区人民政府'],
    ['政府工作报告——2024年1月10日在区第十七届人民代表大会第四次会议上', 'work-report', null],
    ['在南浦区第十七届人民代表大会第四次会议上的政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦区第十七届人民代表大会第四次会议政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦区十七届人大四次会议政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦镇2024年人大会政府工作报告', 'work-report', '南浦镇人民政府'],
    ['南浦镇2024年上半年政府工作报告', 'work-report', '南浦镇人民政府'],
    ['聊东市2024年政府工作报告', 'work-report', '聊东市人民政府'],
    ['大学路街道2024年政府工作报告', 'work-report', '大学路街道'],
    ['2024年南浦区人民政府政府工作报告', 'work-report', '南浦区人民政府'],
    ['南浦新区2024年政府工作报告', 'work-report', '南浦新区'],
    ['区政府工作报告全文', 'work-report', null],
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
  ['[南浦区人民政府]南浦区水务局2023年工作总结', '南浦区水务局2023年工作总结'],
  ['附件2：南浦区水务局2023年工作总结', '南浦区水务局2023年工作总结'],
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

  test.each([
    '南浦区水务局2023年工作总结>>南浦区人民政府',
    '南浦区水务局2023年工作总结 · 南浦区人民政府',
    '南浦区水务局2023年工作总结,南浦区人民政府',
    '工作总结_南浦区水务局2023年工作总结_南浦区人民政府',
    '南浦区人民政府 工作总结 南浦区水务局2023年工作总结',
  ])('the site is no part of the title: %s', (title) => {
    const [document] = read(pageOf(`<div id="zoom">${BODY}</div>`, `<title>${title}</title>`)).documents;
    expect(document).toMatchObject({ title: '南浦区水务局2023年工作总结', agency: '南浦区水务局' });
  });

  test('a picture or a film of a report is none, whatever its site puts between', () => {
    expect(kind(`<div id="zoom">${BODY}</div>`, '视频｜2024年南浦区政府工作报告')).toBe('none');
  });

  test('a list of titles with dates or first words is none, though one stands on a line of its own', () => {
    const dated =
      '<p>2023年区政府工作报告</p><p>2023-01-10</p><p>在全区工作会议上的讲话</p><p>2023-02-11</p>';
    expect(kind(`<div id="zoom">${dated}${BODY}</div>`, '领导之窗')).toBe('none');
    const teaser = (office: string) => `<p>${office}2023年工作总结 一年来，我局认真履职……[详细]</p>`;
    const list = `<p>区财政局2023年工作总结</p><p>2024-01-11</p>${['区司法局', '区民政局', '区商务局'].map(teaser).join('')}`;
    expect(kind(`<div id="zoom">${list}</div>`, '政务公开')).toBe('none');
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
