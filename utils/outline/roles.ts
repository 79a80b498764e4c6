import { Lexicon } from '../domain/text.ts';
import { WordIndex } from '../domain/word-index.ts';
import type { DocumentKind, SectionRole } from '../model.ts';

interface RoleRule {
  role: Exclude<SectionRole, null>;
  words: readonly string[];
  /** Words that make another reading likelier. */
  unless?: readonly string[];
  only?: DocumentKind;
}

/** What a part is for, by the words of its title; the first rule that fits counts. */
const ROLE_RULES: readonly RoleRule[] = [
  { role: 'other-matters', words: ['其他需要报告', '需要说明的其他', '其他需报告', '其他事项'] },
  {
    role: 'plan',
    words: [
      '下一步',
      '下步',
      '工作打算',
      '工作计划',
      '工作思路',
      '工作设想',
      '工作安排',
      '努力方向',
      '今后',
      '来年',
      '明年',
      '下半年',
      '下一年',
      '下年',
      '下阶段',
      '工作重点',
      '工作展望',
      '未来展望',
      '新一年',
      '工作谋划',
    ],
    unless: ['落实情况', '完成情况', '执行情况', '开展情况', '工作情况', '工作总结', '回顾'],
  },
  {
    role: 'plan',
    words: [
      '主要工作任务',
      '工作任务',
      '奋斗目标',
      '主要任务',
      '总体要求',
      '主要目标',
      '工作目标',
      '发展目标',
      '目标任务',
      '重点任务',
      '重点工作',
      '工作建议',
      '预期目标',
      '主要考虑',
      '重要要求',
      '远景目标',
    ],
    only: 'work-report',
    unless: ['回顾', '完成', '执行情况', '持平', '符合', '高于', '低于', '好于', '优于', '快于', '超过'],
  },
  {
    role: 'problems',
    words: ['问题', '不足', '短板', '困难', '薄弱环节', '改进情况'],
    unless: ['问题整改', '解决', '处置', '补短板', '补齐短板', '补足短板'],
  },
  { role: 'plan', words: ['改进措施', '整改措施', '改进方向', '改进意见'] },
  { role: 'remedies', words: ['复议', '诉讼'] },
  { role: 'requests', words: ['依申请', '申请'], unless: ['申请材料', '被申请人'] },
  { role: 'disclosure', words: ['主动公开', '公开内容', '信息公开情况'] },
  { role: 'overview', words: ['总体情况', '基本情况', '概况', '概述'] },
  {
    role: 'work',
    words: [
      '工作开展',
      '主要工作',
      '工作总结',
      '回顾',
      '工作情况',
      '主要做法',
      '完成情况',
      '执行情况',
      '工作成效',
      '主要成效',
    ],
  },
];

/** 突出工作重点，主动公开信息; 制定工作计划: what was done with a plan is no plan. */
const DONE_WITH =
  /(?:突出|围绕|聚焦|紧扣|抓住|把握|明确|理清|厘清|制定|落实|细化|完善)[年度目标任务各项]{0,4}工作(?:重点|思路|计划|安排|打算)/;

/** 就业困难人员, 困难群众: whom, not what is hard. */
const NEEDY =
  /困难(?:群[众体]|人员|人口|家庭|职工|学生|师生|[农住]?户|党员|残疾|儿童|妇女|老[年人]|企业|对象|毕业生|救助|补助|帮扶)/g;

/** Which rules a word of a title speaks for, and against which. */
interface Vote {
  rule: RoleRule;
  isFor: boolean;
}

const VOTES = new WordIndex<Vote>(
  ROLE_RULES.flatMap((rule) => [
    ...rule.words.map((word) => [word, { rule, isFor: true }] as const),
    ...(rule.unless ?? []).map((word) => [word, { rule, isFor: false }] as const),
  ]),
);

/** A year in a title says more than its words: a part headed by a later year than the report's is a plan. */
export function roleOf(printed: string, kind: DocumentKind): SectionRole {
  const spoken = new Set<RoleRule>();
  const against = new Set<RoleRule>();
  const told = printed.includes('工作') ? printed.replace(DONE_WITH, '') : printed;
  VOTES.find(told.includes('困难') ? told.replace(NEEDY, '') : told, (votes) => {
    for (const { rule, isFor } of votes) (isFor ? spoken : against).add(rule);
  });
  if (spoken.size === 0) return null;
  const fits = (rule: RoleRule) => spoken.has(rule) && !against.has(rule) && (rule.only ?? kind) === kind;
  return ROLE_RULES.find(fits)?.role ?? null;
}

const WHEN = /.(?:下半年|今后|明年|来年|下一?年)/;

/** A point is what its part is for (公开内容不够全面 is a problem) unless it looks ahead or names a fault itself. */
export function roleOfItem(title: string, kind: DocumentKind): SectionRole {
  const role = roleOf(title, kind);
  // 下半年到期债务39亿元 tells when, not what is planned.
  if (role === 'plan' && WHEN.test(title) && !/工作|打算|计划|思路|安排|重点|下一步/.test(title)) return null;
  return role === 'plan' || role === 'problems' ? role : null;
}

/** Titles of parts that stand without number and, often, without any mark. */
export const PART_TITLES = new Lexicon([
  '基本情况',
  '总体情况',
  '工作总结',
  '工作回顾',
  '工作开展情况',
  '主要工作',
  '主要做法',
  '主要成效',
  '工作成效',
  '工作亮点',
  '存在的问题',
  '存在问题',
  '存在的主要问题',
  '主要问题',
  '存在的不足',
  '不足之处',
  '存在的困难',
  '问题和不足',
  '问题与不足',
  '下一步工作',
  '下一步打算',
  '下一步计划',
  '下步工作',
  '工作计划',
  '工作打算',
  '工作思路',
  '工作安排',
  '工作重点',
  '努力方向',
  '改进措施',
  '意见建议',
  '工作建议',
  '其他需要报告的事项',
  '依申请公开情况',
  '主动公开情况',
  '信息管理情况',
  '政府信息管理',
  '平台建设情况',
  '监督保障',
  '重点工作',
  '主要任务',
  '目标任务',
  '重点任务',
  '主要目标',
  '预期目标',
  '奋斗目标',
  '工作目标',
  '发展目标',
  '总体要求',
]);
