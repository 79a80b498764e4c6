import { describe, expect, it } from 'vitest';
import { readText } from './support.ts';

const indicators = (text: string, heading?: string) =>
  readText(text, { title: '云溪县2023年政府信息公开工作年度报告', ...(heading && { heading }) }).figures.map(
    ({ indicator }) => indicator,
  );

type Case = [text: string, expected: (string | null)[]];

const REQUESTS: Case[] = [
  [
    '收到依申请公开12项，其中网上申请9项，信函申请3项。',
    ['foi-new', 'foi-channel-online', 'foi-channel-letter'],
  ],
  ['共收到公民、法人政府信息公开申请9件。', ['foi-new']],
  ['没有对申请公开政府信息的公民收取检索、邮递等费用。', ['foi-info-fee']],
  ['从事政府信息公开工作的人员共5名。', ['disclosure-staff']],
  ['三、依申请公开政府信息：无依申请公开的政府信息。', ['foi-new']],
  ['没有公民、法人或其他组织向管委会提出信息公开申请。', ['foi-new']],
  ['公开各类通知、网络公告等2500余件。', [null]],
  ['收到依申请公开0件，公开0件，不予公开0件。', ['foi-new', 'foi-granted', 'foi-denied']],
  ['通过报刊、公众号等媒体公开信息344条。', [null]],
  ['通过县政府信息公开网主动公开政府信息252条。', ['proactive-website']],
  ['经审核主动公开信息568条。', ['proactive-total']],
  ['审核公开信息568条。', [null]],
  ['办理部门依申请信息公开19件，协助办理县政府依申请信息公开7件。', ['foi-handled', null]],
  ['全年未发生政府信息公开申请。', ['foi-new']],
  ['“回应关切”栏目发布信息8条。', [null]],
  ['通过网站、报刊等媒体公开信息344条。', ['proactive-total']],
  ['依托公众号、视频号等平台，采用图解形式，全年发布各类政务信息120条。', [null]],
  ['依托网站、公众号等平台，全年发布各类政务信息120条。', ['proactive-total']],
];

const NO_REQUESTS: Case[] = [
  ['今年收到申请公开4件、转办上一年度申请公开1件。', ['foi-new', null]],
  ['校园传真62条，通过网络平台公开信息120条。', [null, null]],
  ['村务事项全部公开26项、部分公开5项。', [null, null]],
];

const REMEDIES: Case[] = [
  // The words before are the name of the part.
  ['因政府信息公开申请行政复议、提起行政诉讼的情况：未发生行政复议。', ['review-total']],
  ['未发生因信息公开引发的投诉和诉讼。', [null, 'litigation-total']],
  ['我局没有复议、行政诉讼及申诉。', ['review-total', 'litigation-total', null]],
  ['因信息公开被复议17件；被诉9件，未审结2件。', ['review-total', 'litigation-total', null]],
  ['送达行政复议决定书29份。', [null]],
];

const PROPOSALS: Case[] = [
  ['承办人大代表建议32件、市政协六届二次会议提案14件。', ['proposals-npc', 'proposals-cppcc']],
  ['公开复文40件，公开比例84.4%。', ['proposals-published', null]],
  ['公文公开比例84.4%。', ['docs-disclosure-rate']],
  ['部门绩效目标公开比例84.4%。', [null]],
];

const MEDIA: Case[] = [
  // A name may be one of any platform.
  ['“云溪发布”粉丝数突破3万。', [null]],
  ['发布微博30条，粉丝5万。', ['weibo-posts', 'weibo-followers']],
  ['微信公众号（含服务号、订阅号）发布信息503条。', ['wechat-posts']],
  ['微信公众号订阅用户503人。', ['wechat-followers']],
  ['通过广播播放信息150余次。', ['proactive-traditional-media']],
  ['图表、视频解读57篇。', [null]],
  ['视频解读57篇，专题解读20篇。', ['interp-video', null]],
  ['更新及时的栏目27个，6个专题专项。', [null, null]],
  ['移交市档案馆公开文件56件。', [null]],
  ['学校官方微博、官方微信等发布信息1500条。', [null]],
  ['通过网站、官方微信等发布信息1500条。', ['proactive-total']],
  ['发布环境状况公报1期，刊登政府公报2期。', [null, 'proactive-gazette']],
];

const OTHERS: Case[] = [
  ['市长信箱收到来信52封，办复51封。', ['messages-received', 'messages-answered']],
  ['县长办公会专题研究政务公开工作3次。', ['meetings-held']],
  ['局党组会两次听取政务公开工作汇报。', ['meetings-held']],
  ['社会研究成果3次公开。', [null]],
  ['报装材料由4份减至1份。', ['service-materials', 'service-materials']],
  ['发放材料500份。', [null]],
  ['发布疫情通报96期，印发政务公开工作通报4期。', [null, 'inspections']],
  ['每季度至少开展1次政务公开检查。', [null]],
  ['政务公开检查至少开展4次。', ['inspections']],
  ['编制26个试点领域标准目录。', [null]],
  ['12369热线受理投诉64件，12345热线受理诉求82件。', [null, 'hotline-orders']],
  ['办理12345热线及各类咨询、投诉143件。', [null]],
  ['召开部署会、培训推进会3次。', [null]],
  ['全年53件文件中解读34件。', [null, 'interp-total']],
  [
    '通过窗口、网站、信函等多种方式受理申请政府信息公开件92件，除5件结转办理外均已答复。',
    ['foi-new', 'foi-carried-out'],
  ],
  ['收到申请178件，办结180件（含2022年未办结结转5件）。', ['foi-new', 'foi-handled', 'foi-carried-in']],
  ['全年办件量260件，其中自然人180件，法人80件。', ['service-cases', null, null]],
  ['水利网站发稿569条。', ['website-posts']],
  ['公开通知通告类信息6条。', ['notice-items']],
  ['“云溪教育”抖音公众号发布稿件65条，微信公众号发布稿件53条。', [null, 'wechat-posts']],
  ['群众满意率98%（很满意34%，满意64%）。', ['satisfaction-rate', null, null]],
  ['公开已审批环评文件14件，公开文件9件。', [null, 'docs-disclosed']],
  ['行政强制事项3件，作出行政强制3件。', [null, 'coercion-decisions']],
  ['发布260篇微博、微信图文，发布微博26篇。', [null, 'weibo-posts']],
  ['5期节目播放量达12万次。', [null, 'newmedia-reads']],
  ['现行有效行政规范性文件7个。', ['normative-valid']],
  ['近四年累计主动公开信息889条。', [null]],
  ['受理办件9万件，办结8万件。', ['service-cases', null]],
];

describe('indicators in the words of reports on disclosure', () => {
  it.each([...REQUESTS, ...NO_REQUESTS, ...REMEDIES, ...PROPOSALS, ...MEDIA, ...OTHERS])(
    '%s',
    (text, expected) => {
      expect(indicators(text)).toEqual(expected);
    },
  );

  it('the office that decides reviews counts those of others', () => {
    expect(indicators('审结行政复议221件，纠错25件。', '行政复议工作')).toEqual([null, null]);
    expect(indicators('行政复议2件，维持2件。', '行政复议、行政诉讼情况')).toEqual([
      'review-total',
      'review-upheld',
    ]);
  });
});
