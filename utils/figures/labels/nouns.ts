import { agentIn, isCountedBy } from '../../domain/agents.ts';
import { OF_CENTRE, RANKED, STILL } from '../../domain/among.ts';
import { codesOf, isDigit } from '../../domain/text.ts';
import { anyOf } from '../../domain/word-rows.ts';
import type { Draft } from '../draft.ts';
import { kindOfList } from './listed-kinds.ts';
import { NO_NOUN, NOUN_ENDS } from './noun-ends.ts';
import { isVerbOnly, phraseOf } from './phrase.ts';
import { AREA } from './sizes.ts';
import { isPeople } from './unit-nouns.ts';

const HAN = /[\u4e00-\u9fffA-Za-z“"]/;
/** 18个500强企业项目: a number that is part of a name. */
const STRONG = /^\d{1,4}强/;
/** A name in quotes that the noun begins with: no verb is looked for in it. */
const NAME = /^(?:“[^”]*”|"[^"]*")/;
/** A single character that is a noun by itself. */
const PLACE = /^[县市区镇乡村]/;
export const LONGEST_NOUN = 16;
/** And this long where it ends with that. */
const LONGEST_WHOLE_NOUN = 20;
/** A longer one is cut at a joint behind so many. */
const SHORTEST_WHOLE_NOUN = 6;
/** 由216项删减至83项: what follows the first number is the verb of the change. */
const CHANGE_TAIL = /(?:至|(?<!未达)到|为|(?<![完建达形组构])成)(?:平均|承诺的?|20\d\d年的?)?\s?$/;
const leadsToNumber = ({ text, quantity, tail }: Draft) =>
  !/(?:率|比例|比重|收入)(?:均|约)?(?:[为达]|达到)\s?$/.test(tail) &&
  CHANGE_TAIL.test(tail) &&
  /[\d一二三四五六七八九十两第]/.test(text.charAt(quantity.end + tail.length));

/** 将385份申请材料精简至241份: the object of the change. */
const OBJECT =
  /^([\u4e00-\u9fff]{1,12}?)(?:精简|压缩|整合|压减|合并|缩减|归并|优化|调整|分解|细化|分配|下放|重组)(?:落实)?(?:至|到|为|成)\s?$/;
const objectOf = (text: string) => (OBJECT.exec(text)?.[1] ?? '').replace(MADE_FEWER, '');
/** 由71所优化整合为47所: two verbs have no object between them. */
const MADE_FEWER = /^(?:优化|调整|精简|撤并|归并|整合|重组|合并)$/;

/** 11场与疫情相关的新闻发布会: what it is about. */
const CONCERNING = /^[与同和](?=[\u4e00-\u9fff]{2,8}(?:相关|有关)的)/;
const TAIL_OPENING =
  /^(?:\([^)]\))?(?:20\d\d年度?的?(?=[\u4e00-\u9fff]{2}))?(?:[波轮批场]次的|的|各类|各|个(?![人体]))?/;
/** 230个50户以上村寨, 4个5亿元以上项目, 6个330千伏变电站, 3家5A级景区: of which size or class they are. */
const SIZE =
  /^[1-5]A级(?=[\u4e00-\u9fff]{2})|^\d[\d.]{0,5}(?:[万亿千百]{0,2}元|户|人|亩|头|吨|平方米|千伏|万?千瓦)(?:及?以[上下])?(?:的|级)?(?=[\u4e00-\u9fff]{2})/;
/** 11件全面完成: how, not what. */
const ADVERBS: ReadonlySet<string> = new Set(
  '全面 全部 基本 顺利 已全部 圆满 提前 专门 专职 具体 逐一 分别'.split(' '),
);

/** 2次动态管理及3次数据清洗: the second number, also where it is not read. */
const NEXT_NUMBER = /[和及与、]\d.*$/;

/** 突破600亿元大关，达到612.8亿元: a number passed is nothing counted. */
const MILESTONE = /^(?:元)?(?:大关|关口|新?台阶)$/;
/** 跨越3个千亿元台阶，: the same behind its number. */
const MILESTONES = /^[百千万亿]{0,3}元?级?[新大]?(?:大关|关口|台阶)$/;

