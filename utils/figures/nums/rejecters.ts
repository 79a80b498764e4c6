import type { Rejected } from '../../model.ts';

interface Rejecter {
  reason: string;
  pattern: RegExp;
}

const CN = '[一二三四五六七八九十两]';
const CND = '[〇零一二三四五六七八九]';

/** What looks like a number and is none, on folded text; the first that covers a place names the reason. */
const REJECTERS: readonly Rejecter[] = [
  { reason: 'url', pattern: /(?:https?:\/\/|www\.)[\w./?=&%#:-]{3,200}|[\w.-]{2,40}@[\w.-]{3,40}/g },
  {
    reason: 'registry',
    pattern:
      /ICP备\s?\d{5,12}号?(?:-\d{1,3})?|公网?安备\s?\d{6,20}号?|备案号[::]?\s?[\w-]{5,24}|标识码[::]?\s?\w{6,14}/g,
  },
  {
    reason: 'registry',
    pattern:
      /(?:索引号|编号|代码|账号|信用代码|准考证号)\s?[::]?\s?[\w/()-]*\d[\w/()-]*|(?<![\d.])\d{6,14}\w{0,6}\/\d{4}-\d{3,8}/g,
  },
  {
    reason: 'phone',
    pattern:
      /(?:电话|传真|邮编|邮政编码|号码|手机|热线)\s?(?:号码|为|是)?\s?[::]\s?\(?[\d][\d()\s-]{4,18}\d|(?<!\d)0\d{2,3}-\d{7,8}(?:-\d{1,4})?(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)/g,
  },
  {
    reason: 'phone',
    pattern:
      /(?<!\d)1(?:23\d\d|10|19|20|22)(?=\s?(?:政务|政府|市民|市长|便民|服务|热线|平台|工单|指挥|报警|举报|"|\)))|(?<!\d)12345(?![\d.,]|\s?[件条个])/g,
  },
  {
    reason: 'doc-number',
    pattern:
      /\(\s?(?:19|20)\d\d\s?\)\s?第?\s?\d{1,5}\s?号|令\s?第?\s?\d{1,4}\s?号|第\s?\d{1,5}\s?号|\d{1,5}号(?:文件|文|令|提案|建议|公告|议案)/g,
  },
  { reason: 'doc-number', pattern: new RegExp(`第${CN}{1,4}号`, 'g') },
  {
    reason: 'article',
    pattern:
      /第\s?(?:[一二三四五六七八九十百零]{1,7}|\d{1,3})\s?(?:条|款|章|节|编|项)(?:之[一二三四])?(?:第?\(?[一二三四五六七八九十\d]{1,3}\)?(?:款|项|目))*(?![^,。;、]{0,2}建设)/g,
  },
  { reason: 'article', pattern: /\([一二三四五六七八九十\d]{1,3}\)\s?项/g },
  {
    reason: 'name',
    pattern: new RegExp(
      `(?:党的)?${CN}{1,3}届(?:${CN}{1,2}中全会|${CN}{1,2}次|全国)?(?:、?${CN}{1,2}中)*(?:、${CN}{1,2}次)*(?:全会|会议)?|党的${CN}{2,3}大|${CN}{1,2}中全会|(?:"|“)?十[一二三四五六]五(?:"|”)?(?=规划|时期|期间|末|以来|"|收官|开局|,|。|、|$)`,
      'g',
    ),
  },
  {
    reason: 'date',
    pattern:
      /(?<!\d)(?:19|20)\d\d\s?(?:年|[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}(?!\d))(?:度|初|底|末|前|后|间|以来|上半年|下半年)?(?:\s?\d{1,2}\s?月(?:份|底|初)?)?(?:\s?\d{1,2}\s?[日号])?(?:\s?\d{1,2}[:时]\d{0,2}分?)?/g,
  },
  {
    reason: 'date',
    pattern:
      /(?<!\d)(?:19|20)\d{2}\s?[-至、和]\s?(?:19|20)\d{2}\s?年?度?|(?<!\d)20\d{6}(?!\d)|(?<!\d)20\d{2}\.\d{1,2}(?:\.\d{1,2})?(?!\d)/g,
  },
  {
    reason: 'date',
    pattern:
      /(?<!\d)\d{1,2}\s?(?:[-至、]\s?\d{1,2}\s?)?月(?:份|底|初|中旬|上旬|下旬)?(?:\s?\d{1,2}\s?(?:[-至]\s?\d{1,2}\s?)?[日号])?(?:至|-)?(?:\d{1,2}\s?[日号])?/g,
  },
  {
    reason: 'date',
    pattern: new RegExp(
      `[一二][〇零九]${CND}{2}年度?(?:[一二三四五六七八九十]{1,2}月(?:份|底)?)?(?:[一二三四五六七八九十]{1,3}[日号])?|(?<![${'一二三四五六七八九十'}])[一二三四五六七八九十]{1,2}月(?:份|底|[一二三四五六七八九十]{1,3}[日号])`,
      'g',
    ),
  },
  {
    reason: 'date',
    pattern:
      /[上下]半年|第?[一二三四1234](?:至|-|、)?[一二三四1234]?季度|前[一二三](?:个)?季度|\d{1,2}:\d{2}(?::\d{2})?|(?<!\d)\d{1,2}[.·]\d{1,2}(?=\s?(?:"|国家|国际|全国|世界|宣传|节|日|系列|消费者|"))/g,
  },
  {
    reason: 'date',
    pattern:
      /(?:近|过去|前|连续|今后|未来|最近|用|历时|每|当|同|翌|次|隔)?(?:[一二三四五六七八九十两几]{1,3}|\d{1,2})(?:-|至|到)?(?:[一二三四五六七八九十\d]{0,2})个?(?:年|月)(?:来|间|内|以来|以上|期|行动|计划|规划|任务|攻坚|目标|滚动|一|多来|期间|前|后|免|制)|(?:近|过去|连续|今后|未来|最近|前)(?:[一二三四五六七八九十两几]{1,3}|\d{1,2})(?:多)?个?(?:年|月|天|周)|(?<=[\u4e00-\u9fff])(?:一|两|三|四|五)年(?=[^\d]|$)/g,
  },
  {
    reason: 'address',
    pattern:
      /(?:路|街|道|巷|弄|里|大道)\s?\d{1,5}\s?(?:号|弄)(?:[^,。;、]{0,10}?\d{1,5}(?:号楼|楼|室|层|房))*|\d{1,4}号楼(?:\d{1,5}室)?|\d{3,4}室/g,
  },
  {
    reason: 'version',
    pattern:
      /PM\s?(?:2\.5|10)|[Vv]\d{1,2}(?:\.\d{1,3}){0,3}(?:版本?)?|(?<![\d.,])\d{1,2}(?:\.\d)?(?:G|K|D|P)(?![A-Za-z])|[A-Z]{1,4}-?\d{1,4}(?!\d|[%.])|\d(?:\.\d)?版(?=[^面]|$)|A{1,3}[+-]?级?/g,
  },
  {
    reason: 'reference',
    pattern: /(?:附件|附表|附图|表|图|注|页)\s?\d{1,3}(?:-\d{1,2})?|第\s?\d{1,3}\s?页|共\s?\d{1,3}\s?页/g,
  },
  {
    reason: 'scheme',
    pattern:
      /\d+(?:\s?\+\s?(?:\d+|[NnXx]))+|[NX]\+\d+|(?<!\d)7\s?[×xX*]\s?24(?:小时)?|24小时(?=不打烊|自助|值|在线|服务|不间断|内)|互联网\+/g,
  },
  {
    reason: 'ordinal',
    pattern:
      /(?:^|(?<=[。;:,、!? ]))\s?(?:\(?[一二三四五六七八九十]{1,3}\)[、.]?|[一二三四五六七八九十]{1,3}[、.](?!\d)(?=[^一二三四五六七八九十])|\(\d{1,2}\)[、.]?|\d{1,2}[、.)](?!\d)(?=\s?[\u4e00-\u9fff"])|[一二三四五六七八九十]{1,2}[是要](?=[^\d]))|[①-⑳]/g,
  },
  {
    reason: 'ordinal',
    pattern:
      /第(?:[一二三四五六七八九十百两]{1,4}|\s?\d{1,4}\s?)(?:次|届|批|轮|期|季|部分|阶段|步|产业|方|书记|责任人|时间|线|要务|站|课|级|类|款|代|机关|党支部|支部|小组|个|条|章|集|讲|年|周|天|场|家|份|件|例|组|中学|小学|医院|人民|监督|检查|巡察|督导|粮仓|监管|大队|分局|税务|资源|动力|平台|窗口|道|梯队|标段|三方|一(?:次|时间)|,)/g,
  },
  {
    reason: 'chrome',
    pattern: /(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s?[::]\s?\d+(?:\s?次)?|字体\s?[::]?\s?\(?大/g,
  },
];

/** 亿元以上项目, 10亿元以上制造业企业: a threshold that names a class. */
const THRESHOLD =
  /(?:\d[\d.]{0,8})?[百千万亿]{1,2}元(?:级|以上|以下)(?=[\u4e00-\u9fff])|[一二三四五六七八九十百千万]{1,3}亿(?:元)?级/g;

/** Fixed expressions with numerals, longest first where one begins another. */
const PHRASES =
  '一网通办 一网统管 一站式 一窗通办 一窗受理 一件事一次办 一件事 一次办 最多跑一次 只跑一次 一次不用跑 一趟不用跑 跑一次 一次性告知 一次性 一次办好 一体化 一体 一把手 一岗双责 一张网 一张图 一本账 一张清单 一企一策 一户一策 一事一议 一人一档 一户一档 一村一策 一图读懂 一图看懂 一业一证 一证通办 一码通 一卡通 一键 一对一 一一 一律 一流 一定 一般 一直 一致 一些 一系列 一方面 另一方面 一线 一并 一起来 一手 一同 一旦 一切 一贯 一度 一时 一举 一级 一类 一种 一批 一步 进一步 下一步 第一 统一 唯一 之一 万一 单一 合一 一带一路 一国两制 一老一小 一刻钟 一心 一齐 一再 一向 一经 一览 一面 一路 一生 一半以 一季度 一号文件 一中心 一平台 两微一端 两微 两学一做 两会 两办 两代表一委员 两个维护 两个确立 两个责任 两个清单 两个一百年 两不愁三保障 两手抓 两手 两难 两级 两侧 两岸 两山 两新 两重 两违 两旁 两者 两化 两客一危 双随机 双公示 双减 双碳 双控 双拥 双招双引 双城 双向 双方 双语 双重 双 三公 三公经费 三农 三资 三务 三级 三审三校 三审 三校 三同步 三同时 三重一大 三会一课 三亲 三包 三早 三心 三无 三大 三个一批 三项制度 三张清单 三服务 三落实 三保障 三保 三生 三化 三孩 三产 三方 三甲 三峡 三下乡 三位一体 三个年 三医 三权 三定 三支一扶 三调联动 三安全一稳定 三严三实 四个意识 四个自信 四个全面 四不两直 四不摘 四好 四风 四史 四上 四议两公开 四大 四类过程性 四早 四方 四化 四级 四新 五公开 五个一 五位一体 五育 五保 五一 五化 五级 五大 五小 六稳 六保 六统一 六大 六个 六一 七一 七五 八五 七进 八项规定 八个一律 八大 八一 九九 九大 十大 十项措施 十一 十二 十条 百姓 百年 百强 百日 百花 百科 千方百计 千家万户 千万工程 千村 千年 千分 万家 万众 万户 万里 万物 万无一失 万企 万名党员 千名 百名 上万家 零距离 零跑腿 零证明 零门槛 零障碍 零容忍 零接触 零星 零售 零工 零碳 清零 归零 五星 四星 三星 三公里 四下基层 一刻 两位数 三位数 零部件 零配件 零基预算 零工 零售 零散 三江 五良 十佳 三期叠加 九小场所 三支队伍 四个专项 一园 一区 二维码 二次 二手 二三产业 二级 二期 二孩 三年行动 三伏 九号 一号 二号 三号 四川 三明 三亚 三门峡 九江 六安 五指山 万州 百色 千岛湖 十堰 四平 七台河 双鸭山'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** 五个方面, 六个部分: the count of a text's own points. */
const OWN_POINTS =
  /(?:[一二三四五六七八九十两]{1,3}|\d{1,2})\s?(?:个|大|项)?(?:方面|部分|层面|维度|坚持|必须|确保|统筹|聚焦|不准|严禁|更加|着力|到位|环节入手)|(?:[一二三四五六七八九十两]{1,3}|\d)\s?个"/g;

const PHRASES_BY_FIRST: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const phrase of PHRASES) map.set(phrase.charAt(0), [...(map.get(phrase.charAt(0)) ?? []), phrase]);
  return map;
})();
/** Phrases that are ordinary numerals when a unit follows: 十二件, 二期. */
const LOOSE = new Set([
  '十一',
  '十二',
  '二次',
  '二期',
  '六个',
  '八大',
  '六大',
  '五大',
  '四大',
  '三大',
  '九大',
  '十大',
  '双',
  '二级',
  '三级',
  '一级',
  '两级',
  '一类',
  '一号',
  '二号',
  '三号',
  '九号',
  '一区',
  '一园',
  '三会',
  '百年',
  '百名',
  '千名',
  '三级',
]);

function phrases(text: string, out: Rejected[]): void {
  for (let i = 0; i < text.length; i++) {
    const list = PHRASES_BY_FIRST.get(text.charAt(i));
    if (!list) continue;
    const found = list.find((phrase) => text.startsWith(phrase, i));
    if (!found || LOOSE.has(found)) continue;
    out.push({ text: found, reason: 'phrase', start: i, end: i + found.length });
    i += found.length - 1;
  }
}

/** Names in quotes with a numeral inside: “三色”管理, “一岛两窗三区”. Short ones only. */
const QUOTED = /"[^"]{1,14}"/g;
const HAS_NUMERAL = /[\d一二三四五六七八九十两百千万]/;

/** Everything number-like in a folded sentence that is no figure, in order; overlaps are allowed. */
export function rejectIn(text: string): Rejected[] {
  const out: Rejected[] = [];
  for (const { reason, pattern } of REJECTERS) {
    for (const found of text.matchAll(pattern)) {
      if (found[0] !== '')
        out.push({ text: found[0], reason, start: found.index, end: found.index + found[0].length });
    }
  }
  for (const found of text.matchAll(THRESHOLD))
    out.push({ text: found[0], reason: 'norm', start: found.index, end: found.index + found[0].length });
  for (const found of text.matchAll(OWN_POINTS))
    out.push({ text: found[0], reason: 'phrase', start: found.index, end: found.index + found[0].length });
  for (const found of text.matchAll(QUOTED)) {
    if (HAS_NUMERAL.test(found[0]) && !/\d{2,}/.test(found[0]))
      out.push({ text: found[0], reason: 'name', start: found.index, end: found.index + found[0].length });
  }
  phrases(text, out);
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}
