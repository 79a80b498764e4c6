/** What speaks against an indicator though its words fit: what is counted is something else. */

import { INDICATORS } from '../../domain/indicators.ts';
import { lastOf } from '../../domain/text.ts';
import { type Draft, isDenial } from '../draft.ts';
import { READS } from '../labels/nouns.ts';
import { OTHER_BUSINESS } from './other-business.ts';
import { isHeadedBy, type Objection, type Place, scopeBefore, wordsBefore } from './place.ts';
import {
  isByOtherWays,
  isCarriedFromList,
  isOfMedia,
  isOfNewMedia,
  isOfSeveral,
  isOfSpecialKind,
  isOnAnother,
  isOneChannel,
  isSpecialElsewhere,
  namesSeveral,
  OF_ITEMS,
  OF_PLATFORM,
  opensKinds,
} from './platforms.ts';

const READ_BEHIND = new RegExp(`.${READS}[均已即更]?达?$`);
const SEVERAL_BEHIND =
  /^的?(?:微[博信]|抖音|头条号?|公众号|视频号)[、和及与](?:微[博信]|抖音|头条|公众号|视频号)/;

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
  return lastOf(before, ['起诉', '诉讼', '被诉']) > before.lastIndexOf('复议');
}

/** 劳动争议418件（含上年结转15件）, 建议提案162件，全部公开: what was carried over or disclosed is no request. */
function isOfOtherMatters(draft: Draft): boolean {
  const before = scopeBefore(draft);
  const other = lastOf(before, OTHER_MATTERS);
  return other >= 0 && other > lastOf(before, ['申请', '答复']);
}
const OF_ANY_REQUEST = /申请|公开/;
const speaksOfRequests = (draft: Draft) =>
  OF_ANY_REQUEST.test(wordsBefore(draft)) || isHeadedBy(draft, OF_ANY_REQUEST);
const OF_REQUESTS = /依申请|公开申请|申请公开/;
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
/** 申请12项，予以公开9项: in units of anything, only where requests are spoken of; 校园传真60条 is a column. */
const OF_ANYTHING: ReadonlySet<string | null> = new Set(['项', '条', '例', '件次']);
const isOfAnything = (draft: Draft, label: string): boolean => {
  const { unit } = draft.quantity;
  if (!OF_ANYTHING.has(unit) || label.includes('申请')) return false;
  return unit === '条' || !(wordsBefore(draft).includes('申请') || isHeadedBy(draft, /申请/));
};
/** 转办上一年度申请公开1件. */
const OF_YEAR_BEFORE = /(?:上一?年|去年)度?(?:结转|遗留|未办结)?的?(?:依申请公开|(?:政府)?信息公开申请|申请)/;
/** Kinds of interpretations; a number of several is no single one's: 图解、视频、动漫等形式解读31篇. */
const KINDS_OF_WORK: readonly RegExp[] = [/图解|图文|一图|图表|图片/, /视频/, /动漫|动画/, /文字|文稿/];
const isOfSeveralKinds = (label: string) => label.includes('、') && namesSeveral(label, KINDS_OF_WORK);

/** 9个社区共设专区10处, 在12个所设置专区: who set it up. */
const SET_UP_BY =
  /^(?:(?!专区|体验区|查阅)[\u4e00-\u9fff]){0,8}(?:社区|村|镇|乡|街道|局|站|所|中心|单位|部门)(?:共|均|都|各)?[设建]/;

/** 线上未收到申请, 其中无依申请公开信件: none by one way, or among some, says nothing of all. */
const WAYS_TO_ASK: readonly RegExp[] = [
  /线上|网上|网络|网站|在线|邮箱/,
  /线下|当面|现场|窗口/,
  /信函|邮寄/,
  /传真/,
];
const AMONG_SOME = /其中[^,，。；;]{0,8}$/;
function deniesSome(draft: Draft): boolean {
  if (!isDenial(draft)) return false;
  const { lead } = draft;
  const isByOneWay = WAYS_TO_ASK.some((way) => way.test(lead)) && !namesSeveral(lead, WAYS_TO_ASK);
  return isByOneWay || AMONG_SOME.test(lead);
}

