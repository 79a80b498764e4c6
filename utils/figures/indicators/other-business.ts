/** Business of another kind in the words of the disclosure of information, and what is only a part of a count. */
import { joinsOther } from './listing.ts';
import { isHeadedBy, type Objection, type Place, restOfClause, scopeBefore, wordsBefore } from './place.ts';

const DISCLOSURE = /公开/;
const isElsewhere = ({ draft, aboutDisclosure }: Place) =>
  !aboutDisclosure && !DISCLOSURE.test(draft.text) && !isHeadedBy(draft, DISCLOSURE);

/** A review or a lawsuit of all agencies of a place, or as the office that decides them sees it. */
const OF_ALL_AGENCIES = /(?:全|我|各)[省市县区州旗]|[市州区县]州?(?:政府|新收)|受理|收到|新收|审[理结]|结案/;

const OF_JUSTICE = /检察|公益诉讼|公诉|抗诉|民商事|刑事案件|审执结/;

/** Things that are often joined with others, by what they are called. */
const JOINED: readonly [ids: RegExp, name: RegExp][] = [
  [/^dynamic-items$/, /(?:工作|政务|业务)?动态类?/],
  [/^notice-items$/, /公告(?:公示)?|公示(?:公告)?|通知公告/],
  [/^interp-total$/, /(?:政策|发布)?解读/],
  [/^proposals-npc$/, /(?:人大)?(?:代表)?(?:议案)?建议/],
  [/^proposals-cppcc$/, /(?:政协)?(?:委员)?提案/],
  [/^consultations$/, /(?:电话|现场|网友)?咨询/],
];

/** 已解决（A类）4件: what became of some is not how many there were. */
const OUTCOMES_OF_PROPOSALS = /(?:解决|采纳|列入计划|留作参考|[ABC]类)\)?\s?$/;
/** 召开 makes a meeting; 公开局长办公会议16次 makes it known. */
const MADE_KNOWN = /(?<!政务|信息)(?:公开|公布|开放)(?!工作)[^召]{0,10}会议?$/;
/** 行政争议中，行政处罚300件: what others complain of. */
const DISPUTED = /争议|案由|被申请|(?:复议|诉讼)[^,，。]{0,8}(?:中|类型)/;
/** What is written besides requests. */
const OF_LETTERS = /投诉|建议|咨询|信访|诉求|留言|举报|信件/;
/** Both of two results: 予以公开或部分公开6件. */
const BOTH_RESULTS =
  /公开(?:和|及|与|或|或者|以及|、)部分公开|部分公开(?:和|及|与|或|或者|以及|、)(?:予以|全部|同意)?公开/;
const DECIDES = /^(?:[^公开]{0,6})?行政复议(?:[与和、及]?行?政?应诉)?工作(?!情况)|行政复议案件(?:办理|审理)/;
const BOTH_REMEDIES = /复议.{0,6}(?:和|及|与|或|、).{0,4}诉讼|诉讼.{0,4}(?:和|及|与|或|、).{0,6}复议/;
/** 学校动态信息, 乡镇动态信息: news of some only. */
const NEWS_OF_SOME = /(?:学校|市区|县区|乡镇|镇街|街镇|基层|企业|行业|校园)动态/;
const ENDS_IN_INFORMATION = /信息(?:合计|共计|总?数|数量)?$/;
const IN_PARTS = /其中[^。；;]*$/;

