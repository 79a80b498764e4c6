/** What speaks against an indicator though its words fit: what is counted is something else. */
import { INDICATORS } from '../domain/indicators.ts';
import type { Draft } from './draft.ts';

/** What stands around a figure: the words that an indicator needs beside its own are looked for in it. */
export interface Place {
  draft: Draft;
  label: string;
  /** Label and phrase, without spaces and quotes. */
  own: string;
  aboutDisclosure: boolean;
}

/** How far back the words that an indicator needs may stand. */
const REACH = 60;
/** The words of the sentence before a number, as far as they matter. */
export const wordsBefore = ({ text, quantity: { start } }: Draft) =>
  text.slice(Math.max(0, start - REACH), start);

/** 制发公文326件，其中主动公开112件、依申请公开35件: what documents are marked as is no request. */
const ATTRIBUTE = /^[、,，:：]?(?:其中)?(?:主动公开|依申请公开|不予公开)(?:的?(?:文件|公文))?$/;
/** 接受咨询150件，当面答复92件: what was answered is no request. */
const ASKED_ONLY = /咨询[^。申]*$/;
const DOCUMENTS = /(?:公文|发文|文件)\d|公文|公开属性/;
const isAttribute = (draft: Draft) => ATTRIBUTE.test(draft.lead.trim()) && DOCUMENTS.test(wordsBefore(draft));
const isConsultation = (draft: Draft) => ASKED_ONLY.test(wordsBefore(draft));

/** 复议后起诉2件，1件维持: what became of a lawsuit. */
function isLawsuit(draft: Draft): boolean {
  const before = wordsBefore(draft);
  return Math.max(before.lastIndexOf('起诉'), before.lastIndexOf('诉讼')) > before.lastIndexOf('复议');
}

/** 劳动争议418件（含上年结转15件）, 建议提案162件，全部公开: what was carried over or disclosed is no request. */
function isOfOtherMatters(draft: Draft): boolean {
  const before =
    wordsBefore(draft)
      .split(/[。；;]/)
      .at(-1) ?? '';
  const other = Math.max(...OTHER_MATTERS.map((word) => before.lastIndexOf(word)));
  return other >= 0 && other > Math.max(before.lastIndexOf('申请'), before.lastIndexOf('答复'));
}
const OF_ANY_REQUEST = /申请|公开/;
const speaksOfRequests = (draft: Draft) =>
  OF_ANY_REQUEST.test(wordsBefore(draft)) || isHeadedBy(draft, OF_ANY_REQUEST);
const OF_REQUESTS = /依申请|公开申请|申请公开/;
const isHeadedBy = (draft: Draft, words: RegExp) =>
  draft.sentence.path.some(({ title }) => words.test(title));
const OTHER_MATTERS = [
  '争议',
  '复议',
  '诉讼',
  '信访',
  '处罚',
  '立案',
  '案件',
  '建议',
  '提案',
  '投诉',
  '工单',
];
/** Ways to publish; a number of several is no single one's: 通过官网、公众号发布683条. */
const PLATFORMS: readonly RegExp[] = [
  /网站|官网|门户/,
  /微信|公众号/,
  /微博/,
  /抖音|视频号|快手/,
  /公示栏|公开栏|宣传栏/,
  /客户端|APP|头条/,
  /新媒体/,
  /报刊|报纸|日报|晚报|电视|广播|媒体(?!账)/,
];
const namesSeveral = (text: string, kinds: readonly RegExp[]) =>
  kinds.filter((kind) => kind.test(text)).length > 1;
const isOfSeveral = (label: string) => /[、和及与]/.test(label) && namesSeveral(label, PLATFORMS);

const WAYS = /^.*(?:等(?:载体|渠道|平台|方式|途径|媒体)|矩阵)(?=.)/;
const OWN_MEDIA = /网站|官网|门户|[公宣][开示传]栏/;
/** Up to the act: 公开政府信息, 发布信息. */
const BEFORE_ACT = /^.*(?=公开(?!栏)|发布)/;
/** 通过网站、公众号、公开栏等载体公开信息: takes the ways out of a lead or its label, when there are several. */
export function withoutWays({ lead }: Draft): (text: string) => string {
  // 通过微信、微博等新媒体发布 is of one kind of them.
  if (!isOfSeveral(lead) || !OWN_MEDIA.test(lead)) return (text) => text;
  const ways = lead.includes('通过') ? BEFORE_ACT : WAYS;
  return (text) => text.replace(ways, '');
}

/** Kinds of interpretations; a number of several is no single one's: 图解、视频、动漫等形式解读31篇. */
const KINDS_OF_WORK: readonly RegExp[] = [/图解|图文|一图/, /视频/, /动漫|动画/, /文字|文稿/];
const isOfSeveralKinds = (label: string) => label.includes('、') && namesSeveral(label, KINDS_OF_WORK);

/** 9个社区共设专区10处, 在12个所设置专区: who set it up. */
const SET_UP_BY =
  /^(?:(?!专区|体验区|查阅)[\u4e00-\u9fff]){0,8}(?:社区|村|镇|乡|街道|局|站|所|中心|单位|部门)(?:共|均|都|各)?[设建]/;
const OTHER_WAYS = /^[、，,和及与]*(?:其他|其它|其余)(?:渠道|方式|平台|途径|载体|媒体)/;

const DISCLOSURE = /公开/;