/** 热线及各类咨询、投诉143件. */
const WITH_OTHERS = /热线["”]?(?:及|和|与|以及|、).*(?:咨询|投诉|信箱|平台)/;
const OTHER_HOTLINE = /(?<!\d)(?:12\d{3}|9[56]\d{3,4})(?!\d)/;

/** What speaks against indicators, by their ids, though the words fit. */
const AGAINST: readonly Objection[] = [
  { ids: /^foi-new$/, when: ({ draft, label }) => deniesSome(draft) || OF_YEAR_BEFORE.test(label) },
  {
    ids: /^foi-(?:channel|granted|partial|denied$|unable|not-processed|other|carried)/,
    when: ({ draft, label }) => isOfAnything(draft, label),
  },
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
  // 复议、诉讼情况：未发生行政复议 names what it is.
  { ids: /^review-/, when: ({ draft, label }) => isLawsuit(draft) && !/复议(?!后)/.test(label) },
  // 办理热线工单1284件，办结1279件: what was done is not what came.
  {
    ids: /^(?:hotline-orders|service-cases)$/,
    when: ({ draft, label }) => draft.previous !== null && /^办结.*(?:热线|12345|工单|办件)/.test(label),
  },
  {
    ids: /^(?:wechat|weibo|newmedia-posts|website|proactive-(?:website|gazette|offline|traditional))/,
    when: ({ label, draft: { lead } }) => isOfSeveral(label) || (lead.includes('通过') && isOfSeveral(lead)),
  },
  // 在网站、公报公开规章13件.
  { ids: /^proactive-gazette$/, when: ({ draft: { lead } }) => isOfSeveral(lead) },
  {
    ids: /^proactive-total$/,
    when: ({ draft }) =>
      isByOtherWays(draft) || isOneChannel(draft) || isOfNewMedia(draft) || isOfMedia(draft),
  },
  // 主动公开规范性文件12条 is of documents, 政策法规信息75条、政策解读102条 of kinds.
  { ids: /^proactive-total$/, when: ({ draft, label }) => /(?:文件|公文)$/.test(label) || opensKinds(draft) },
  // 3篇推文阅读量达2万次: those that were read are no total; 发布3篇微博、微信图文 is of several platforms.
  { ids: /^newmedia-reads$|-posts$/, when: ({ draft }) => READ_BEHIND.test(draft.tail) },
  { ids: OF_PLATFORM, when: ({ draft }) => SEVERAL_BEHIND.test(draft.text.slice(draft.quantity.end)) },
  { ids: OF_PLATFORM, when: ({ draft }, id) => isOnAnother(id, draft) || isCarriedFromList(id, draft) },
  { ids: OF_ITEMS, when: ({ draft }, id) => isSpecialElsewhere(id, draft) || opensKinds(draft) },
  { ids: /^(?:proactive-website|website-posts)$/, when: ({ phrase }) => isOfSpecialKind(phrase) },
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
  // 12369热线受理投诉1864件: another hotline.
  {
    ids: /^hotline-orders$/,
    when: ({ label }) =>
      /(?:留言|来信|信箱)$/.test(label) ||
      (OTHER_HOTLINE.test(label) && !label.includes('12345')) ||
      WITH_OTHERS.test(label),
  },
  // 制作信息60件，其中不予公开文件55件: documents, no requests.
  { ids: /^foi-(?:denied|granted|partial)$/, when: ({ label }) => /文件数?$|公文数?$/.test(label) },
  { ids: /^foi-/, when: ({ draft }) => isAttribute(draft) || isConsultation(draft) },
  // 承诺3个工作日内办结 promises one act, it is not the measure that is compared.
  { ids: /^service-days$/, when: ({ draft }) => !/时限|时间|时长|用时/.test(wordsBefore(draft)) },
  // 督办件, 协办件 are suggestions, not cases of a counter.
  { ids: /^service-cases$/, when: ({ label }) => /[督协主会分]办件|承办件数/.test(label) },
  // 建议7件、提案12件，共办理19件: of both.
  {
    ids: /^proposals-(?:npc|cppcc)$/,
    when: ({ draft: { lead, previous } }) =>
      previous !== null && /共|[合总]计/.test(lead) && !/建议|提案/.test(lead),
  },
  { ids: /^weibo-followers$/, when: ({ label }) => /全媒体|矩阵|[各多全]平台/.test(label) },
  { ids: /^accountability$/, when: ({ draft: { lead, tail } }) => /刑事/.test(lead + tail) },
  // 召开部署会、培训推进会3次: of both.
  {
    ids: /^trainings-held$/,
    when: ({ label }) =>
      /(?:部署|推进|调度|座谈)会[、和及].*培训|培训.*[、和及].*(?:部署|推进|调度|座谈)会|培训推进会/.test(
        label,
      ),
  },
  // 培训考核1125人，合格1057人: who passed.
  { ids: /^trainings-people$/, when: ({ draft: { lead } }) => /(?:合格|取证|通过)\s?$/.test(lead) },
  // 主动公开四大类共七个小类的事项: into how many classes they fall.
  {
    ids: /^catalog-items$/,
    when: ({ draft: { tail } }) => /^[大小]?类|^[^,，]{0,6}领域[^,，]{0,12}目录/.test(tail),
  },
  // 公开复文401件，公开比例84.4%: of what it is a share, the number before says.
  {
    ids: /^docs-disclosure-rate$/,
    when: ({ draft: { previous } }) => /复文|建议|提案|办理结果/.test(previous?.label ?? ''),
  },
  // 应主动公开文件96件: what had to be published is not what was.
  { ids: /^docs-disclosed$/, when: ({ label }) => /应(?:予|主动)?公开|不(?:予|宜)?公开|依申请/.test(label) },
];

const ALL = [...AGAINST, ...OTHER_BUSINESS];
const BY_ID: ReadonlyMap<string, readonly Objection['when'][]> = new Map(
  INDICATORS.map(({ id }) => [id, ALL.filter(({ ids }) => ids.test(id)).map(({ when }) => when)]),
);

/** Whether what stands around a figure speaks against an indicator, by its id. */
export const isSpokenAgainst = (id: string, place: Place): boolean =>
  BY_ID.get(id)?.some((when) => when(place, id)) ?? false;