export const OTHER_BUSINESS: readonly Objection[] = [
  // 获得媒体宣传报道3次, 拆除重点领域违法建筑30处, 座谈会收到意见25条 in a summary of all work.
  {
    ids: /^(?:proactive-(?:total|offline|traditional)|key-area-items|draft-|issues-rectified|accountability|inspections|disclosure-staff|meetings-held|trainings-)/,
    when: isElsewhere,
  },
  {
    ids: /^(?:review-|litigation-)/,
    when: (place) => isElsewhere(place) && OF_ALL_AGENCIES.test(scopeBefore(place.draft)),
  },
  // 按申请人分，个人申请专利67件.
  {
    ids: /^foi-by-/,
    when: ({ draft }) => /专利|商标|著作权/.test(draft.text) && !DISCLOSURE.test(draft.text),
  },
  // 公益诉讼立案26件，提起诉讼15件; 刑事案件262件，行政诉讼案件31件: as a procuratorate or a court tells of them.
  { ids: /^litigation-/, when: (place) => isElsewhere(place) && OF_JUSTICE.test(place.draft.text) },
  // 三、行政复议工作: of the office that decides them.
  { ids: /^(?:review|litigation)-/, when: ({ draft }) => isHeadedBy(draft, DECIDES) },
  {
    ids: /^(?:review|litigation)-total$/,
    when: ({ label, draft: { quantity } }) =>
      // 未产生与诉讼有关的费用支出: what was not spent.
      quantity.kind === 'zero'
        ? /费用|支出/.test(quantity.raw)
        : quantity.value !== 0 && BOTH_REMEDIES.test(label),
  },
  // 网站保障不到位，信息公开数量为0: what others failed to do.
  {
    ids: /^(?:proactive-|website-posts)/,
    when: ({ draft }) => draft.quantity.value === 0 && /不到位|不及时|不力/.test(scopeBefore(draft)),
  },
  // 收到群众来信200件 in a summary of all work: letters with petitions.
  {
    ids: /^messages-received$/,
    when: (place) => isElsewhere(place) && place.label.includes('来信') && !/信箱|留言/.test(place.label),
  },
  // 政策文件和解读材料66条, 人大建议和视察意见22件: of both.
  ...JOINED.map(
    ([ids, name]): Objection => ({
      ids,
      when: ({ label, draft }) => joinsOther(label, name) || joinsOther(draft.lead.trim(), name),
    }),
  ),
  { ids: /^dynamic-items$/, when: ({ label }) => NEWS_OF_SOME.test(label) },
  // 公开指南1条、公开目录3条: a document each, no entries; 依照公开目录公开信息193条.
  {
    ids: /^catalog-items$/,
    when: ({ label, draft }) =>
      (draft.quantity.unit === '条' && label.endsWith('信息公开目录')) || ENDS_IN_INFORMATION.test(label),
  },
  { ids: /^proposals-/, when: ({ draft: { lead } }) => OUTCOMES_OF_PROPOSALS.test(lead) },
  // 公开常务会议16次; 常务会议24期全部对外公开.
  {
    ids: /^meetings-held$/,
    when: ({ label, draft }) =>
      MADE_KNOWN.test(label) || /全部.{0,2}公开|向社会公开/.test(restOfClause(draft)),
  },
  {
    ids: /^(?:licensing|penalty|coercion)-decisions$/,
    when: ({ draft }) => DISPUTED.test(scopeBefore(draft)),
  },
  {
    ids: /^foi-channel/,
    when: ({ label }) => OF_LETTERS.test(label) && !label.includes('申请'),
  },
  // 通过网站收到申请20件 may be all of them; 其中通过网络收到15件.
  {
    ids: /^foi-channel/,
    when: ({ label, draft }) => label.includes('收到') && !IN_PARTS.test(wordsBefore(draft)),
  },
  // 办结依申请公开事项23件, and not 办结服务事项23件.
  { ids: /^foi-handled$/, when: ({ own }) => own.includes('事项') && !/依申请|公开申请|公开事项/.test(own) },
  { ids: /^foi-(?:granted|partial)$/, when: ({ own }) => BOTH_RESULTS.test(own) },
  // 来信2879件，其中市长信箱14件、部门信箱778件; 答复局长信箱76件、市长信箱46件.
  {
    ids: /^messages-received$/,
    when: ({ label, draft }) => /信箱/.test(label) && IN_PARTS.test(wordsBefore(draft)),
  },
  // 信息公开栏目录入1200条: a page of a site is no board.
  {
    ids: /^proactive-offline$/,
    when: ({ own }) => /公[开示]栏目/.test(own) && !/公[开示告]栏(?!目)|宣传|电子屏|显示屏|明白纸/.test(own),
  },
  // 微信公众号充分发挥新媒体优势，发布信息: what the platform is good at.
  {
    ids: /^newmedia-posts$/,
    when: ({ draft }) => /新媒体.{0,4}(?:优势|作用|特点|功能)/.test(wordsBefore(draft)),
  },
];
