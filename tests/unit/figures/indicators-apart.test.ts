import { describe, expect, it } from 'vitest';
import { readText } from './support.ts';

const DISCLOSURE = '云岭县2023年政府信息公开工作年度报告';
const WORK = '云岭县林业局2023年工作总结';
const indicators = (text: string, title = DISCLOSURE) =>
  readText(text, { title }).figures.map(({ indicator }) => indicator);

type Case = [text: string, expected: (string | null)[]];

const LISTED: Case[] = [
  ['在网站发布工作动态、惠农政策、通知公告等信息63条。', ['website-posts']],
  ['通过网站公开规划计划、工作动态、招考信息、人事任免等217条。', ['proactive-website']],
  ['林业、水利等办事指南、工作动态信息公开38条。', [null]],
  ['发布图文解读、在线访谈等解读产品14个。', ['interp-total']],
  ['依托门户网站、公众号等信息发布平台发布信息720条。', [null]],
  ['公民通过政府网站、邮寄等途径依申请公开信息合计18件。', ['foi-new']],
  ['属于举报、重复申请等情形不予处理17件。', ['foi-not-processed']],
  ['依照公开目录公开各类信息及工作动态类信息合计184条。', [null]],
  ['依照公开目录公开政府信息184条。', ['proactive-total']],
  ['发布政策文件及解读材料57条。', [null]],
  ['办理人大代表建议和视察意见26件。', [null]],
  ['接受来访和电话咨询41次。', [null]],
  ['发布民生、教育政策解读16篇。', ['interp-total']],
  ['动态47条、公告14条、项目清单6条等主动公开信息。', [null, null, null]],
  // The first member, which stands for all in the label, is none of their names either.
  ['在官网设置招考类信息公开栏目，全年共发布各类信息226条。', ['proactive-total']],
  ['在公开栏目发布三公经费预算、食品、药品、消费警示、投诉举报、抽检结果等监管信息240篇。', [null]],
  ['快手账号发布信息46条，小红书发布信息12条，短视频号发布信息9条。', [null, null, null]],
  // Kinds in a row, and documents, are not all that was disclosed.
  ['主动公开政策法规信息75条、规划计划27条，人事任免6条。', [null, null, null]],
  ['主动公开规范性文件91条。', [null]],
  ['公开规范性文件意见征集8件，召开政策解读会3场。', [null, null]],
  ['公众号发布求职推文30篇，创业推文46篇。', [null, null]],
  ['新闻发布会公开信息12条，新闻媒体公开信息15条。', [null, 'proactive-traditional-media']],
  ['通过局网站公开信息190条、“信用云岭”53条。', ['proactive-website', null]],
  // A row has one unit, also where it is left out.
  [
    '予以公开96件，占60%；部分公开6，占4%；不予公开8件，占5%。',
    ['foi-granted', null, 'foi-partial', null, 'foi-denied', null],
  ],
  ['制作信息60件，其中主动公开文件5件、不予公开文件55件。', [null, 'docs-disclosed', null]],
  ['充分利用爱云岭APP主动公开信息102条。', [null]],
  ['行政机关不再处理其政府信息公开申请2件。', [null]],
  ['无政府信息公开的收费及减免情况。', ['foi-info-fee', null]],
  ['依申请公开收取的费用（检索费、邮寄费等）为0元。', ['foi-info-fee']],
  ['没有接到村民要求公开政府信息的申请。', ['foi-new']],
];

