import { INDICATORS, type Indicator, UNIT_FAMILIES } from '../domain/indicators.ts';
import type { FigureKind } from '../model.ts';
import type { Draft } from './draft.ts';
import { MEANING_VERBS } from './label-words.ts';

interface Ready {
  indicator: Indicator;
  patterns: RegExp[];
  units: ReadonlySet<string>;
}

const READY: readonly Ready[] = INDICATORS.map((indicator) => ({
  indicator,
  patterns: indicator.patterns.map((pattern) => new RegExp(pattern)),
  units: new Set(
    indicator.units.flatMap((unit) => [
      unit,
      ...(UNIT_FAMILIES.find((family) => family.includes(unit)) ?? []),
    ]),
  ),
}));

const KINDS: Record<Indicator['type'], readonly FigureKind[]> = {
  count: ['count', 'zero'],
  stock: ['count', 'zero'],
  money: ['money', 'zero'],
  duration: ['duration'],
  share: ['percent'],
  'from-to': ['count', 'duration'],
};

/** Words the surroundings must, or must not, hold for an indicator whose own words are common ones. */
interface Guard {
  needs?: RegExp;
  not?: RegExp;
}
const REQUESTS = /申请|依申请/;
const FOI_NOT =
  /许可|审批|补贴|低保|专利|救助|贷款|登记|证照|热线|工单|留言|建议|提案|信访件|诉求|仲裁|入党|项目申请|资质|事项/;
