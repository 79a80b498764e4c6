import { describe, expect, it } from 'vitest';
import { readText } from './support.ts';

const indicators = (text: string, heading?: string, title = '清河市水务局2023年政务公开工作总结') =>
  readText(text, {
    ...(heading === undefined ? {} : { heading }),
    ...(title === undefined ? {} : { title }),
  }).figures.map((figure) => figure.indicator);

const CASES: [string, string | undefined, (string | null)[]][] = [
  [
    '通过门户网站专栏、“岭头在线”微信公众号、公开栏等载体主动公开政府信息1736条，其中公众号推送592条。',
    undefined,
    ['proactive-total', 'wechat-posts'],
  ],
  ['通过政府网站专栏、政务新媒体矩阵公开各类信息1872条。', undefined, ['proactive-total']],
  ['全年通过政府网站和“沛川教育”微信公众号主动公开政府信息1037条。', undefined, ['proactive-total']],
  ['图解、视频、动漫等多形式解读31篇。', undefined, ['interp-total']],
  ['实现16个派出所政务公开专区全覆盖。', undefined, [null]],
  ['街道及9个社区共设政务公开专区10处。', undefined, [null, 'open-areas']],
  ['承办热线工单612件，其中咨询类215件。', undefined, ['hotline-orders', null]],
  ['在8个管理部服务大厅设立政务公开体验区。', undefined, [null]],
  ['制定回应办法等制度2项，依申请公开政府信息未收取任何费用。', undefined, [null, 'foi-info-fee']],
  [
    '信息公开窗口现场受理申请12件，受理业务咨询320件。',
    '依申请公开情况',
    ['foi-channel-inperson', 'consultations'],
  ],
  ['负责人参加政策解读培训3次，审核政策解读材料35篇。', undefined, ['trainings-held', 'interp-total']],
  ['行政复议纠错2件，维持8件，复议前自我纠错2件。', undefined, ['review-corrected', 'review-upheld', null]],
  ['办理“12345”“数字城管”等平台工单1200件。', undefined, ['hotline-orders']],
  ['产业园进驻项目32个，收集申请资料120份。', undefined, [null, null]],
  ['微信公众号发布线索征集信息12条。', undefined, ['wechat-posts']],
  ['开设“一图读懂”“楼盘公示”等专栏14个。', undefined, ['website-columns']],
  ['全区制发的19件政策文件全部同步解读。', undefined, [null]],
  ['收集微信公众号错敏字线索7条，对网站1.1万条历史信息开展核查。', undefined, [null, null]],
  ['96项高频事项的申请材料由404份精简到251份。', undefined, [null, 'service-materials', 'service-materials']],
  ['通过村级公开栏公开信息五十二期。', undefined, ['proactive-offline']],
  ['主动公开了涵盖林业管理的三大类共八个小类的事项。', undefined, [null, null]],
  ['动态类263条，其他36条。', undefined, ['dynamic-items', null]],
  ['窗口共受理各类申请3426件，共受理业务2130宗。', undefined, ['service-cases', 'service-cases']],
  ['公布校外培训机构名单3批次，培训信息员3批次。', undefined, [null, 'trainings-held']],
  ['召开线上家长会42场，因答复不规范被上级通报1次。', '监督保障情况', [null, null]],
  [
    '行政复议3件，其中维持2件，被依法纠错1件。',
    undefined,
    ['review-total', 'review-upheld', 'review-corrected'],
  ],
  [
    '共办理政府信息公开申请38件，其中办结35件，结转下年度3件。',
    '依申请公开情况',
    [null, 'foi-handled', 'foi-carried-out'],
  ],
  [
    '承办热线工单76件，办结71件，其余5件正在办理，办结率93.4%。',
    undefined,
    ['hotline-orders', null, null, 'reply-rate'],
  ],
  [
    '主动公开政府信息2856条，其中通过政府网站公开1923条，政务微博公开512条，微信公众号公开421条。',
    undefined,
    ['proactive-total', 'proactive-website', 'weibo-posts', 'wechat-posts'],
  ],
  [
    '网站、微博、微信分别发布信息123条、86条、56条。',
    undefined,
    ['website-posts', 'weibo-posts', 'wechat-posts'],
  ],
  [
    '发布政策解读36篇，其中图文解读20篇、视频解读9个、专家解读7篇。',
    undefined,
    ['interp-total', 'interp-graphic', 'interp-video', 'interp-expert-media'],
  ],
  [
    '制发行政规范性文件5件，废止2件，现行有效规范性文件31件。',
    undefined,
    ['normative-made', 'normative-repealed', 'normative-valid'],
  ],
  [
    '召开新闻发布会8场，在线访谈6期，回应热点舆情14次。',
    undefined,
    ['press-conferences', 'online-interviews', 'hot-responses'],
  ],
  ['收到申请：12件', '依申请公开情况', ['foi-new']],
  [
    '收到政府信息公开申请20件，其中信函8件、线上12件。',
    undefined,
    ['foi-new', 'foi-channel-letter', 'foi-channel-online'],
  ],
  // Attributes of documents are no requests; how many set it up is not how many were set up.
  ['制发公文36件，其中主动公开12件、依申请公开5件、不予公开19件。', undefined, [null, null, null, null]],
  [
    '应主动公开文件96件，已公开94件，公开率97.9%，不予公开文件28件，依申请公开文件12件。',
    undefined,
    [null, 'docs-disclosed', 'docs-disclosure-rate', null, null],
  ],
  [
    '全区制发规范性文件14件、废止9件，年末现行有效86件。',
    undefined,
    ['normative-made', 'normative-repealed', 'normative-valid'],
  ],
  [
    '发布政策解读127件，其中图解58件、短视频21件、文字解读39件、负责人解读9件。',
    undefined,
    ['interp-total', 'interp-graphic', 'interp-video', 'interp-text', 'interp-leader'],
  ],
  ['采用图表、视频等形式发布解读27篇。', undefined, ['interp-total']],
  ['依托“两微一抖”发布信息2874条。', undefined, ['newmedia-posts']],
  [
    '主动公开信息152条，其中局门户网站64条、微信公众号88条。',
    undefined,
    ['proactive-total', 'proactive-website', 'wechat-posts'],
  ],
  ['审核拟公开信息340条。', undefined, [null]],
  ['办理热线工单128件，办结127件。', undefined, ['hotline-orders', null]],
  ['在便民服务中心和5个社区建成政务公开专区。', undefined, [null]],
  [
    '受理依申请公开9件；办理行政复议案件21件，其中维持19件、纠正2件。',
    undefined,
    ['foi-new', null, 'review-upheld', 'review-corrected'],
  ],
  ['受理信息公开申请7件，未收到传真申请。', undefined, ['foi-new', 'foi-channel-fax']],
  ['受理政府信息公开申请175件（新收164件、上年结转11件）。', undefined, [null, 'foi-new', 'foi-carried-in']],
  ['一般事项承诺3个工作日内办结。', undefined, [null]],
  ['整改问题42个，仍有2个问题正在整改。', undefined, ['issues-rectified', null]],
  ['18个乡镇均设立政府信息公开查阅点。', undefined, [null]],
  ['复议维持1件；行政诉讼2件，一审判决维持1件。', '行政复议', ['review-upheld', 'litigation-total', null]],
  ['新制作行政规范性文件4件，本年废止3件。', undefined, ['normative-made', 'normative-repealed']],
  ['正在制定规范性文件2件，已印发4件。', undefined, [null, 'normative-made']],
  ['5个栏目更新超期。', undefined, [null]],
  ['抽查网站栏目320个，下架栏目15个，开设专栏8个。', undefined, [null, null, 'website-columns']],
  ['结果维持6件、尚未审结1件，总计7件。', '行政复议', ['review-upheld', 'review-pending', null]],
  ['56项高频事项实现申请材料免提交。', undefined, [null]],
  [
    '受理依申请公开35件，其中网络申请21件、信函申请10件、当面申请4件，按时答复率100%。',
    undefined,
    ['foi-new', 'foi-channel-online', 'foi-channel-letter', 'foi-channel-inperson', 'foi-ontime-rate'],
  ],
  [
    '收到政府信息公开申请86件，上年结转3件，办结85件，结转下年度继续办理4件。',
    undefined,
    ['foi-new', 'foi-carried-in', 'foi-handled', 'foi-carried-out'],
  ],
  [
    '答复政府信息公开申请41件：予以公开20件，部分公开4件，不予公开6件，无法提供5件，不予处理4件，其他处理2件。',
    undefined,
    [
      'foi-handled',
      'foi-granted',
      'foi-partial',
      'foi-denied',
      'foi-unable',
      'foi-not-processed',
      'foi-other',
    ],
  ],
  [
    '因政府信息公开被提起行政复议4件，其中维持3件、纠正1件；行政诉讼2件。',
    undefined,
    ['review-total', 'review-upheld', 'review-corrected', 'litigation-total'],
  ],
  [
    '未收取信息处理费，未发生行政复议、行政诉讼。',
    undefined,
    ['foi-info-fee', 'review-total', 'litigation-total'],
  ],
  [
    '收到网民留言86条，办结85条，办结率98.8%，满意率97.5%。',
    undefined,
    ['messages-received', 'messages-answered', 'reply-rate', 'satisfaction-rate'],
  ],
  ['办理人大代表建议23件、政协提案31件。', undefined, ['proposals-npc', 'proposals-cppcc']],
  [
    '开展意见征集15次，征集到意见建议236条，采纳78条。',
    undefined,
    ['draft-consultations', 'draft-opinions', null],
  ],
  ['政务新媒体账号由原来的28个整合至11个。', undefined, ['newmedia-accounts', 'newmedia-accounts']],
  ['微信公众号关注人数突破20万人，阅读量达1200万人次。', undefined, ['wechat-followers', 'newmedia-reads']],
  ['编发政府公报12期，刊登文件96件。', undefined, ['proactive-gazette', 'proactive-gazette']],
  [
    '网站总访问量236万次，独立用户访问总量12.6万个。',
    undefined,
    ['website-visits', 'website-unique-visitors'],
  ],
  [
    '举办业务培训4期，培训人员320人次，召开专题会议3次。',
    undefined,
    ['trainings-held', 'trainings-people', 'meetings-held'],
  ],
  [
    '配备专职工作人员2名，建成政务公开专区18个、政府信息查阅点42处。',
    '监督保障',
    ['disclosure-staff', 'open-areas', 'open-areas'],
  ],
  [
    '申请材料由31项压减到14项，承诺办结时限从9.8个工作日压缩到3.1个工作日。',
    undefined,
    ['service-materials', 'service-materials', 'service-days', 'service-days'],
  ],
  ['平均办理时长为12.5个工作日。', '依申请公开', ['foi-response-days']],
  ['办理政务服务事项12.6万件，网办率达96.5%。', undefined, ['service-cases', 'service-online-rate']],
  [
    '行政许可处理决定126件，行政处罚决定26件，行政强制8件，行政事业性收费326.5万元。',
    undefined,
    ['licensing-decisions', 'penalty-decisions', 'coercion-decisions', 'admin-fees-amount'],
  ],
];