/** What speaks against indicators, by their ids, though the words fit. */
const AGAINST: readonly { ids: RegExp; when: (place: Place) => boolean }[] = [
  { ids: /^foi-carried/, when: ({ draft, aboutDisclosure }) => !aboutDisclosure && !speaksOfRequests(draft) },
  // What becomes of requests is said of other matters, too.
  { ids: /^foi-(?:carried|granted|partial|handled)/, when: ({ draft }) => isOfOtherMatters(draft) },
  // 同意公开和部分公开合计17件 is neither's; 3个工作日内答复4件 is how long some took.
  { ids: /^foi-(?:granted|partial)$/, when: ({ draft }) => /合计|共计/.test(draft.lead) },
  { ids: /^foi-handled$/, when: ({ draft }) => /日内?(?:答复|办结|办复)$/.test(wordsBefore(draft)) },
  {
    ids: /^foi-info-fee$/,
    when: ({ draft, label, aboutDisclosure }) =>
      !aboutDisclosure && !label.includes('信息处理费') && !speaksOfRequests(draft),
  },
  // 依申请公开窗口受理申请12件 is no service.
  {
    ids: /^service-cases$/,
    when: ({ draft }) => OF_REQUESTS.test(wordsBefore(draft)) || isHeadedBy(draft, OF_REQUESTS),
  },
  { ids: /^review-/, when: ({ draft }) => isLawsuit(draft) },
  // 办理热线工单1284件，办结1279件: what was done is not what came.
  {
    ids: /^(?:hotline-orders|service-cases)$/,
    when: ({ draft, label }) => draft.previous !== null && /^办结.*(?:热线|12345|工单)/.test(label),
  },
  {
    ids: /^(?:wechat|weibo|newmedia-posts|website|proactive-(?:website|gazette|offline|traditional))/,
    when: ({ label, draft: { lead } }) => isOfSeveral(label) || (lead.includes('通过') && isOfSeveral(lead)),
  },
  { ids: /^interp-(?:graphic|video|text)$/, when: ({ label }) => isOfSeveralKinds(label) },
  // 实现16个派出所政务公开专区全覆盖: how many have one.
  { ids: /^open-areas$/, when: ({ draft: { tail } }) => tail.includes('全覆盖') || SET_UP_BY.test(tail) },
  // 工单612件，其中咨询类215件.
  {
    ids: /^consultations$/,
    when: ({ label, draft }) => label.endsWith('类') && /工单|热线|诉求/.test(wordsBefore(draft)),
  },
  // 未收取依申请公开检索、复制、邮寄等费用 says nothing of ways to apply; 12345热线69件，人民网留言9件 are two things.
  { ids: /^foi-channel/, when: ({ label }) => label.endsWith('费用') },
  { ids: /^hotline-orders$/, when: ({ label }) => /(?:留言|来信|信箱)$/.test(label) },
  { ids: /^foi-/, when: ({ draft }) => isAttribute(draft) || isConsultation(draft) },
  // 承诺3个工作日内办结 promises one act, it is not the measure that is compared.
  { ids: /^service-days$/, when: ({ draft }) => !/时限|时间|时长|用时/.test(wordsBefore(draft)) },
  // 督办件, 协办件 are suggestions, not cases of a counter.
  { ids: /^service-cases$/, when: ({ label }) => /[督协主会分]办件|承办件数/.test(label) },
  // 举办农民技术培训班34期, 召开联席会议6次 in a summary of all work: only those on disclosure are measured.
  {
    ids: /^(?:meetings-held|trainings-)/,
    when: ({ draft, aboutDisclosure }) =>
      !aboutDisclosure && !DISCLOSURE.test(draft.text) && !isHeadedBy(draft, DISCLOSURE),
  },
  // 建议7件、提案12件，共办理19件: of both.
  {
    ids: /^proposals-(?:npc|cppcc)$/,
    when: ({ draft: { lead, previous } }) =>
      previous !== null && /共|[合总]计/.test(lead) && !/建议|提案/.test(lead),
  },
  { ids: /^weibo-followers$/, when: ({ label }) => /全媒体|矩阵|[各多全]平台/.test(label) },
  { ids: /^accountability$/, when: ({ draft: { lead, tail } }) => /刑事/.test(lead + tail) },
  // 培训考核1125人，合格1057人: who passed.
  { ids: /^trainings-people$/, when: ({ draft: { lead } }) => /(?:合格|取证|通过)\s?$/.test(lead) },
  // 公众号发布129条、其他渠道发布26条.
  { ids: /^(?:wechat|weibo|website|newmedia)-posts$/, when: ({ draft: { lead } }) => OTHER_WAYS.test(lead) },
  // 应主动公开文件96件: what had to be published is not what was.
  { ids: /^docs-disclosed$/, when: ({ label }) => /应(?:予|主动)?公开|不(?:予|宜)?公开|依申请/.test(label) },
];

const BY_ID: ReadonlyMap<string, readonly ((place: Place) => boolean)[]> = new Map(
  INDICATORS.map(({ id }) => [id, AGAINST.filter(({ ids }) => ids.test(id)).map(({ when }) => when)]),
);

/** Whether what stands around a figure speaks against an indicator, by its id. */
export const isSpokenAgainst = (id: string, place: Place): boolean =>
  BY_ID.get(id)?.some((when) => when(place)) ?? false;