const PARTS = /其中|原创|单篇|单条|最高|排名/;
const GUARDS: Readonly<Record<string, Guard>> = {
  'foi-new': {
    needs: /依申请|信息公开|公开申请|公开件/,
    not: /处理|办结|答复|结转|其中|(?:^| )(?:自然人|法人|网络|信函|当面)|许可|补贴|低保|专利|救助|同比|复议|诉讼|强制|材料/,
  },
  'foi-handled': { needs: REQUESTS, not: FOI_NOT },
  'foi-carried-in': { not: /资金|经费/ },
  'foi-carried-out': { needs: /申请|结转|答复|件/, not: /资金|经费/ },
  'foi-granted': { needs: /公开/, not: /不予公开|主动公开|部分公开(?!及)/ },
  'foi-partial': { not: /予以公开/ },
  'foi-denied': { not: /其中/ },
  'foi-by-natural': { needs: REQUESTS },
  'foi-by-organisation': { needs: REQUESTS, not: /公民|收到|受理|新收/ },
  'foi-channel-online': { needs: REQUESTS, not: /许可|审批/ },
  'foi-channel-letter': { needs: REQUESTS },
  'foi-channel-inperson': { needs: REQUESTS },
  'foi-channel-fax': { needs: REQUESTS },
  'foi-other': { not: /行政复议|行政诉讼/ },
  'foi-notproc-repeat': {},
  'review-upheld': { needs: /复议/ },
  'review-corrected': { needs: /复议/ },
  'review-other': { needs: /复议/ },
  'review-pending': { needs: /复议/ },
  'review-total': {
    needs: /行政复议|公开|引发|被申请|提起|应诉/,
    not: /维持|纠正|撤销|驳回|终止|尚未审结|应诉率|机关负责人|审理|办理行政复议案件|护航/,
  },
  'litigation-total': {
    needs: /行政诉讼|公开|引发|提起|复议|败诉/,
    not: /维持|纠正|败诉|撤销|驳回|尚未审结|应诉率|出庭/,
  },
  'interp-total': { not: /图解|图文|图表|视频|动漫|音视频|文字解读|专家|媒体|负责人|阅读|播放/ },
  'interp-graphic': { not: /阅读|播放/ },
  'interp-video': { needs: /解读/, not: /阅读|播放/ },
  'weibo-posts': {
    needs: /发布|推送|更新|微博\S{0,4}(?:信息|消息)|转发|发送|推文|编发/,
    not: /粉丝|阅读|关注|原创|播放|上报|报送|采用|录用|账号|微信|留言|浏览|点赞/,
  },
  'wechat-posts': {
    needs: /发布|推送|更新|推文|编发|发文|信息|期/,
    not: /粉丝|阅读|关注|原创|播放|上报|报送|采用|录用|用户|微博|留言|浏览|点赞|工作群|订阅|账号/,
  },
  'newmedia-posts': { not: /粉丝|阅读|关注|原创|播放|上报|报送|采用|录用|账号|微信|微博/ },
  'newmedia-accounts': { not: /信息|篇|条|粉丝/ },
  'weibo-followers': { needs: /粉丝/, not: /微信|抖音|公众号|视频号|快手|头条/ },
  'wechat-followers': { needs: /微信|公众号/ },
  'newmedia-reads': { not: /网站|单篇|单条|最高/ },
  'website-posts': { not: /访问|点击|浏览|栏目|专栏|主动公开/ },
  'website-visits': { not: /微信|微博|抖音|公众号|视频|单篇/ },
  'proactive-gazette': { needs: /刊登|刊发|编发|出版|编印|期/, not: /规章(?!\S*刊)|等平台/ },
  'proactive-website': { not: /微信|微博|新媒体|解读|规范性文件/ },
  'proactive-total': { not: /微信|微博|新媒体|解读|动态|公告|依申请|申请|栏目|专栏|目录/ },
  'proactive-traditional-media': { not: /微信|微博|直播|阅读/ },
  'docs-disclosed': { not: /制发|废止|阅读|解读|率/ },
  'dynamic-items': { not: /微信|微博|阅读/ },
  'trainings-people': { needs: /培训|参训/ },
  'trainings-held': { needs: /培训|以会代训/, not: /人次|人员/ },
  'meetings-held': { not: /发布会|培训|新闻/ },
  'messages-received': { not: /办结|答复|回复|率/ },
  'messages-answered': { not: /率/ },
  'reply-rate': {
    needs: /答复|回复|办结|办复|留言|诉求|工单|信件|来信|建议|提案|热线|信箱/,
    not: /申请|满意|及时|垃圾|污水/,
  },
  'regulations-made': { not: /废止|修订/ },
  'regulations-repealed': { not: /制定|修订|制修/ },
  'normative-made': { not: /废止|清理|备案|审查/ },
  'normative-repealed': { not: /制定|修订|制修/ },
  'foi-ontime-rate': { needs: /申请|依申请/ },
  'service-materials': {},
  'service-days': { needs: /时限|时间/ },
  'service-items': { not: /材料|时限|率|跑|环节/ },
  'service-online-rate': {},
  'service-cases': { not: /申请公开|提案|建议|案件/ },
  'hotline-orders': { not: /率|建议|信息/ },
  'catalog-items': { not: /信息|条目内容|阅读/ },
  'foi-response-days': { needs: /依申请|公开申请|信息公开/, not: /材料|审批|许可|事项/ },
  'website-columns': { not: /信息|条|更新|发布|公开|版面/ },
  'disclosure-staff': { needs: /公开|政务/, not: /培训|参加/ },
  'key-area-items': { not: /微信|微博/ },
  'licensing-decisions': { not: /双公示|公示|事项|即办/ },
  'penalty-decisions': { not: /双公示|公示/ },
  'coercion-decisions': { not: /公示/ },
  'admin-fees-amount': {},
  'proposals-npc': { not: /提案(?!\S{0,2}建议)|率|满意/ },
  'proposals-cppcc': { not: /率|满意|代表建议\S{0,4}$/ },
  'draft-opinions': { not: /征求意见稿|期/ },
  'issues-rectified': {},
  'budget-docs': { not: /万元|亿元/ },
  consultations: { not: /热线|建议/ },
  inspections: { not: /随机|执法|企业|问题/ },
  accountability: {},
  'press-conferences': {},
};

