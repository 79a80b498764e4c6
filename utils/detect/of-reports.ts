/**
 * Titles that hold the name of a report and speak of it: news of summing up, advice on how to write, lists,
 * pictures and corrections of reports. A report's own title is a noun, and its name stands at the end.
 */

/** In brackets behind a title: what makes it a draft, a picture, or parts of a report. */
const NO_REPORT_IN_BRACKETS =
  /[（(【[][^（()）】\]]{0,20}(?:征求意见|讨论|图文|图解|长图|视频|音频|实录|摘[要编登]|节选|解读|模板|样[本式表]|范[文本]|参考|格式)[^（()）】\]]{0,10}[）)】\]]/;

/** What may stand behind the name of a report; taken off one after another. */
const TAILS: readonly RegExp[] = [
  /[（(【[〔][^（()）】\]〕]{0,40}[）)】\]〕]?$/,
  /[》”"]$/,
  /(?:全文|原文|正文|公布|公开)$/,
  /\.(?:docx?|wps|pdf|txt|html?)$/i,
  /[-—–―_:：]{1,2}[^-—–―_:：]{2,24}(?:[会部学院馆厅室府处局队心司团校区委署办镇乡道社站所县市省州盟旗村联园场协]|公开版)$/,
  /[-—–―]{0,2}(?:19|20)\d\d[年.\-/][\d年月日.\-/]{0,7}$/,
];
const MOST_TAILS = 4;

/** A title without what may stand behind the name of its report. */
function withoutTails(title: string): string {
  let text = title;
  for (let n = 0; n < MOST_TAILS; n++) {
    const tail = TAILS.find((one) => one.test(text));
    if (!tail) break;
    text = text.replace(tail, '');
  }
  return text;
}

const NAME = '[总小]结|报告|年报|汇报|述职|函|材料|回顾|情况|自查';
const PLAN = '计划|打算|思路|安排|要点|重点|展望|谋划|设想|规划|部署|任务|目标|举措|措施|建议';
/** …工作总结, …总结和2024年工作计划: what a report's title ends in. */
const ENDS_AS_REPORT = new RegExp(`(?:${NAME})$|(?:[总小]结|情况|报告|汇报|回顾).{1,30}(?:${PLAN})$`);

const WHEN = '(?:20\\d\\d年?度?|年终|年末|年度|全年|半年|上半年|下半年|季度|各项)';
/** 做好2021年工作总结, 圆满完成年终总结: what is done with a summary, and nothing but its time in between. */
const SUMMING_UP: readonly RegExp[] = [
  new RegExp(`(?:开展|部署|完成|启动|做好|抓好|写好)了?${WHEN}{0,3}(?:工作)?总结(?:[和及与暨、].{0,20})?$`),
  new RegExp(
    `(?:推进|谋划|审阅|审定|汇报|听取|总结)了?${WHEN}{1,3}(?:工作)?(?:总结|报告)(?:[和及与暨、].{0,20})?$`,
  ),
  /进行.{0,8}总结$/,
  /(?<![合协工操写制运动])作了?(?:20\d\d)?(?:年度?)?工作报告$/,
  // 县领导听取水务局2023年工作汇报.
  /听取.{2,40}(?:汇报|报告|总结)$/,
];

/** 点赞政府信息公开年度报告, 通报表扬我县政府信息公开工作报告; 监督检查信息公开报告 is a report. */
const PRAISED =
  /(?:点赞|表扬|审阅|审定|撤回|更正|祝贺)(?:20\d\d年?度?|[我本全各][省市县区镇乡局]|单位|部门|的){0,4}(?:政府)?信息公开/;

/** How things are told that were done with reports, or with others: 年度报告公布情况, 公开工作考核情况. */
const DONE_WITH_REPORTS =
  /(?:报告|年报|总结)(?:的)?(?:发布|公布|公开|报送|编制|审查|备案|采纳)(?:工作)?情况$|(?:考核|考评|督查|抽查|评估|测评|排名)(?:工作)?(?:结果|情况)$|范文|评比|汇总$/;

/** 动漫：…, 一图看懂…: a report retold. */
const RETOLD =
  /^(?:动漫|漫画|短?视频|音频|图文|长图|海报|直播|H5)[：:｜|·丨！!]|^(?:【|\[)(?:图解|图文|视频|动漫)|^(?:一图|一张图|一文|[一二三]分钟|带你)[^，]{0,3}[看读懂览解]/i;

/** How to write one: 如何写好年度工作总结. */
const ADVICE = /^(?:如何|怎样|怎么|浅谈|浅析|教你)|写法$|写作/;

/** 张某个人工作总结, 局长李某述职报告: a person's, not an office's. */
const PERSONAL =
  /个人(?:20\d\d年?度?)?(?:年度|年终|半年|思想)?(?:工作)?(?:总结|述职|汇报)|(?:[局厅处科部县市区镇乡院校所站馆]长|主任|书记|主席|委员(?!会))[\u4e00-\u9fff]{0,4}(?:20\d\d年?度?)?(?:个人)?(?:工作)?述[职法廉学](?!评议)/;

/** 关于报送2021年工作总结的函 asks for one; …的报告 is one. */
const ASKED_FOR = /关于报送(?!.{2,40}的报告$)/;

/** What money was for and came to, and what a body files about itself: forms of others than the reports read here. */
const OTHER_FORMS =
  /公司(?:20\d\d年?)?(?:年?度)?报告|整体支出|项目支出|绩效自评|绩效评价(?:工作)?(?:情况)?的?报告|事业单位法人|政府工作报告[·•]/;

const AGAINST: readonly RegExp[] = [
  NO_REPORT_IN_BRACKETS,
  ...SUMMING_UP,
  PRAISED,
  DONE_WITH_REPORTS,
  RETOLD,
  ADVICE,
  PERSONAL,
  ASKED_FOR,
  OTHER_FORMS,
];

/** Whether a title that holds the words of a report's only speaks of one. */
export function speaksOfReports(title: string): boolean {
  const bare = withoutTails(title);
  return AGAINST.some((pattern) => pattern.test(title) || (bare !== title && pattern.test(bare)));
}

/** Whether the name of a report stands at the end, where a title has it. */
export const endsAsReport = (title: string): boolean => ENDS_AS_REPORT.test(withoutTails(title));

/** 进展情况的函 may be of anything, too; 工作情况的报告 is a report's. */
const SITUATION = /情况$|(?:进展|管理|总体)情况的?(?:综合|自查)?(?:报告|汇报|函)$/;
const ON_DISCLOSURE = /政务公开|信息公开/;
/** What is told of in lists, notices and letters of its own. */
const TOLD_ELSEWHERE =
  /政府工作报告|实事|整改|反馈|巡[察视]|督办|信箱|热线|投诉|采购|招标|招聘|预算|决算|资金|经费|补助|征收|解读|检查|项目|第\d+号/;

/** 重点工作完成情况, 法治政府建设情况: the name of much else, and of a report only with an office and a year before it. */
export const isSituation = (title: string): boolean => {
  const bare = withoutTails(title);
  return SITUATION.test(bare) && !ON_DISCLOSURE.test(bare);
};
export const isSituationOfOthers = (title: string): boolean => TOLD_ELSEWHERE.test(title);
