import { describe, expect, test } from 'vitest';
import { summary } from './support.ts';

const told = (text: string) =>
  summary(text)
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ rule }) => rule);

describe('one wrong digit', () => {
  test.each([
    [
      'kinds of information among names, to the rest',
      '公开信息1324条。其中，公告类信息116条，文件类信息98条，会议类信息460条，部门动态420条，其他信息248条。',
      'PROSE-PARTS-EQ',
    ],
    [
      'kinds, one with its noun, to the rest',
      '发布信息247条，其中概况类5条，规章类文件11条，业务类85条，其他事项164条。',
      'PROSE-PARTS-EQ',
    ],
    [
      'what was taken on and what was not, of the sentence before',
      '全年接到举报452件。接到的举报中，受理383件，因线索不详而未受理71件。',
      'PROSE-PARTS-EQ',
    ],
    [
      'the rest of the sentence before',
      '全年接到举报452件。接到的举报中，已受理383件，其余71件未予受理。',
      'PROSE-PARTS-EQ',
    ],
    [
      'over the list of its parts',
      '受理诉求790件，其中热线744件、网站46件，已办结754件，正在办理中23件。',
      'PROSE-PARTS-EQ',
    ],
    [
      'over the bracket of its parts',
      '收到申请18件（网络14件、信函4件），同比减少6件，下降35%。',
      'PROSE-RATE-CUT',
    ],
    ['in whole words', '受理举报984件，相比上月增加204件，环比增长28.4%。', 'PROSE-RATE-GROWTH'],
    ['what is done and what is not', '转办工单320件，已解决291件，未解决19件。', 'PROSE-PARTS-EQ'],
    [
      'done and in hand, in its clause',
      '受理诉求900件；受理督办单120件，已处理完毕92件，正在办理18件。',
      'PROSE-PARTS-EQ',
    ],
    ['in the year of the report', '2021年受理诉求210件，办结172件，正在办理中18件。', 'PROSE-PARTS-EQ'],
    [
      'a rate that rose, before its difference',
      '公开信息1128条，同比上升9.2%，同比增加128条。',
      'PROSE-RATE-GROWTH',
    ],
    ['since the month before', '受理工单950件，较上月减少50件，环比下降6.0%。', 'PROSE-RATE-CUT'],
    [
      'compared with, and then by',
      '受理举报345件，与去年同期相比增加了58件，同比增长12.4%。',
      'PROSE-RATE-GROWTH',
    ],
    [
      'once more behind ；',
      '受理举报345件，同比增加38件，增长12.4%；与上月相比增加了3件，环比增长1.9%。',
      'PROSE-RATE-GROWTH',
    ],
    ['how much one number is above another', '办结率97.2%，比考核目标95%高3.2个百分点。', 'PROSE-DELTA'],
    [
      'a list of all it was, down to the least',
      '公开信息125条，其中机构信息7条，法规5条，规划3条，决算2条，年报1条，动态84条，公告8条，问答10条。',
      'PROSE-PARTS-EQ',
    ],
    [
      'behind 分别为, to the rest',
      '公开信息210条，分别为信息平台51条、政务微信96条、宣传栏等其他形式57条。',
      'PROSE-PARTS-EQ',
    ],
    [
      'kinds with and without their noun',
      '发布信息386条，其中动态类信息211条，公开类185条。',
      'PROSE-PARTS-LE',
    ],
    [
      'kinds of proposals by who made them',
      '立案提案205件。立案提案中，集体提案37件，联名提案52件，个人提案119件。',
      'PROSE-PARTS-EQ',
    ],
    [
      'who collected it, behind ；',
      '财政收入29612万元，其中国税完成11765万元，增长3%；地税完成14796万元，增长2%；财政完成3501万元，增长5%。',
      'PROSE-PARTS-EQ',
    ],
    [
      'shares of what is listed, which the total misses',
      '承办建议86件，其中已经解决42件，占47.7%；正在解决20件，占22.7%；难以解决26件，占29.5%。',
      'PROSE-PARTS-EQ',
    ],
    [
      'one of three shares in their order',
      '受理投诉556件。其中食品类104件、服装类96件、家电类44件，分别占投诉总量的18.7%、11.9%、7.9%。',
      'PROSE-SHARE',
    ],
    [
      'one of two shares in the same words',
      '处置警情2444起。其中火灾873起，占总数的34.3%，救援442起，占总数的18.1%。',
      'PROSE-SHARE',
    ],
    [
      'of what stands right before',
      '受理案件1803件。其中受理刑事案件68件，结案38件，结案率58.9%。',
      'PROSE-SHARE',
    ],
    [
      'registered of what was brought in',
      '会议期间共提交提案639件。经审查，立案588件，立案率94%。',
      'PROSE-SHARE',
    ],
    [
      'plans right behind what was done',
      '新增就业5200人，完成年度目标5000人的104%，困难人员就业219人，完成年度目标220人的104.1%。',
      'PROSE-SHARE',
    ],
    ['short names in a bracket', '退出人员62名（离休3名、退休47名，内退15名）。', 'PROSE-PARTS-EQ'],
    [
      'an official balance without its table',
      '收到政府信息公开申请136件，上年结转4件，办结申请135件，结转下年度继续办理6件。',
      'T3-BALANCE',
    ],
    [
      'the same far from right, all in one sentence',
      '新收政府信息公开申请52件、上年度结转21件；年度已办理49件、结转下年度继续办理5件。',
      'T3-BALANCE',
    ],
    [
      'how the whole fell, behind parts that are all of it',
      '受理投诉60起，其中电话32起、来访18起、网络10起，较上年减少15起，下降25%。',
      'PROSE-RATE-CUT',
    ],
    [
      'classes, and one document among them',
      '公开信息40条，包括机构类8条、动态类19条、计划类9条、财政类6条、2021年年报1条。',
      'PROSE-PARTS-LE',
    ],
    [
      'classes of what they are called, over those that were handed on',
      '办理工单2400件。交办单位2360件，直接办理40件。工单分类：求决类1800件、咨询类300件、其他类270件。',
      'PROSE-PARTS-EQ',
    ],
    [
      'all who may ask, before what was carried over',
      '新收申请36件，其中自然人30件、法人或其他组织4件；上年结转1件。',
      'PROSE-PARTS-EQ',
    ],
    [
      'a share under its long name',
      '受理申请90件。其中，网络申请60件，所占比重为66.7%；信函申请30件，所占比重为35.3%。',
      'PROSE-SHARE',
    ],
    ['done of what was taken up', '收到提案50件，立案40件。已办结36件，办结率80%。', 'PROSE-DONE-RATE'],
  ])('%s: %s', (_, text, rule) => {
    expect(told(text)).toContain(rule);
  });
});