/** What follows the unit in its clause, as printed: 《》 names a document and does not end the clause. */
const after = ({ sentence, quantity }: Draft) =>
  sentence.text.slice(quantity.end, quantity.end + 24).split(/[,，。；;、（(]/, 1)[0] ?? '';

/** What a zero statement denies, with its verb: 未制发规章和规范性文件 denies two things of one verb. */
function deniedWords({ quantity }: Draft): string {
  const verb = MEANING_VERBS.find((word) => quantity.raw.includes(word)) ?? '';
  const denied = quantity.denied ?? '';
  return denied.includes(verb) ? denied : `${verb}${denied}`;
}

const inkOf = (text: string) => text.replace(/[\s"]+/g, '');

/** The longest match of an indicator's patterns in a text; how near its end it stands breaks ties. */
function strength(ready: Ready, text: string): number {
  let best = 0;
  for (const pattern of ready.patterns) {
    const found = pattern.exec(text);
    if (found)
      best = Math.max(
        best,
        found[0].length + 2 * ((found.index + found[0].length) / Math.max(1, text.length)),
      );
  }
  return best;
}

function fits(ready: Ready, draft: Draft): boolean {
  const { kind, unit } = draft.quantity;
  if (!KINDS[ready.indicator.type].includes(kind)) return false;
  if (kind === 'zero' || kind === 'money' || kind === 'percent') return true;
  if (unit === null) return /粉丝|关注|用户|阅读|播放|访问|申请/.test(draft.label + draft.lead);
  return ready.units.has(unit);
}

/** Peaks, parts and sub-classes have no indicator of their parent. */
const isPartial = (draft: Draft) =>
  PARTS.test(draft.lead) || PARTS.test(draft.label) || /^其中/.test(draft.label);
const PART_INDICATORS =
  /^(?:foi-by|foi-channel|foi-denied|foi-unable|foi-notproc|foi-granted|foi-partial|foi-other|foi-not|review-|litigation-|interp-(?:graphic|video|text|expert|leader)|normative-|regulations-|foi-carried|notice-items|dynamic-items|trainings)/;

/** The indicator a draft gives, or null: unit and verb must fit, children before parents, no guess. */
export function indicatorOf(draft: Draft): string | null {
  const { kind } = draft.quantity;
  if (
    kind === 'change-percent' ||
    kind === 'delta' ||
    kind === 'delta-pp' ||
    kind === 'rank' ||
    kind === 'score'
  )
    return null;
  const near = inkOf(`${draft.label}`);
  const phrase = inkOf(
    `${draft.lead}${kind === 'zero' ? deniedWords(draft) : (draft.quantity.unit ?? '')}${after(draft)}`,
  );
  const heading = inkOf(draft.sentence.path.map((section) => section.title).join(' '));
  let best: Indicator | null = null;
  let bestScore = 0;
  for (const ready of READY) {
    if (!fits(ready, draft)) continue;
    const score =
      Math.max(strength(ready, near) * 1.1, strength(ready, phrase)) +
      (strength(ready, near + heading) > 0 ? 0.01 : 0);
    if (score < 2 || !passes(ready.indicator, near, phrase, heading, draft)) continue;
    const child = best !== null && ready.indicator.parent === best.id;
    if (score > bestScore || (child && score >= bestScore - 1)) {
      best = ready.indicator;
      bestScore = score;
    }
  }
  if (best && isPartial(draft) && !PART_INDICATORS.test(best.id)) return null;
  return best?.id ?? null;
}

function passes(indicator: Indicator, near: string, phrase: string, heading: string, draft: Draft): boolean {
  const guard = GUARDS[indicator.id];
  if (!guard) return true;
  const own = `${near} ${phrase}`;
  if (guard.not?.test(own)) return false;
  if (!guard.needs) return true;
  const before = draft.text.slice(Math.max(0, draft.quantity.start - 60), draft.quantity.start);
  return (
    guard.needs.test(own) ||
    (/^(?:foi|review|litigation)-/.test(indicator.id)
      ? guard.needs.test(before) || /依申请/.test(heading)
      : false)
  );
}