const PLACES: Case[] = [
  [
    '其中通过县政府网站公开信息64条；通过新闻报刊公开信息31条；通过其他方式公开信息12条。',
    ['proactive-website', 'proactive-traditional-media', null],
  ],
  ['通过新闻报刊公开信息28条。', ['proactive-traditional-media']],
  ['微信公众号发布信息310条，其他渠道公开信息210条。', ['wechat-posts', null]],
  [
    '在门户网站发布信息420条，发布听证结果31条，公开指南2条，法定主动公开内容8条。',
    ['proactive-website', null, null, null],
  ],
  ['通过报纸、微信等载体，主动公开政府信息1600条。', ['proactive-total']],
  [
    '利用政务新媒体发布信息430条，通过市级媒体发布宣传报道140篇。',
    ['newmedia-posts', 'proactive-traditional-media'],
  ],
  ['通过各类平台主动公开政府信息530条。', ['proactive-total']],
  ['“云岭之声”微博账号发布信息280条。', ['weibo-posts']],
  ['县供销社保障不到位，政府信息公开数量为0。', [null]],
  ['公众号充分发挥新媒体优势，实时发布信息1300条。', [null]],
  ['宣传车、公告栏等其他方式公开信息37条。', [null]],
  ['在网站发布信息、现场张贴公告，全年共计81条。', [null]],
  ['公开栏目录入各类信息860条，宣传栏公开信息42条。', [null, 'proactive-offline']],
  ['公众号发布原创42篇，转发26篇，共计68篇。', [null, null, 'wechat-posts']],
];

const AGENTS: Case[] = [
  ['全县14个政府网站进一步优化栏目设置。', [null]],
  ['“履职依据”栏目归集16个部门文件217条。', [null, null]],
  ['组织21个乡镇完成编制主动公开事项目录。', [null]],
  ['12个政务新媒体管理部门明确职责，开设政务新媒体账号7个。', [null, 'newmedia-accounts']],
  ['14个市州收到申请410件。', [null, 'foi-new']],
  ['6个镇街政务新媒体正常运行。', ['newmedia-accounts']],
];

const PARTS_AND_STOCKS: Case[] = [
  ['截至2023年底，在县政府网站累计公开政府信息870条，其中本年度公开240条。', [null, 'proactive-website']],
  ['“云岭办”月访问量稳定在20万人次。', [null]],
  ['80个政务服务事项实现市内“通办”，进驻政务服务事项36项。', [null, 'service-items']],
  ['网站累计访问量260万次，其中2023年度70万次。', [null, 'website-visits']],
  ['到2023年底累计主动公开政府信息5200条。', [null]],
  ['官方微博发布各种气象类信息3600余条。', ['weibo-posts']],
  ['截至2023年12月31日，累计主动公开政府信息52条。', ['proactive-total']],
  [
    '截至2023年12月31日，在县政府网站累计公开政府信息830条，其中本年度公开210条。',
    [null, 'proactive-website'],
  ],
  ['全年累计主动公开政府信息520条。', ['proactive-total']],
  ['截至2023年12月31日，主动公开政府信息520条。', ['proactive-total']],
  ['自2012年运行以来，大厅累计受理业务4100件。', [null]],
  ['办结依申请公开27件，其中本年度收到25件、上年结转2件。', ['foi-handled', null, 'foi-carried-in']],
  ['制作信息740条，其中主动公开信息310条，不予公开信息430条。', [null, 'proactive-total', null]],
  [
    '收到来信150件次，其中省长信箱30件，厅长信箱50件，部门信箱70件。',
    ['messages-received', null, null, null],
  ],
  ['承办提案47件，其中省政协提案4件，县政协提案43件。', [null, null, null]],
  ['9件人大代表建议已经解决（A类）3件。', ['proposals-npc', null]],
  ['公开办理复文17件（人大建议答复9件，政协提案答复8件）。', ['proposals-published', null, null]],
  ['予以公开及部分公开61件，不予公开7件。', [null, 'foi-denied']],
  ['新开设新媒体3个，合并栏目4个，开设专栏5个。', [null, null, 'website-columns']],
  ['存在突出问题的政务新媒体2个。', [null]],
  ['教育要闻240条，学校动态信息610条。', [null, null]],
  ['人大建议和政协提案办理共计13件，其中人大建议办理7件。', [null, 'proposals-npc']],
  ['基本满意率4.2%，满意率94%。', [null, 'satisfaction-rate']],
];

