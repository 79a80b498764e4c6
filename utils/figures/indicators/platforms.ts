/** Where something was published, and what of it: which platform a count belongs to. */
import type { Draft } from '../draft.ts';

/** Ways to publish; a number of several is no single one's: 通过官网、公众号发布683条. */
const PLATFORMS: Readonly<Record<string, RegExp>> = {
  website: /网站|官网|门户|公开网/,
  wechat: /微信|公众号/,
  weibo: /微博/,
  video: /抖音|视频号|快手|小红书|短视频/,
  boards: /张贴|公示栏|公[开告]栏(?!目)|宣传栏|电子屏|显示屏|宣传[册资]|明白纸/,
  apps: /客户端|APP|头条/,
  newmedia: /新媒体/,
  press: /报刊|报纸|日报|晚报|电视|广播|(?<![新融自])媒体(?!账)/,
  gazette: /公报/,
};
const KINDS: readonly RegExp[] = Object.values(PLATFORMS);

/** Whether a text names more than one of some kinds. */
export const namesSeveral = (text: string, kinds: readonly RegExp[]): boolean =>
  kinds.filter((kind) => kind.test(text)).length > 1;
export const isOfSeveral = (label: string): boolean => /[、和及与]/.test(label) && namesSeveral(label, KINDS);

const WAYS = /^.*(?:等(?:载体|渠道|平台|方式|途径|媒体)|矩阵)(?=.)/;
const OWN_MEDIA = /网站|官网|门户|[公宣][开示传]栏/;
/** Up to the act: 公开政府信息, 发布信息. */
const BEFORE_ACT = /^.*(?=公开(?!栏)|发布)/;
/** 受理申请政府信息公开件: what was taken in stands before what it is of. */
const TAKEN_IN = /收到|受理|接收|新收/;
function fromAct(text: string): string {
  const at = text.search(TAKEN_IN);
  return at < 0 ? text.replace(BEFORE_ACT, '') : text.slice(at);
}
/** 通过各类平台公开信息: any of them. */
const ANY_WAY = /(?:各类|各种|多种|多个)[^,，。；;]{0,6}(?:平台|渠道|方式|途径|载体)/;
/** 通过网站、公众号、公开栏等载体公开信息: takes the ways out of a lead or its label, when there are several. */
export function withoutWays({ lead }: Draft): (text: string) => string {
  if (ANY_WAY.test(lead)) return fromAct;
  // 通过微信、微博等新媒体发布 is of one kind of them.
  if (!isOfSeveral(lead) || !OWN_MEDIA.test(lead)) return (text) => text;
  const ways = lead.includes('通过') ? BEFORE_ACT : WAYS;
  return (text) => text.replace(ways, '');
}

/** The platform that an indicator is about. */
const PLATFORM_OF: readonly [ids: RegExp, name: string][] = [
  [/^(?:proactive-website|website-posts)$/, 'website'],
  [/^wechat-/, 'wechat'],
  [/^weibo-/, 'weibo'],
  [/^newmedia-posts$/, 'newmedia'],
  [/^proactive-offline$/, 'boards'],
  [/^proactive-traditional-media$/, 'press'],
  [/^proactive-gazette$/, 'gazette'],
];
/** The ids of indicators that are about one platform. */
export const OF_PLATFORM = new RegExp(PLATFORM_OF.map(([ids]) => ids.source).join('|'));
/** Those of them that count pieces of information. */
export const OF_ITEMS = /^(?:proactive-website|website-posts|newmedia-posts|wechat-posts|weibo-posts)$/;
const platformOf = (id: string): RegExp =>
  PLATFORMS[PLATFORM_OF.find(([ids]) => ids.test(id))?.[1] ?? ''] as RegExp;

const OTHER_WAYS = /(?:其他|其它|其余)(?:渠道|方式|平台|途径|载体|媒体|形式)/;

/** 公告栏等其他方式公开60条: what is left of all. */
export const isByOtherWays = ({ lead }: Draft): boolean => OTHER_WAYS.test(lead);

/** 官方微博、官方微信等发布信息1500条: of new media alone. */
const NEW_MEDIA =
  /(?:微[博信]|公众号|抖音|视频号|快手|客户端)[^,，。；;]{0,10}等[^,，。；;]{0,8}(?:公开|发布|推送)/;
const OTHER_MEDIA = /网站?|官网|门户|[公宣告][开示传告]?栏|报[刊纸]|电视|广播/;
/** 依托公众号、视频号等平台，…，发布信息120条: the same in a clause of its own. */
const BY_NEW_MEDIA =
  /^(?:依托|通过|借助|利用|运用)[^、]{0,8}(?:微[博信]|公众号|抖音|视频号)[^,，。；;]{0,12}等[\u4e00-\u9fff]{0,6}$/;
export function isOfNewMedia({ lead, leadStart, text }: Draft): boolean {
  if (NEW_MEDIA.test(lead)) return !OTHER_MEDIA.test(lead);
  const clauses = text.slice(Math.max(0, leadStart - FARTHEST), leadStart).split(/[,，]/);
  const way = clauses.find((clause) => BY_NEW_MEDIA.test(clause));
  const before = clauses.join('');
  return way !== undefined && !OTHER_MEDIA.test(before + lead) && !/[。；;]/.test(before);
}