/** How often something was read or looked at. */
export const READS = '(?:总|累计)?(?:阅读|播放|浏览|点击|观看|点赞|转发)(?:总?量|[人次]?数)';

/** 620个党支部达标率100%, 30项工程总投资900万元: the next number measures what the first counts. */
const MEASURE = anyOf(
  [
    { words: `总?[长面][度积]? ${AREA}` },
    {
      words:
        '总?投资额? 总额 金额 销售额 产量 [产营]值 (?:平均|最高)?(?:单产|亩产)(?:量|达)? (?:新增|增加)(?:产值|税收|收入|投资)',
    },
    { words: '[\\u4e00-\\u9fff]{2}率[达为]? 集体(?:经济|经营性)?收入均?(?:达到|[达为])?' },
    { words: '(?:审批|办理|办结)(?:时限|时间|材料|环节)(?:压缩|缩短|精简|减少)' },
    { words: `${READS}[均已即更]?达?` },
  ],
  { opening: '(?<=..)', closing: '$' },
);
const leadsToMeasure = (draft: Draft, noun: string) =>
  draft.tail.trim().endsWith(noun) &&
  // 短视频阅读量超2万次: the number begins with its bound.
  (leadsToNext(draft) || isDigit(draft.text.charCodeAt(draft.quantity.end + draft.tail.length)));

/** 在新建2所学校和改造9所学校的基础上. */
const ON_TOP = /的?基础上$/;

/** 21个街道办事处对40户: words that lead to what stands behind the noun. */
const LEADS_ON =
  /(?:以及|[和及与或、，的等未仍尚拟将仅只已了]|(?<=..)(?:专门|具体|集中|统一|基本|圆满|顺利|有序|正常|积极|认真|主动|广泛|大力|持续|陆续|相继|同步)|(?<![应相针面])对|(?<![方取投导意倾])向|(?<![行作认])为|(?<![存现潜所实])在|(?<![所国共公现享私专])有)+$/;

/** How much of a long noun is kept: up to its last joint, where cutting it off would cut a word. */
function longestOf(whole: string): number {
  if (whole.length <= LONGEST_WHOLE_NOUN) return LONGEST_WHOLE_NOUN;
  const joint = Math.max(...['和', '与', '及'].map((one) => whole.lastIndexOf(one, LONGEST_NOUN)));
  return joint >= SHORTEST_WHOLE_NOUN ? joint : LONGEST_NOUN;
}

/** 14个重点产业产值占农业的80%, 17个行业增加值增长5%, 14种产品产量居全国第一: how much what is counted made. */
const MADE =
  /(?<=..)(?:(?:增加值|总?[产营]值|产量|营收|(?:查明)?资源量))?(?:占(?![道用领有地])|增长(?![点极])|下降|增[速幅]|[涨降]幅|居(?:全|世界|首))/;

/** 31个新媒体账号关停4个: what became of some of them. */
const CLOSED_DOWN = /(?<=账号|网站|平台|栏目|公众号|新媒体)(?:关停|注销|整合|合并|下线)$/;

/** The smaller of two places; -1 is none. */
const earlier = (a: number, b: number) => (a < 0 || (b >= 0 && b < a) ? b : a);

/** 6个区县中仍有: what stands behind is told of some of them. */
const AMONG_OTHERS = new RegExp(`(?<![高初集])中(?:${STILL}|有|${RANKED}|，|$)`);
/** 50项事项中我局涉及的47项: so it is before another number, whatever word it begins with. */
const AMONG = new RegExp(
  `(?<=..)(?<![高初集其空域])中(?![${OF_CENTRE}的、，])|(?<![高初集])中(?:${STILL}|有|$)`,
);

/** 全县16个村: whose they are, and no act before the number. */
const PLACE_ALONE = /^(?:[全我本各][国省市县区旗州镇乡村]|辖区内?)?$/;