/** Other business in words like those of an indicator. */
const NONE: [string, string | undefined][] = [
  ['单篇最高阅读量3.6万次。', undefined],
  ['受理法律援助申请86件，办结83件。', undefined],
  ['受理公积金贷款申请86件，办结83件。', undefined],
  ['受理社会保险待遇申请326件，办结320件。', '依申请办理'],
  ['审理行政复议案件126件，办结118件，其中维持82件。', '法治建设'],
  ['制定内部规章制度12项。', undefined],
  ['开展职业技能培训86期，培训学员523人次。', undefined],
  ['开展安全生产检查326次。', undefined],
  ['发放《统计公报》600份。', undefined],
  ['新媒体发布信息阅读人数同比增长12%。', undefined],
  ['协办件另有286件，重点督办件增至30件。', undefined],
  ['对2人追究刑事责任，全媒体矩阵粉丝46.8万。', undefined],
  ['解读材料平均阅读量1860次。', undefined],
  ['发布环境质量公报，全年发布空气质量日报365期。', undefined],
];

describe('indicators', () => {
  it.each(CASES)('%s (%s)', (text, heading, expected) => {
    expect(indicators(text, heading)).toEqual(expected);
  });

  it.each(NONE)('none for %s', (text, heading) => {
    expect(indicators(text, heading).filter((id) => id !== null)).toEqual([]);
  });

  it('a bare request is one for information only in a report on disclosure', () => {
    expect(indicators('全年受理申请26件。', undefined, '云岭县林业局2023年工作总结')).toEqual([null]);
    expect(indicators('全年受理申请26件。', undefined, '云岭县2023年政府信息公开工作年度报告')).toEqual([
      'foi-new',
    ]);
  });

  it('meetings and trainings are those on disclosure, in a report on it or where the text says so', () => {
    const title = '云岭县农业农村局2023年工作总结';
    expect(indicators('举办农民技术培训班34期，培训农民420人，召开联席会议6次。', undefined, title)).toEqual([
      null,
      null,
      null,
    ]);
    expect(indicators('举办政务公开培训班2期。', undefined, title)).toEqual(['trainings-held']);
    expect(indicators('举办业务培训2期。', '（五）推进政务公开', title)).toEqual(['trainings-held']);
  });

  it('both kinds of proposals together are neither', () => {
    expect(indicators('办理代表建议7件、政协提案12件，共办理19件。').at(-1)).toBeNull();
  });

  it('a part behind 其中 has the indicator of what it is', () => {
    expect(indicators('承办建议提案23件，其中人大代表建议8件、政协提案15件。').slice(1)).toEqual([
      'proposals-npc',
      'proposals-cppcc',
    ]);
    expect(indicators('组织业务培训10次，其中专题培训4次。')).toEqual(['trainings-held', null]);
    expect(indicators('承办建议提案26件，其中主办人大代表建议5件。')[1]).toBeNull();
    expect(indicators('办理行政应诉案件32件，其中行政复议20件。')[1]).toBeNull();
  });

  it('the rest of the results of requests is other handling', () => {
    expect(indicators('办结申请9件，其中予以公开4件，部分公开1件，不予公开3件，其他1件。')[4]).toBe(
      'foi-other',
    );
    expect(indicators('公开信息9条，其中政策4条，动态1条，公告3条，其他1条。')[4]).toBeNull();
  });

  it('what lacks a thing is not the thing', () => {
    expect(indicators('已建立公开专区9个，仍有2个乡镇未建立公开专区。')).toEqual(['open-areas', null]);
  });

  it('a part has no indicator of its whole', () => {
    expect(indicators('开设政务新媒体账号46个，其中微信账号28个、其他新媒体账号18个。')[2]).toBeNull();
  });

  it('knows what is carried over by the year it is carried into', () => {
    const title = '清河市示例局2023年政府信息公开工作年度报告';
    expect(indicators('全年办结92件；另有5件按规定结转2024年继续办理。', '依申请公开', title)).toEqual([
      'foi-handled',
      'foi-carried-out',
    ]);
  });
});