/** 报刊、公众号等媒体公开344条: of the media alone. */
const BY_MEDIA = /(?:报[刊纸]|电视|广播)[^,，。；;]{0,16}等[^,，。；;]{0,4}媒体[上共]*(?:公开|发布)/;
export const isOfMedia = ({ lead }: Draft): boolean =>
  BY_MEDIA.test(lead) && !/网站|官网|门户|[公宣告][开示传告]栏/.test(lead);

/** 其中“信用清河”53条: one channel of all, which no indicator is about. */
const BARE_CHANNEL = /(?:网|平台|系统|APP|[”"])[号上]?(?:\([^()]*\))?\s?$/;
export const isOneChannel = ({ lead }: Draft): boolean => BARE_CHANNEL.test(lead);

/** 网站发布69条，报刊公开53条、其他方式86条: whether the words before a number name another platform than an indicator's. */
export function isOnAnother(id: string, draft: Draft): boolean {
  const { lead } = draft;
  if (isByOtherWays(draft)) return true;
  return !platformOf(id).test(lead) && KINDS.some((kind) => kind.test(lead));
}

/** 报纸、微信等载体，公开2100条: whether the platform that an earlier clause names is one of a list. */
export function isCarriedFromList(id: string, { lead, leadStart, text }: Draft): boolean {
  const platform = platformOf(id);
  if (platform.test(lead)) return false;
  const before = text.slice(Math.max(0, leadStart - FARTHEST), leadStart);
  const clause = before.split(/[,，。；;]/).findLast((part) => platform.test(part));
  return clause !== undefined && isOfSeveral(clause) && /等/.test(clause);
}
const FARTHEST = 60;

/** What is done with information; the last of them stands before what it is done to. */
const ACT =
  /^.*(?:公开(?!网)|公布|发布|更新|推送|推出|编发|刊登|刊载|转发|上传|公示|编写|推文(?!$))(?:并(?:公开|发布))?了?/;
/** Words that tell nothing of what the information is about, also where two years are compared. */
const GENERAL =
  /各[种类][\u4e00-\u9fff]{1,6}(?=信息|内容|消息)|政务类|[各全本今][类项种市县区省年镇乡]|20\d\d年|政府|政务|工作|相关|有关|本级|最新|主动|公开|[图推博]文|文[字章]|新闻|原创|作品|信息|内容|消息|资讯|稿件|发稿|微信|微博|上年|去年|同期|增[加长至]|减[少至]|[的等共总合累计数量由从比较到至]/g;
/** 概况类信息更新量, 政府信息公开数量: the act behind what it is done to. */
const TURNED = /^(.*)信息(?:公开|更新|发布)(?:总?[数量]|数量|条数)?$/;
/** 公开行业领域政府信息: of an agency or a field, yet of any kind. */
const OF_ANY_KIND = /(?:政府|政务|政务类|各类|各项)信息(?:总?[数量]|数量|条数)?$/;
const CLOSING = /(?:共计?|合计|总计|累计|约|近|达到?|有|为|[：:(（"“”])+$/;

/** As much of a phrase as is looked at. */
const LONGEST = 80;

/** Whether what a phrase says was published is information of a special kind: 公开指南, 听证结果, 概况类信息. */
export function isOfSpecialKind(phrase: string): boolean {
  const said = phrase
    .slice(-LONGEST)
    .replace(/^[、,，和及与]?(?:其中)?[:：]?/, '')
    .replace(CLOSING, '');
  if (OF_ANY_KIND.test(said)) return false;
  const turned = TURNED.exec(said)?.[1];
  const object = (turned ?? said).replace(ACT, '');
  return withoutPlatform(object).replace(GENERAL, '') !== '';
}

/** Platforms before what they carry. */
const withoutPlatform = (object: string) =>
  object.replace(/^.*(?:网站|官网|门户|公开网|微信|公众号|微博|新媒体|平台|专栏|频道|栏目|[“”"）)])/, '');

/** 主动公开政策法规信息75条、政策解读102条、规划计划27条: the first of a row of kinds. */
export const opensKinds = ({ lead, next, quantity: { end, unit } }: Draft): boolean =>
  next !== null &&
  next.leadStart - end <= 1 &&
  next.quantity.unit === unit &&
  /^[、，,]?[\u4e00-\u9fff]{2,10}$/.test(next.lead.trim()) &&
  !/公开|发布|推送|更新|网|微[信博]|公众号|平台|报|媒体/.test(next.lead) &&
  isOfSpecialKind(lead.replace(/[\s"]/g, ''));

/** 网站发布信息69条，…发布听证结果5条: a special kind of what an earlier clause's platform carried. */
export const isSpecialElsewhere = (id: string, { lead }: Draft): boolean =>
  !platformOf(id).test(lead) && isOfSpecialKind(lead.replace(/[\s"]/g, ''));
