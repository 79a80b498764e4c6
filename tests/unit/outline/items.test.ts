import { describe, expect, test } from 'vitest';
import { FILLER } from '../../support/page.ts';
import { outline } from './support.ts';

describe('items', () => {
  test('一是…二是… are points below their section', () => {
    expect(outline(`一、主要做法。一是健全制度，印发办法。二是加强培训；三是严格考核。`, FILLER)).toEqual([
      '1 一、主要做法',
      '2 一是健全制度，印发办法',
      '2 二是加强培训',
      '2 三是严格考核',
    ]);
  });

  test('points right behind the name of a point stand inside it', () => {
    expect(
      outline(
        '一、主要做法',
        '一是加强公开。全年公开120条。二是加强互动。一是回应来信。共86件。二是回访群众。三是加强解读。全年解读6次。',
      ),
    ).toEqual([
      '1 一、主要做法',
      '2 一是加强公开',
      '2 二是加强互动',
      '3 一是回应来信',
      '3 二是回访群众',
      '2 三是加强解读',
    ]);
    expect(
      outline(
        '一、主要做法',
        '二是加强互动。一是回应来信。共86件。二是回访群众。三是召开座谈会。',
        `三是加强解读。${FILLER}`,
      ),
    ).toEqual([
      '1 一、主要做法',
      '2 二是加强互动',
      '3 一是回应来信',
      '3 二是回访群众',
      '3 三是召开座谈会',
      '2 三是加强解读',
    ]);
  });

  test('a second list behind the text of the first stands beside it', () => {
    expect(
      outline('一、主要做法', `一是公开信息120条；二是答复来信86件。${FILLER}一是召开座谈会；二是走访群众。`),
    ).toEqual([
      '1 一、主要做法',
      '2 一是公开信息120条',
      '2 二是答复来信86件',
      '2 一是召开座谈会',
      '2 二是走访群众',
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
    ).toEqual(['1 一、打算', '2 一是提升解读质效', '2 二是压实责任', '2 三是加强培训']);
  });

  test('an ordinary 第一 or 一是 inside a word is none', () => {
    expect(outline(`${FILLER}部门主要负责人是第一责任人，唯一是非由群众评说。`)).toEqual([]);
  });
  test('the name of a point ends before the clause that counts', () => {
    expect(
      outline(
        `一、做法`,
        '一是强化政策落实，开展专项审计，发现问题36个。二是聚焦政策解读，丰富形式。三是全年制作15件，反响良好。四是加强培训，组织培训3次。',
        FILLER,
      ),
    ).toEqual([
      '1 一、做法',
      '2 一是强化政策落实，开展专项审计',
      '2 二是聚焦政策解读，丰富形式',
      '2 三是全年制作15件，反响良好',
      '2 四是加强培训',
    ]);
  });
});