describe('what only looks wrong', () => {
  test.each([
    // Classes of what was handled, far from it, are not those of what was handed on.
    '办理工单2495件。交办单位2388件，直接办理107件。工单分类：求决类1778件、咨询类400件、其他类217件。',
    // One class may be left out, and no single digit makes the sum right.
    '网站发布信息9214条，其中动态411条，公告1836条，规划166条，预决算5条，采购9条，登记6499条。',
    // Of what was taken up.
    '收到提案50件，立案40件，立案率80%。已办结38件，办结率95%。',
    // Of all, of the last of its parts.
    '受理投诉60起，其中电话32起、来访18起、网络10起，较上年减少15起，下降20%。',
    '受理投诉60起，其中电话32起、来访18起、网络10起，较上年减少15起，下降60%。',
    // What was carried over may be in what was received, and what was handled in time is not all.
    '新收政府信息公开申请52件（含上年度结转21件），年度已办理40件、结转下年度继续办理5件。',
    '新收政府信息公开申请52件，上年度结转3件，按期办结40件，结转下年度继续办理5件。',
    '公开信息40条，包括机构类8条、动态类19条、计划类9条、2021年年报1条。',
    '新收申请36件，其中自然人30件、法人或其他组织6件；上年结转1件。',
    // Something else became of some.
    '转办工单320件，已解决291件，正在解决12件，未解决17件。',
    '受理诉求210件，办结172件，正在办理中18件，转交其他部门20件。',
    '全年接到举报452件。接到的举报中，涉及噪声的183件，未涉及大气的71件。',
    // Other bases.
    '受理举报345件，较上月减少3件，同比增长12.4%。',
    '公开信息1128条，其中网站同比增加128条，增长30%。',
    // Some of all.
    '公开信息125条，其中重点公开机构信息7条，法规5条，规划3条，决算2条，年报1条，动态84条，公告8条，问答10条。',
    '公开信息125条，其中机构信息7条，法规5条，规划3条，决算2条，年报1条，动态84条，公告8条，问答10条等。',
    // Other requests among those received; none of the words says what is left.
    '受理投诉举报100件，其中投诉70件，举报25件，咨询10件。',
    '收到政府信息公开申请140件，上年结转4件，办结申请135件，结转下年度继续办理5件。',
    '新收政府信息公开申请100件，上年结转5件。答复98件，其他处理4件，结转下年度继续办理3件。',
    '新收政府信息公开申请100件，上年结转5件。办结98件，申请人撤回4件，结转下年度继续办理3件。',
    '新收政府信息公开申请100件，上年结转5件，办结98件，其余转交有权机关，结转下年3件。',
    // What the shares are of is far from what was counted.
    '受理诉求1000件，其中咨询400件，占50%；求助240件，占30%；投诉160件，占20%。',
    // A rate of its own base.
    '审结案件135件，其中调解成功40件，成功率95.2%。',
    '回访246件，其中满意的有240件，不满意的有3件。',
    '全市经营主体1000户，其中企业300户，个体工商户690户。',
    // What does not happen is no part.
    '公开信息20条，其中动态12条，公告8条；没有收到政府信息公开申请。',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
