import { describe, expect, test } from 'vitest';
import type { Check } from '../../../utils/model.ts';
import { read } from '../../../utils/reading.ts';
import { type Counts, KINDS, RESULT_ROWS, remediesHtml, requestsHtml } from '../../support/annual.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

function disagreements(body: string, title: string): string[] {
  const reading = read(
    pageOf(`<h1>${title}</h1><div class="TRS_Editor">${body}</div>`, `<title>${title}</title>`),
  );
  expect(reading.documents).toHaveLength(1);
  const checks: Check[] = reading.documents.flatMap((document) => document.checks);
  return checks.filter(({ verdict }) => verdict === 'disagrees').map(({ rule }) => rule);
}

const summary = (text: string) =>
  disagreements(p('一、工作情况', FILLER, text, '二、存在问题', FILLER), '云岭县水务局2023年工作总结');

describe('sentences without a fault', () => {
  test.each([
    '一般公共预算收入由2019年的52.3亿元增加到83.7亿元，年均增长9.9%。',
    '存款余额由2019年末的210亿元增加到342亿元，平均每年增加26.4亿元。',
    '税收收入由7.2亿元增加到8.1亿元，同口径增长9.8%。',
    '失业率由3.9%下降至3.2%，低于控制目标1.3个百分点。',
    '医保参保率由95.1%提高到96.7%，比上年提高0.4个百分点。',
    '案件平均办理天数由56天缩短到43天，同比缩短9天。',
    '受理信访事项860件，办结842件，按期办结率100%。',
    '完成投资83.2亿元，完成年度计划75亿元的110.9%，较上年的72亿元增加11.2亿元。',
    '现有干部86人，其中党员45人，女性占38%。',
    '破获案件436起（其中诈骗案213起、盗窃案101起）。',
    '全年收到申请37件，其中自然人34件、法人及其他组织3件；按来源分，网络申请26件、邮寄申请8件、当面申请3件。',
    '收到申请56件，其中网络40件、信函16件，自然人50件、法人6件。',
    '发展党员186名，其中女性78名、少数民族42名、大专以上学历142名。',
    '新增贷款12亿元，其中涉农贷款7亿元、小微企业贷款6.5亿元。',
    '受理投诉80件，办结70件；承办人大代表建议9件，办结率100%。',
    '改造老旧小区28个，其中主城区20个；新建口袋公园17个、停车场30个、公厕12个。',
    '新能源汽车产量由21.4万辆增至46.9万辆，出口增长35.2%。',
    '养老床位由1.2万张增至1.8万张，每千名老人床位数增加4.2张。',
    '占比由46.1%提升至49.3%，三年提高8.6个百分点。',
    '申请人中，自然人214件；商业企业96件；科研机构、法律服务机构分别为7件、28件，其他4件。',
    '受理投诉举报55件，其中属实41件，不属实3件，撤诉等其他情形6件，另有5件待结。',
    '事故起数、死亡人数分别为12起、5人，同比分别下降20%、37.5%。',
  ])('%s', (text) => {
    expect(summary(text)).toEqual([]);
  });
});

describe('sentences with one', () => {
  test.each([
    ['信件由去年的216件减少到83件，同比下降51.6%。', 'PROSE-RATE-CUT'],
    ['信件由216件减少到83件，减少153件。', 'PROSE-DELTA'],
    ['收到申请753件，其中网络申请498件、信函申请180件、当面申请61件、传真申请4件。', 'PROSE-PARTS-EQ'],
    ['受理申请6件，办结5件，办结率100%。', 'PROSE-DONE-RATE'],
  ])('%s', (text, rule) => {
    expect(summary(text)).toEqual([rule]);
  });
});

const none = KINDS.map(() => 0);
const counts: Counts = {
  rows: {
    ...Object.fromEntries(RESULT_ROWS.map((row) => [row, none])),
    new: [57, 4, 0, 0, 2, 0],
    carried_in: [3, 0, 0, 0, 0, 0],
    granted: [40, 3, 0, 0, 1, 0],
    denied_query: [7, 0, 0, 0, 0, 0],
    unable_not_held: [12, 0, 0, 0, 1, 0],
    carried_out: [1, 1, 0, 0, 0, 0],
  },
  remedies: [3, 0, 0, 0, 3, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0],
};

/** A report whose tables have 63 requests, 3 reviews that were upheld, 3 lawsuits that are pending. */
const report = (text: string) =>
  disagreements(
    [
      p('一、总体情况', FILLER, text, '三、收到和处理政府信息公开申请情况'),
      requestsHtml(counts, 'plain'),
      p('四、政府信息公开行政复议、行政诉讼情况'),
      remediesHtml(counts.remedies, false),
      p('五、存在的主要问题及改进情况', FILLER),
    ].join(''),
    '柏川县水利局2023年政府信息公开工作年度报告',
  );

describe('an annual report whose text and tables agree', () => {
  test.each([
    '2023年共收到政府信息公开申请63件，上年结转3件，较上年（41件）增长53.7%，办结64件。',
    '行政复议3件，均获维持；行政诉讼3件，均在审理中。',
    '制发公文326件，其中主动公开88件、依申请公开105件、不予公开133件。',
    '依申请公开答复的说理有待增强，有1件答复被行政复议机关责令重新答复。',
    '2022年结转至2023年办理3件，2023年结转至2024年办理2件。',
    '共收到申请63件。县自然资源局收到申请21件，县公安局收到申请9件，分别居前两位。',
    '全年接受政府信息公开咨询150件，当面答复92件，电话答复58件。',
    '没有因未按规定答复引发的行政诉讼。',
    '收到申请63件。去年同期收到申请103件，今年同比减少40件。',
    '城关镇未收到政府信息公开申请，其余乡镇合计收到8件。',
    '全县乡镇一级未发生因政府信息公开引发的行政复议和行政诉讼。',
    '受理政府信息公开申请66件（含上年结转3件），办结64件。',
    '网上收到申请52件，信函收到申请5件，当面收到申请6件，合计63件。',
    '收到政府信息公开申请63件，办结61件；办结上年结转申请3件。',
    '依申请公开转主动公开13件。',
    '县住建局答复予以公开8件、无法提供6件。',
    '县政府作为复议机关，受理政府信息公开类行政复议申请9件，办结9件。',
    '信访事项上年结转11件，本年受理204件，办结209件，结转下年6件。',
    '行政诉讼3件，继续保持零败诉。',
    '自2008年5月1日《条例》施行以来，累计收到政府信息公开申请317件，办结315件。',
  ])('%s', (text) => {
    expect(report(text)).toEqual([]);
  });

  test('and one whose text does not', () => {
    expect(report('2023年共收到政府信息公开申请65件。')).toEqual(['NAR-NEW']);
    expect(report('行政复议3件、行政诉讼3件，均获维持。')).toEqual(['NAR-T4-UPHELD']);
  });
});
