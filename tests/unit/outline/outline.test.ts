import { describe, expect, test } from 'vitest';
import type { Section } from '../../../utils/model.ts';
import { findDocuments, readOutline } from '../../../utils/outline/index.ts';
import { FILLER, pageOf } from '../../support/page.ts';

const TITLE = '清河市水务局2022年政务公开工作总结';

function outline(...lines: string[]): string[] {
  const page = pageOf(
    `<div id="zoom">${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('')}</div>`,
    `<title>${TITLE}</title>`,
  );
  const [draft] = findDocuments(page);
  if (!draft) return [];
  const flat = (sections: readonly Section[]): string[] =>
    sections.flatMap((s) => [
      `${s.level} ${s.number}${s.title}${s.anomaly ? ` !${s.anomaly}` : ''}`,
      ...flat(s.children),
    ]);
  return flat(readOutline(page, draft, 'd1'));
}

describe('headings', () => {
  test('own lines and run-in leads, with the punctuation left out', () => {
    expect(
      outline(
        '一、工作开展情况',
        `（一）强化组织领导。${FILLER}`,
        `（二）拓宽渠道：${FILLER}`,
        '二、存在的问题',
        FILLER,
      ),
    ).toEqual(['1 一、工作开展情况', '2 （一）强化组织领导', '2 （二）拓宽渠道', '1 二、存在的问题']);
  });

  test('levels follow the order of the forms, not a fixed form', () => {
    expect(outline(`（一）抓制度。${FILLER}`, `1、建台账。${FILLER}`, `（二）抓队伍。${FILLER}`)).toEqual([
      '1 （一）抓制度',
      '2 1、建台账',
      '1 （二）抓队伍',
    ]);
  });

  test('一、 may follow an unnumbered opening with （一） below it', () => {
    expect(outline(`（一）抓制度。${FILLER}`, '二、存在不足', FILLER, `（一）人手不足。${FILLER}`)).toEqual([
      '1 （一）抓制度',
      '1 二、存在不足 !skipped-number',
      '2 （一）人手不足',
    ]);
  });

  test('a form that changes in the middle of a list stays on its level', () => {
    expect(outline(`一、抓制度。${FILLER}`, `二、抓队伍。${FILLER}`, `3、抓落实。${FILLER}`)).toEqual([
      '1 一、抓制度',
      '1 二、抓队伍',
      '1 3、抓落实 !skipped-number',
    ]);
  });

  test('half-width, full-width and lost numbers', () => {
    expect(
      outline(
        `(一)抓制度。${FILLER}`,
        `（二)抓队伍。${FILLER}`,
        `()抓落实。${FILLER}`,
        `１．建台账。${FILLER}`,
      ),
    ).toEqual(['1 (一)抓制度', '1 （二)抓队伍', '1 ()抓落实 !missing-number', '2 １．建台账']);
  });

  test('a repeated and a skipped number are kept as printed and marked', () => {
    expect(
      outline(
        '一、总体情况',
        FILLER,
        '二、主要做法',
        FILLER,
        '二、存在问题',
        FILLER,
        '五、下一步打算',
        FILLER,
      ),
    ).toEqual([
      '1 一、总体情况',
      '1 二、主要做法',
      '1 二、存在问题 !duplicate-number',
      '1 五、下一步打算 !skipped-number',
    ]);
  });

  test('a heading that holds the next one is split from it', () => {
    expect(outline(`三、下一步工作计划（一）加强培训。${FILLER}`, `（二）完善平台。${FILLER}`)).toEqual([
      '1 三、下一步工作计划 !skipped-number',
      '2 （一）加强培训',
      '2 （二）完善平台',
    ]);
  });

  test('headings inside one long paragraph are found in their order', () => {
    expect(outline(`一、总体情况。${FILLER}二、存在问题。${FILLER}三、改进措施。${FILLER}`)).toEqual([
      '1 一、总体情况',
      '1 二、存在问题',
      '1 三、改进措施',
    ]);
  });

  test('bold or centred lines without number head parts; dates, offices and plain short lines do not', () => {
    expect(
      outline(
        '<p><b>工作亮点</b></p>',
        FILLER,
        '<p align="center">存在的短板</p>',
        FILLER,
        '特此报告',
        '<p align="right">清河市水务局</p>',
        '<p align="right">2023年1月9日</p>',
      ),
    ).toEqual(['1 工作亮点', '1 存在的短板']);
  });

  test('two short parts of one line', () => {
    expect(
      outline(
        '一、存在的问题',
        '（一）信息更新不够及时；（二）专业人员不足，全系统仅5人',
        FILLER,
        `二、打算。${FILLER}`,
      ),
    ).toEqual(['1 一、存在的问题', '2 （一）信息更新不够及时', '2 （二）专业人员不足', '1 二、打算']);
  });

  test('（二）项目建设 is a heading, （二）项 a citation', () => {
    expect(
      outline(
        `（一）产业发展稳中有进。${FILLER}`,
        `（二）项目建设提速增效。${FILLER}`,
        `（三）款待之风严格整治。${FILLER}`,
        `依照（一）项的规定，${FILLER}`,
      ),
    ).toEqual(['1 （一）产业发展稳中有进', '1 （二）项目建设提速增效', '1 （三）款待之风严格整治']);
  });

  test('quantities, years, citations and attachments are none', () => {
    expect(
      outline(
        `一、二季度共发布信息九条。${FILLER}`,
        `2022年，${FILLER}`,
        `1.5万人次参加活动。${FILLER}`,
        `依照第二十条第（一）项，${FILLER}`,
        FILLER,
        '附件：1.统计表',
        '2.台账',
      ),
    ).toEqual([]);
  });
});