/** 为19个村争取资金86万元: what they did is no part of what is counted; 16家企业投产, and 36家单位承办, say it of them. */
function withoutDeed(noun: string, text: string, draft: Draft): string {
  const { unit } = draft.quantity;
  const agent = isCountedBy(unit, noun) === true ? null : agentIn(unit, text);
  if (agent === null || agent.end >= noun.length) return noun;
  const isWhole = noun.length === text.length && endsClause(draft);
  // 3.6万名学生领取了教科书.
  const isAlone = agent.verb === 'did' && PLACE_ALONE.test(phraseOf(draft.lead));
  const isSaid = isWhole && (agent.verb === 'became' || agent.verbEnd === text.length || isAlone);
  return isSaid ? noun : noun.slice(0, agent.end);
}

const CLAUSE_ENDS = codesOf(',，。；;：:！!？?');
const endsClause = ({ text, tail, quantity: { end } }: Draft): boolean =>
  end + tail.length >= text.length || CLAUSE_ENDS.has(text.charCodeAt(end + tail.length));

/** 4个省级项目1-5月完成投资: when they did. */
const WHEN = /(?<=..)(?:20\d\d年)?(?:\d{1,2}月?[-—–~至到])?\d{1,2}月份?$/;
/** 56家、党员1862名认领心愿865个: who they are stands before the number, what they did behind it. */
const WHO = /^、[\u4e00-\u9fff]{0,5}(?:[员民众者童生工]|干部|学生|老人|家长)$/;
const actsBehind = (one: Draft) => isPeople(one.quantity.unit) && WHO.test(one.lead) && leadsToNext(one);
/** 上年结转的9件合计125件: the next number is the sum, and nothing is named. */
const SUMS_UP = /^\s?(?:合计|共计|总计|一共)\s?[为达]?\s?$/;

/** What is counted, as it stands behind the unit; '' when nothing there names it. */
export function tailNoun(draft: Draft): string {
  if (draft.tail === '' || SUMS_UP.test(draft.tail) || actsBehind(draft)) return '';
  const kind = kindOfList(draft);
  if (kind !== '') return kind;
  const opened = draft.tail.trim().replace(TAIL_OPENING, '').replace(CONCERNING, '');
  const size = isDigit(opened.charCodeAt(0)) ? (SIZE.exec(opened)?.[0] ?? '') : '';
  const text = opened.slice(size.length);
  if (leadsToNumber(draft)) return objectOf(text);
  // 养殖户200户新增肉鹅30万只, 交办的186件化解183件: what they did is counted next.
  if ((GOES_ON.test(text) || isVerbOnly(text)) && leadsToNext(draft)) return '';
  if (
    text === '' ||
    MILESTONE.test(text) ||
    NO_NOUN.test(text) ||
    !(HAN.test(text.charAt(0)) || STRONG.test(text))
  )
    return '';
  // 214户企业中订阅推送的只有89户: what stands before 的 is told of some of them.
  const some = leadsToNext(draft) ? text.search(AMONG) : -1;
  if (some > 0) return text.slice(0, some);
  const modified = headNoun(draft);
  if (modified !== '') return modified;
  const name = NAME.exec(text)?.[0].length ?? 0;
  const cut = earlier(text.slice(name).search(NOUN_ENDS), text.slice(name).search(MADE));
  const within = text.includes('中') ? text.search(AMONG_OTHERS) : -1;
  if (within > 0 && (cut < 0 || within < cut)) return text.slice(0, within);
  if (cut > 1 && ADVERBS.has(text.slice(name, name + cut))) return '';
  const noun =
    cut < 0
      ? text.replace(NEXT_NUMBER, '')
      : name > 0 || cut > 1 || PLACE.test(text)
        ? text.slice(0, name + cut)
        : '';
  const told = leadsToNext(draft) ? noun.replace(CLOSED_DOWN, '') : noun;
  const whole = withoutDeed(told.replace(ON_TOP, ''), text, draft).replace(LEADS_ON, '');
  const thing = whole.slice(0, Math.max(name, longestOf(whole)));
  const own = leadsToMeasure(draft, thing) ? thing.replace(MEASURE, '').replace(LEADS_ON, '') : thing;
  const said = own.includes('月') ? own.replace(WHEN, '') : own;
  return size.length + said.length <= LONGEST_WHOLE_NOUN ? `${size}${said}` : said;
}

