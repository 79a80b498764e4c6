import { describe, expect, test } from 'vitest';
import { summary } from './support.ts';

const told = (text: string) =>
  summary(text)
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ rule }) => rule);

describe('kinds of which nothing can be two, and that come to more than their total', () => {
  test.each([
    '受理留言171件，其中前台直办78件，网络转办101件。',
    '回访246件，其中满意的有240件，基本满意的有5件，不满意的有3件。',
    '办结工单96件，其中按期办结95件，逾期办结3件。',
    '在校生4747人，其中学前834人，小学2133人，初中1190人，高中700人。',
    '收到提案223件，其中立案205件，并案16件，不予立案14件。',
    '审结复议案件62件，其中维持40件，撤销6件，驳回8件，终止10件。',
    '公开规范性文件13件（含新制定5件，修改4件，废止5件）。',
    '收到申请176件，其中当面申请的82件，来信申请的69件，网上申请的35件。',
    '立案56件，其中经济建设方面的18件，城市建设方面的16件，文教卫生方面的24件。',
    '受理留言359条，其中咨询类留言160条、投诉类留言190条、建言类留言14条。',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['PROSE-PARTS-LE']);
  });

  test.each([
    // What may be two, what may have come in before, and what is far from the total.
    '收到提案223件，其中涉及经济方面的120件，涉及民生方面的130件。',
    '受理复议案件60件，其中维持40件，撤销6件，驳回8件，终止10件。',
    '收到申请60件，其中予以公开40件，部分公开12件，不予公开10件。',
    '引进农旅融合项目12个，其中农业项目10个、工业项目4个。',
    '开展培训30场，其中满意课程20场，按期完成25场。',
    '全县高中4所，其中普通高中3所、高级中学2所。',
    '在校生1200人，其中小学800人、初中500人、高中300人。',
  ])('but not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