describe('items', () => {
  test('一是…二是… are points below their section', () => {
    expect(outline(`一、主要做法。一是健全制度，印发办法。二是加强培训；三是严格考核。`, FILLER)).toEqual([
      '1 一、主要做法',
      '2 一是健全制度，印发办法',
      '2 二是加强培训',
      '2 三是严格考核',
    ]);
  });

  test('首先 and 第一 count in company only', () => {
    expect(outline(`首先，压实责任。${FILLER}其次，公开要全。${FILLER}`)).toEqual([
      '1 首先压实责任',
      '1 其次公开要全',
    ]);
    expect(outline(`首先，压实责任。${FILLER}`, `第一，${FILLER}`)).toEqual([]);
    expect(outline('首先压实责任，定期调度；其次公开要全，及时更新；最后强化督查。')).toEqual([
      '1 首先压实责任，定期调度',
      '1 其次公开要全，及时更新',
      '1 最后强化督查',
    ]);
    expect(outline('首先压实责任，定期调度；其次健全机制。再次荣获称号。最后一公里得到打通。')).toEqual([
      '1 首先压实责任，定期调度',
      '1 其次健全机制',
    ]);
    expect(outline(`把服务放在首先考虑的位置，其次考虑进度。${FILLER}`)).toEqual([]);
  });

  test('首先 and 其次, 第一 and 第二 at the head of a paragraph each are points too', () => {
    expect(
      outline(
        '一、主要工作',
        `首先，强化组织领导。${FILLER}`,
        `其次，突出公开重点。${FILLER}`,
        '二、存在不足',
        `第一，更新不及时。${FILLER}`,
        `第二，解读偏少。${FILLER}`,
        `第三产业稳中有进。${FILLER}`,
      ),
    ).toEqual([
      '1 一、主要工作',
      '2 首先强化组织领导',
      '2 其次突出公开重点',
      '1 二、存在不足',
      '2 第一更新不及时',
      '2 第二解读偏少',
    ]);
  });

  test('the first of several points may stand behind the verb of all', () => {
    expect(
      outline(`一、打算。我局将一是提升解读质效，全年制作15件；二是压实责任；三是加强培训。`, FILLER),
    ).toEqual(['1 一、打算', '2 一是提升解读质效，全年制作15件', '2 二是压实责任', '2 三是加强培训']);
  });

  test('an ordinary 第一 or 一是 inside a word is none', () => {
    expect(outline(`${FILLER}部门主要负责人是第一责任人，唯一是非由群众评说。`)).toEqual([]);
  });
});