const ACTS: Case[] = [
  ['县长信箱收到信件162件，答复162件。', ['messages-received', 'messages-answered']],
  ['答复局长信箱68件、市长信箱37件。', ['messages-answered', 'messages-answered']],
  ['解答网民留言840条。', ['messages-answered']],
  ['回应网民留言212条。', ['messages-answered']],
  ['公开代表建议办理结果13件，委员提案办理结果8件。', ['proposals-published', 'proposals-published']],
  ['公开局长办公会议14次，召开政务公开工作会议2次。', [null, 'meetings-held']],
  ['常务会议21期全部对外公开。', [null]],
  ['县档案馆接收公开信息件640份。', [null]],
  ['取消政务服务事项13项、申请材料280件，梳理政务服务事项清单17个。', [null, null, null]],
  ['处理网上投诉和建议24件。', [null]],
  ['引发争议的行政行为是：行政处罚260件，行政强制14件。', [null, null]],
  ['办理12345平台事项130件。', ['hotline-orders']],
  ['咨询类360件，求助类120件。', [null, null]],
  ['行政复议、行政诉讼案件共4件。', [null]],
  ['监督检查类信息83条。', [null]],
  ['征集意见41次，征集意见130条。', ['draft-consultations', 'draft-opinions']],
  ['办理委员提案和社情民意信息19件。', [null]],
  ['未产生与诉讼（行政复议、行政申诉）有关的费用支出。', [null]],
];

const REQUESTS: Case[] = [
  ['收到依申请公开4条。', ['foi-new']],
  ['收到6项依申请公开。', ['foi-new']],
  ['受理依申请公开政府信息事项23例。', ['foi-new']],
  ['办结依申请公开事项21件。', ['foi-handled']],
  ['办结服务事项21件。', ['service-cases']],
  ['其中71件准予公开。', ['foi-granted']],
  ['收到申请210宗，其中已办结196宗，结转下年14宗。', ['foi-new', 'foi-handled', 'foi-carried-out']],
  ['收取复制工本费28.5元。', ['foi-info-fee']],
  ['没有依申请公开和不予公开的政府信息。', ['foi-new', 'foi-denied']],
  ['收到行政复议2件。', ['review-total']],
  [
    '收到申请20件，其中通过网络收到申请14件，通过来信收到申请6件。',
    ['foi-new', 'foi-channel-online', 'foi-channel-letter'],
  ],
  ['办理政府信息公开申请64件，办结60件，剩余4件结转下年度。', [null, 'foi-handled', 'foi-carried-out']],
  ['配备了2名兼职工作人员。', ['disclosure-staff']],
  ['对760名工作人员进行业务培训。', ['trainings-people']],
];

/** What is said in a summary of all work, of other work. */
const OTHER_WORK: Case[] = [
  ['拆除十大重点领域安全生产违法建筑260处。', [null]],
  ['获得省级媒体宣传报道4次。', [null]],
  ['召开座谈会，收到各类意见建议31条。', [null]],
  ['全县行政诉讼结案180件。', [null]],
  ['县政府收到行政复议申请140件。', [null]],
  ['个人申请专利67件。', [null]],
  ['公益诉讼立案26件，提起诉讼15件。', [null, null]],
  ['刑事案件260件；行政诉讼案件31件。', [null, null]],
  ['整改物业管理问题线索190条。', [null]],
  ['信访办结率达87%，食品安全满意度达89%。', [null, null]],
  ['配备了2名兼职工作人员。', [null]],
  ['收到群众来信170件，市长信箱收到来信26件。', [null, 'messages-received']],
];

describe('indicators are kept apart', () => {
  it.each(LISTED)('a list has none of what one of its things is called: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each(PLACES)('by the platform, and by what was published there: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each(AGENTS)('those who act are not what they do: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each(PARTS_AND_STOCKS)('parts, changes and what was there before: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each(ACTS)('by what was done: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each(REQUESTS)('requests in other units and words: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each(OTHER_WORK)('other business has none: %s', (text, expected) => {
    expect(indicators(text, WORK)).toEqual(expected);
  });

  it('what a summary of all work says of disclosure has its own', () => {
    expect(indicators('因政府信息公开引发行政诉讼2件，整改政务公开问题7个。', WORK)).toEqual([
      'litigation-total',
      'issues-rectified',
    ]);
  });
});