/** 超过30天未更新的情况: what it was stands before 的. */
const SAYS_NOTHING = new Set(['情况', '现象', '情形', '问题', '状况']);

/** 13项行政权力的名称、类型: what is told of them is not counted. */
const ATTRIBUTE =
  /^(?:名称|责任主体|(?:[\u4e00-\u9fff]{0,3}责任人|负责人)(?:名单|信息|电话)?|联系方式|类[型别]|内容|要素|依据|(?:处理|处罚|认定|补助|收费|评价|配备)?标准|时限|办理流程|流程|条件|结果|数量|进展|进度|实施情况)$/;

/** 15家网站加强涉企的信息: what stands before 的 is not about the noun. */
const ACTS_WITHIN =
  /^.{2,}(?<![不未没])(?:加强|优化|推进|落实)|^[\u4e00-\u9fff]{1,8}(?:全部|均已?|都已?)[\u4e00-\u9fff]{2,3}了/;
/** 4个窗口收到企业的锦旗: what they got is not counted; 企业取得的专利, 已获得批复的项目 are. */
const GETS_WITHIN =
  /^(?![已未曾刚新正尚]).{2,8}(?:受赠|收到|接到|荣?获得?|取得|送[上去]|发放|颁发|提供)(?![的得]).{1,10}的/;
const ACTIVITY =
  /^(?:建设|改造|整治|创建|编制|更新|维护|动态更新|评估|验收|排查|整改|除险加固|加固|修复|治理|维修|维护|改建|扩建|搬迁|移交|普查|检测|联合勘察|勘察|联合审查|审查){1,2}(?:工作|任务|工程)?$|^(?:清洁|整治|清理|清淤|保洁|安置|选房|回迁|登记|摸底|验收|拆除|征收|绿化|巡查|排查|管护){1,3}工作$/;
const SIZE_OF = /(?:[全总]长|长度|面积|总?投资|总额|[产总]值)$/;
const AGENT = /^[\u4e00-\u9fff]{0,6}(?:单位|部门|企业|乡镇|街道|社区|学校|医院|机构|公司)$/;
const MACHINE = /^[\u4e00-\u9fff]{0,6}(?:电脑|计算机|打印机|设备|仪器|[机车泵])$/;
const OF_MACHINES: ReadonlySet<string> = new Set(['台', '辆', '部', '套']);
const OF_AGENTS: ReadonlySet<string> = new Set(['家', '个', '所']);
/** 单位在栏目: where they do it is no part of their name. */
const withoutVerb = (text: string) => text.split(/[在对与从]/, 1)[0] ?? '';

/** 68户居民的小区改造: what was done for them. */
const WORK = /(?:改造|建设|整治|治理|工作|工程|项目|任务|安置|搬迁|服务|培训)$/;

/** 36家企业取得的专利: what 家 counts is a house, a firm, an office. */
const HOUSE =
  /(?:企业|单位|公司|机构|部门|商户|媒体|网站|平台|组织|集团|基地|[店厂院社校场所馆站会行园户局队])$/;
const OPENS_WITH_HOUSE = /^[一-鿿]{0,8}?(?:企业|单位|公司|机构|部门|商户)/;

/** Behind these another thing is told. */
const OTHER_THING = new RegExp(`[,，。；;：:(（\\d]|中${STILL}?有|分别[为是]|依次`);
/** The words behind a number up to the end of their clause. */
const wordsBehind = ({ text, quantity: { end } }: Draft): string =>
  (text.slice(end, end + 34).split(OTHER_THING, 1)[0] ?? '').replace(ON_TOP, '');

