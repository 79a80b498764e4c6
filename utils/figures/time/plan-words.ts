/** Words by which a sentence looks ahead, and those that only look like them. */
import { anyOf } from '../../domain/word-rows.ts';

const CLAUSE = '[^,，。；;]';

/** Verbs of the future that govern all that is listed behind them. 将 before an object (将材料由216项删减至83项) is none. */
export const COMING = anyOf([
  { words: '明年将 来年将 下一年将 预期目标' },
  { words: '目标', followedBy: '[是为:值]' },
  { words: '力争', notFollowedBy: '上游' },
  // 争取资金 is got; 争取年内完成, 争取明年开工, 争取就业率达到95% are to come.
  {
    words: '争取',
    followedBy:
      '[在于]|到20|到年|实现|达到|完成|全年|年内|新增(?!(?:地方|政府|一般|专项|再融资|中央|预算|上级|转移|财政|债)[^,，。；;]{0,10}(?:债|资金|支付|投资))|建成',
  },
  {
    words: '争取',
    followedBy: '(?:明年|来年|下一?年)[^,，]{0,6}(?:开工|完成|建成|实现|达到|新增|新建|创建|底|\\d月)',
  },
  { words: '争取', followedBy: '[^,，。；;\\d]{2,14}(?:达到|实现)(?:$|[\\d约近超])' },
  { words: '确保', notAfter: '为', followedBy: '实现|完成|达到|全年|年内|年底|到20|在20' },
  // 拟定, 拟聘, 拟公开: a draft, and who is to be heard on.
  { words: '拟', notFollowedBy: '[定订任稿聘录推入批用选晋提公]|发[信文稿布]' },
  {
    words: '将',
    followedBy: '继续|新增|达到|完成|建设|建成|开展|组织|实现|推进|举办|投入|新建|于|在|不少于|超过',
  },
]);

/** What a plan is of, or what was done by it: 行动计划, 招生计划, 完成全年计划. */
const NAMED_PLAN =
  '超|超过|行动|规划|列入|纳入|年度|招生|人才|英才|[占为]年|[占为]全年|完成年|完成全年|提升|培养|工作|三年|工程';

/** 计划投资50亿元，完成45亿元: the plan ends with its amount. */
export const PLANNED = anyOf([
  {
    notAfter: NAMED_PLAN,
    words: '计划(?!完成率|执行率|落实率)',
    followedBy:
      '[在于用新投建发开召举完实公培盘筹组安引争推达改修拆扩栽植到再脱减招接\\d]|[今本当]年|年内|全年|治理|共[实完新投建安改]|总(?!结)|的[\\u4e00-\\u9fff]{2,12}\\d',
  },
  { words: '工程计划', followedBy: '总?投资' },
  {
    notAfter: '[完达占为是比超照][成到]?',
    words: '今年计划 本年计划 本年度计划',
    followedBy: '[\\u4e00-\\u9fff]{2,14}(?:\\d|$)',
  },
]);

/** What holds such a word and looks ahead to nothing. */
export const NO_PLANS = anyOf(
  [
    // 对拟出台的文件审查: which ones, not when.
    { words: `对拟(?:以|出台|制定|印发|发布|公开|提交|签订|作出)${CLAUSE}{0,14}的` },
    { words: '[未已]?(?:严格)?按照?(?:既定|年度|预定)?计划' },
    // 占年度投资计划45.2%: the share of it that was reached.
    { words: `[占为]${CLAUSE}{0,10}计划(?:总?投资)?的?`, followedBy: '[约近超]?\\d[\\d.]*[%％]' },
    // 改造计划建设项目: the name of works.
    { words: '(?:改造|提升|培育|攻坚)计划', followedBy: '建设项目|项目' },
    // 发布检修计划30条: what is published is there.
    {
      words: `(?:发布|公开|公布|公示|更新|编制|制定|印发|上传|推送|下发|报送)${CLAUSE}{0,12}计划`,
      followedBy: '\\d',
    },
    // 与预期目标持平, 超目标: what was reached beside it.
    { words: `[与和同]${CLAUSE}{0,8}目标`, followedBy: '持平|相比|一致|相当|基本|$' },
    { words: `(?:[较比超]|超过|[高低优好快慢]于|高出)${CLAUSE}{0,8}目标` },
    { words: `(?:达到|完成|符合|实现)${CLAUSE}{0,8}预期目标` },
  ],
  { flags: 'g' },
);
