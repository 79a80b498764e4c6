import { codesOf } from '../../domain/text.ts';
import { anyOf } from '../../domain/word-rows.ts';
import { PARTS_OF_YEAR } from '../respective.ts';
import { ACTS, CLOSING_WORDS, MEANING_VERBS, NOUN_BEGINNINGS, OPENING_WORDS } from './words.ts';

const DATE_OPENING =
  /^(?:20\d\d年?[-—–~至到]20\d\d年|20\d\d(?=全[省市县区])|[(（]?\d{4}年(?:度|以来|底|末|初|上半年|下半年|全年)?|(?:\d{1,2}月?[-—–―~至到])?\d{1,2}月(?:份|底|末|初|[上中下]旬)?|\d{1,2}日|[近前]?[一二三四五两\d]年(?!平均|以[上下内])(?:来|间)?|前[一二两三四]季度|第?[一二三四]季度)/;

const ROW_OPENING = new RegExp(`^${PARTS_OF_YEAR}`);

const ITEM_OPENING =
  /^(?:[①-⑳]|[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]|两季)|[一二三四五六七八九十]{1,2}[是要](?=[\u4e00-\u9fff\d])|\d{1,2}(?:\.\d{1,2}(?!\d)){1,2}[.、 ]?|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\))/;

/** What dates and the numbers of points begin with. */
const OPENS_DATE = codesOf('(（0123456789近前一二三四五两第');
const OPENS_ITEM = codesOf('(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩');

/** 超5000万元的镇4个: of which size they are. */
const OVER = 0x8d85;
const OF_SIZE = /^超\d[\d.]{0,5}[百千万亿]{1,2}元的?(?=[\u4e00-\u9fff])/;