/** 5个作用不大、更新不勤的新媒体账号: the noun that a long modifier leads up to. */
function headNoun(draft: Draft): string {
  const { quantity } = draft;
  const rest = wordsBehind(draft);
  const at = rest.lastIndexOf('的');
  const noun =
    at > 1
      ? (rest
          .slice(at + 1)
          .split(
            /、|(?<=..)(?<![行作认])为(?=..)|进行|开展|实行|实施|予以|列入|纳入|依法|全部|正在|逐一|编制|汇总|组成/,
            1,
          )[0] ?? '')
      : '';
  if (ACTS_WITHIN.test(rest.slice(0, Math.max(0, at))) || GETS_WITHIN.test(rest)) return '';
  // 两个灌区的渠道全长69公里.
  if (SIZE_OF.test(noun) && leadsToMeasure(draft, noun)) return rest.slice(0, at);
  // 96项高频事项的申请材料由404份减至251份: the first number counts what the second is of.
  if (/[由从]$/.test(noun)) return rest.slice(0, at);
  if (ATTRIBUTE.test(noun)) return rest.slice(0, at);
  // 40个示范点的建设工作, 12家单位的机构编制方案: what is counted stands before 的.
  if (ACTIVITY.test(noun)) return withoutVerb(rest.slice(0, at)) + noun;
  // 46个部门的主要负责人组成的领导小组: whose they are stands before the first 的.
  const whose = rest.slice(0, Math.max(0, rest.indexOf('的')));
  if (AGENT.test(whose) && OF_AGENTS.has(quantity.unit ?? '')) return whose;
  // 1.6万名群众的饮水问题, 36户居民有了独立的厨房: people are counted, and nothing of theirs.
  const isOther = isCountedBy(quantity.unit, noun) === false && !WORK.test(noun);
  if (isOther && isCountedBy(quantity.unit, whose)) return whose;
  const told = rest.slice(0, at);
  // 1名干部负责网站的日常管理: what they are in charge of.
  if (isOther && (told.includes('负责') || agentIn(quantity.unit, told) !== null)) return '';
  if (noun !== '' && quantity.unit === '家' && !HOUSE.test(noun)) {
    const house = OPENS_WITH_HOUSE.exec(rest)?.[0];
    if (house !== undefined) return house;
  }
  // 40台电脑的电子阅览室.
  if (OF_MACHINES.has(quantity.unit ?? '') && MACHINE.test(whose) && !MACHINE.test(noun)) return whose;
  const thing = noun.replace(/(?:[和及与]|(?<![存现所潜])在)$/, '');
  return thing.length >= 2 && thing.length <= 14 && !SAYS_NOTHING.has(thing) ? thing : '';
}

/** Where the words behind a number end before another one, they are about that one. */
export const leadsToNext = ({ next, quantity, tail }: Draft): boolean =>
  next?.quantity.start === quantity.end + tail.length;

const GOES_ON = /^(?:新增|增加|实现|扶持|饲养|种植)(?=..)/;

/** 从落实情况看: how it is looked at is not what is counted. */
const VIEW =
  /^从[^,，]{1,8}看$|(?:[上来况速]看|来说|而言)$|^[过近]?去?的?[一二三四五六七八九十两\d]{1,2}年(?:多?来|间)$|的基础上$/;

/** 网站32个（含门户网站5个），占总数的2%: the rest of a bracket is no clause. */
const ENDS_ASIDE = /^[^(]*\)$/;

/** Behind these nothing carries over that was not counted. */
const CLOSED = codesOf('。；;');

/** The clause before the lead, where it holds no quantity: its subject carries over. */
export function clauseBefore(draft: Draft): string {
  const { text, leadStart, previous } = draft;
  const floor = previous ? previous.quantity.end : 0;
  if (leadStart - 1 <= floor) return '';
  let start = leadStart - 1;
  if (CLOSED.has(text.charCodeAt(start))) return '';
  // 68件（批），办结67件: a bracket right behind the unit explains it.
  const from = text.charAt(floor) === '(' ? text.indexOf(')', floor) + 1 : floor;
  if (from > start) return '';
  while (start > from && !/[,，。；;：:]/.test(text.charAt(start - 1))) start--;
  // 规范性文件（〔2023〕5号）等: a bracket that ends the clause is closed.
  const clause = text.slice(start, text.charAt(leadStart - 1) === ')' ? leadStart : leadStart - 1);
  return MILESTONES.test(clause) || VIEW.test(clause) || ENDS_ASIDE.test(clause) ? '' : clause;
}