/** 在沪持牌机构, 在浙就业劳动力: where they are says which of them. */
const IN = 0x5728;
const IN_PROVINCE =
  /^在[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青宁藏](?=就业|务工|持牌|两院|院士|高校|央企|外资|企业|单位|投资|注册|上市|参保|世界|[“"])/;

export function dropOpening(text: string): string {
  let rest = text.trim();
  if (OPENS_ITEM.has(rest.charCodeAt(0))) rest = rest.replace(ITEM_OPENING, '');
  let isTimed = false;
  for (let n = 0; n < 12 && rest !== ''; n++) {
    if (rest.charCodeAt(0) === OVER && OF_SIZE.test(rest)) break;
    if (rest.charCodeAt(0) === IN && IN_PROVINCE.test(rest)) break;
    const date = OPENS_DATE.has(rest.charCodeAt(0))
      ? (ROW_OPENING.exec(rest) ?? DATE_OPENING.exec(rest))
      : null;
    const cut: number = date?.[0].length ?? openingLength(rest, isTimed);
    if (cut === 0) break;
    isTimed = date !== null || ENDS_TIME.test(rest.slice(0, cut));
    rest = rest.slice(cut).trim();
  }
  return rest;
}

/** 5日内, 年底前: a particle of time needs the time before it; a number of days before has been read already. */
const PARTICLES: ReadonlySet<string> = new Set(['内', '前', '度', '底', '日']);
const ENDS_TIME = /[年月日季度底末期间]$/;
const BEHIND_DAYS = /^.(?:[已均共按可]|全部|予以|依法|$)/;

/** The length of the longest opening word of a text that does not begin a noun. */
function openingLength(text: string, isTimed: boolean): number {
  for (const word of OPENING_WORDS.beginningLike(text, 0))
    if (text.startsWith(word) && !startsNoun(text, word))
      return isTimed || !PARTICLES.has(word) || BEHIND_DAYS.test(text) || ACTS.at(text, 1) ? word.length : 0;
  return 0;
}

const startsNoun = (text: string, word: string) =>
  NOUN_BEGINNINGS.beginningLike(text, 0).some((noun) => noun.startsWith(word) && text.startsWith(noun));

function dropClosing(text: string): string {
  let rest = text.trim();
  for (let n = 0; n < 10 && rest !== ''; n++) {
    const cut = closingLength(rest);
    if (cut === 0) break;
    rest = rest.slice(0, -cut).trim();
  }
  return rest;
}

/** The length of the longest closing word of a text that does not end a noun. */
function closingLength(text: string): number {
  for (const word of CLOSING_WORDS.endingLike(text, text.length))
    if (text.endsWith(word) && !endsNoun(text, word)) return word.length;
  return 0;
}

/** 粉丝数, 占比, 网上: the word is the end of a noun. */
const KEEP_ENDING: Readonly<Record<string, RegExp>> = {
  计: /[统审设会估累总合共小预生伙]计$/,
  合计: /(?:收入|支出|资产|负债|财力)合计$/,
  数: /(?:期|起|人|次|件|户|总|粉丝|用户|阅读|分|指|少|条|项|份|点击|访问|浏览|播放|床位|套|家|个|批|学|参|天|日|宗|名|位|辆|台|场|单|信息|月|职|制|时|例|系|组|基)数$/,
  超: /[bB彩]超$/,
  比: /(?:之|药占|占|性别|收入|存贷|产销|师|生|护|医|床|倒挂|产业|结构)比$|同比$|环比$/,
  同比: /^$/,
  上: /[网线以海水陆地路船]上$/,
  下: /[线旗以余剩地名乡天]下$/,
  中: /[集高初完职空任一二三四五六七八九十]中$|[办审处受整][理改]中$/,
  都: /[首古省国]都$/,
  内: /[厅室区省市县州镇乡国境院校园]内$/,
  的: /目的$|(?<![目指])标的$/,
  均为: /[平年人日月户]均为$/,
  均: /[平年人日月户亩次件班村生校案]均$/,
  约: /[公节签预契合特]约$/,
  近: /[附就]近$/,
  到: /[报签收接受]到$/,
  过: /通过$/,
  为: /[行作人]为$/,
  由: /[交理事缘自]由$/,
  则: /[规细原准守法总附]则$/,
  达: /[送下发直传转抵雷表马]达$/,
  分为: /[得细评总积均考成比]分为$/,
  可达: /[许认]可达$/,
  原: /[高草平还]原$/,
  占: /[侵抢挤强]占$/,
  等: /[高中初同平均优一二三特]等$/,
  就: /[成造]就$/,
  是: /^$/,
  有: /所有$|国有$|共有产权$|实有$|拥有$/,
  高达: /最高达$/,
  在: /存在$|现在$|所在$|潜在$/,
  实有: /^实有$/,
  完成: /^(?:未|尚未|实际|仅|超额|(?:工程|项目)(?:累计|已)?)?完成$/,
  平均: /^平均$/,
  法定: /^法定$/,
  持续: /可持续$/,
  要: /[需重主必摘纪简概提首]要$/,
};
const endsNoun = (text: string, word: string) => KEEP_ENDING[word]?.test(text) === true;

const WHITE = ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
const SPACES = `${WHITE}\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a`;
const LOOSE_BEFORE = codesOf(`)、和与及,—―${SPACES}`);
const LOOSE_BEHIND = codesOf(`(+、,:“${SPACES}`);

/** Without loose punctuation at the ends; a quote that lost its partner goes. */
export function clean(text: string): string {
  const bare = text.includes('"') && text.split('"').length % 2 === 0 ? text.replaceAll('"', '') : text;
  let start = 0;
  let end = bare.length;
  while (start < end && LOOSE_BEFORE.has(bare.charCodeAt(start)) && !NOUN_BEGINNINGS.at(bare, start)) start++;
  while (end > start && LOOSE_BEHIND.has(bare.charCodeAt(end - 1))) end--;
  return bare.slice(start, end);
}

/** Folded quotes, and the brackets of 小(二)型, as they are printed. */
export const quoted = (text: string) => {
  const plain = text.includes('⟨') ? text.replace('⟨', '(').replace('⟩', ')') : text;
  return plain.includes('"')
    ? plain.split('"').reduce((out, part, i) => out + (i % 2 === 1 ? '“' : '”') + part)
    : plain;
};

/** 全市共新收…, 公众号全年推送…: words of summing up inside a phrase. */
const SUMMED =
  /(?:全年|累计|共计|总共|(?<!公)共)(?=登记|建成|完成|实现|新增|收到|受理|新收|接收|公开|发布|推送|办理|办结|开展|组织|召开|举办|开设|编发|制发)|(?<=^(?:全[省市县区镇乡])?|年内)可(?=实现|完成)/;

/** 全县共有行政村: behind whose it is. */
const HAVING = /^(全.|全系统|辖区|辖区内)(?:共有|现有|共计|共|累计)/;

/** 满意度从上半年的97.2%上升: when it was so is no part of the name. */
const STARTED_WHEN =
  /[由从](?:[“"]?十[一二三四五]五[”"]?(?:时期|期间|期?末)|(?:20\d\d|[去上今])年(?:[底末]|同期)?|[上下]半年|年初|原先|原来|原有|起初|第?[一二三四]季度|\d{1,2}月份?)的?$|[由从][\u4e00-\u9fff]{1,6}(?:(?<!提)前|(?<![及按同定准小限随临])时|之初|初期|(?<!售)后)的$/;
const ENDS_WHEN = codesOf('年底末初度期的先来有月份');
const SUMMING = codesOf('共计年现可');

/** 经济总量2020年迈上2万亿元台阶: when it did so is no part of the name; 较2020年 is. */
const TOLD_WHEN =
  /(?<=..)(?<![设建落布处存])在全[国省市县区](?:各[\u4e00-\u9fff]{1,4})?$|(?<=[\u4e00-\u9fff]{2})连续(?:\d{1,2}|[两三四五六七八九十]{1,2})年$|(?<=[\u4e00-\u9fff]{2})(?<![较比是为自至到从由于与和在同对按的])20\d\d年$|(?<=[\u4e00-\u9fff]{3})(?<![近前过续每第提这])[三四五六]年$|(?<=率)连续.{1,3}年$/;

/** What only leads up to the name. */
const LEADS_UP = anyOf(
  [
    // 项目具体为公路项目4个; 建设内容包括: what it is follows.
    { words: '.{2,}(?:具体|主要)[为是]' },
    { words: '(?:建设|工程|项目|主要)内容(?:主要)?(?:包括|为|是)为?' },
    // 教育等多个方面为: in which field. 通过上门方式为: in what way.
    { words: '[^，,]{2,24}?等(?:多个|各|几个)?方面(?:为|对|向|给|开展|加强)' },
    { words: '[^，,]{0,8}通过[^，,]{2,20}(?:方式|形式|途径|渠道)(?:[为给]|[对向](?!社会|公众))' },
    // 结转上年后新收到47件.
    { words: '结转[^，,]{1,6}后' },
    // 今年还将: when, and that it is to come.
    { words: '[\\u4e00-\\u9fff]{0,6}今年(?:还)?将(?:继续)?' },
    { words: '[\\u4e00-\\u9fff]{2,6}(?<!今年)还将(?:继续)?' },
    { words: '第.件(?:民生)?实事是' },
    { words: '实现', followedBy: '[较比]20' },
    { words: '连续.{1,3}[年月届]', followedBy: '[^居位列保全增下超突稳获荣被跻名排]' },
    // 加上年结余2亿元.
    {
      words: '加上?',
      followedBy: '上[级解年]|[中省市县区]|转移|地方|调入|动用|税收|返还|一般|债务|结转|补充',
    },
  ],
  { opening: '^' },
);
const LEADING = codesOf('容面式径渠具主后将事加连现');

/** 去年为96.5%: the year before is no name of anything. */
const EARLIER: ReadonlySet<string> = new Set(
  ['去年', '上年', '上一年', '前年'].flatMap((year) => [year, `${year}同期`]),
);

/** 连续5年站稳: for how long is no name. */
const FOR_YEARS = /^连续.{1,3}年$/;

/** The numbers of documents in brackets, and the marks of notes. */
const REFERRED = /\((?:预计数?[,，]?)?下同\)|\([^()]{0,30}\[\d{4}\][^()]{0,12}\)|\[\d{1,3}\]/g;

/** 利用政务新媒体发布信息; 利用外资 is something else. */
const USES =
  /^(?:充分|积极|有效|综合|合理)?利用[^,，]{0,12}(?:网|微信|微博|媒体|公众号|平台|专?栏|APP|客户端|抖音)/;

/** 通过各类渠道主动公开信息: any of several ways is none that counts. */
const BY_ANY_WAY =
  /(?:通过|利用|借助|依托|运用|以)(?:各类?|各种|多种|多个|不同)[\u4e00-\u9fff]{0,2}(?:渠道|途径|平台|方式|形式|载体)(?:共|累计)?(?=(?:主动|依申请)?(?:公开|发布|公布|推送|宣传|收集|征集|开展))/;
const OF_ANY = codesOf('各多不');

const withoutLead = (phrase: string) => {
  const own = phrase.replace(LEADS_UP, '');
  return own.length >= 2 ? own : phrase;
};

/** 跨过3个万亿元级台阶、年均增长5%; 4个过五千亿、北斗等4个过千亿产业: the mark that was passed ends the number before. */
const BEHIND_MARK =
  /^[超过][一二三五六七八九十百千万亿]{2,6}元?、|^(?:[百千万亿]{1,2}元?级?)?新?(?:台阶|大关|关口)、/;

/** 达5.5万亿元、稳居全国前十强、增长4.8%: the place it has ends the number before, and so does 创历史新高. */
const BEHIND_PLACE =
  /^、(?:[稳位]?居|列|位列|跻身|进入|保持|创)[^、，,\d]{2,10}、(?=增长|下降|同比|达到?|占|其中)/;

/** 电厂三期建成投产、总装机达386万千瓦: what became of it is no part of how large it is. */
const BEGUN_WORK =
  /(?<=[\u4e00-\u9fff]{3})(?:全面|正式)?(?:建成)?(?:投产|投用|投运|通车|竣工|运营|通航)、(?=总[\u4e00-\u9fff]|旅客|货物)/;
const withoutBehind = (lead: string) =>
  lead.replace(BEHIND_MARK, '').replace(BEHIND_PLACE, '').replace(BEGUN_WORK, '');

/** 存在形式单一、解读占比不到三成等问题: another fault. */
const FAULTS = /^.*存在.{2,30}(?:不[\u4e00-\u9fff]{1,4}|单一|滞后|缺[失乏位]|偏少|薄弱|欠缺|不足)、(?=..)/;
const withoutFaults = (lead: string) => (lead.includes('存在') ? lead.replace(FAULTS, '') : lead);

/** 上述19个问题已整改17个: how many they are has been told. */
const POINTED_AT = /^(?:上述|前述)\d{1,3}[个项类条件]/;

/** The words of the lead that name something. */
export function phraseOf(lead: string): string {
  const told = lead.includes('、') ? withoutFaults(withoutBehind(lead)) : lead;
  const own = told.includes('述') ? told.replace(POINTED_AT, '') : told;
  const bare = own.includes('[') || own.includes('下同') ? own.replace(REFERRED, '') : own;
  const begun = ENDS_WHEN.has(bare.charCodeAt(bare.length - 1)) ? bare.replace(STARTED_WHEN, '') : bare;
  const named = OF_ANY.isIn(begun) ? begun.replace(BY_ANY_WAY, '') : begun;
  const whole = clean(dropClosing(dropOpening(named)));
  const phrase = whole.endsWith('年') || whole.includes('在全') ? whole.replace(TOLD_WHEN, '') : whole;
  if (EARLIER.has(phrase) || FOR_YEARS.test(phrase)) return '';
  const led = LEADING.isIn(phrase) ? withoutLead(phrase) : phrase;
  const used = led.includes('利用') && USES.test(led) ? led.slice(led.indexOf('利用') + 2) : led;
  return SUMMING.isIn(used) ? used.replace(SUMMED, '').replace(HAVING, '$1') : used;
}
/** What became of a request; a result says enough by itself. */
const RESULTS = /^(?:信息不存在|不予公开|予以公开|部分公开|无法提供|不予处理|立案)$/;
const VERBS = new Set([
  ...MEANING_VERBS.flatMap((verb) => [verb, `${verb}了`]),
  '未完成',
  '尚未完成',
  '超额完成',
  '基本建成',
  '解决',
]);
export const isResult = (text: string) => RESULTS.test(text);
/** 新开工3.5万套: of what the clause before names. */
const NEWLY = /^新(?:开工|竣工|建成|签约)$/;
export const isVerbOnly = (text: string) =>
  (VERBS.has(text) && !isResult(text)) || (text.startsWith('新') && NEWLY.test(text));
const THIN: ReadonlySet<string> = new Set([
  '',
  ...'实际 压缩 压减 精简 提速 缩短 提升 其他 其余 信息 原创 总 同比 环比 增长 下降 减少 增加 占 占比 平均 年均 月均 日均 每 新增 变现 到位 户均 亩均 人均 村均 案均 合格 不合格 达标 优良 属实 不属实'.split(
    ' ',
  ),
]);
/** Words that name nothing by themselves. */
export const isThin = (text: string) => THIN.has(text);
