/** Kinds of which nothing can be two, by what their names mean. */

interface Row {
  /** How the names begin, or what they are; each part is another of them. */
  names: readonly RegExp[];
  /** Whether the words behind must be the same: 农业户口 and 服务业就业 count two things. */
  sameEnds?: true;
  /** What the total must be called: what was decided may have been received the year before. */
  of?: RegExp;
}

const ROWS: readonly Row[] = [
  { names: [/^农业/, /^工业/, /^服务业/], sameEnds: true },
  { names: [/^第?一(?:次)?产/, /^第?二(?:次)?产/, /^第?三(?:次)?产/], sameEnds: true },
  { names: [/^国有/, /^集体/, /^个体/, /^外资/, /^合资/], sameEnds: true },
  { names: [/^一般事故/, /^较大事故/, /^重大事故/], sameEnds: true },
  { names: [/^主办/, /^协办/, /^会办/], sameEnds: true },
  { names: [/^研究生/, /^本科/, /^专科/], sameEnds: true },
  { names: [/^一审/, /^二审/, /^再审/], sameEnds: true },
  { names: [/^普通食品/, /^食用农产品/] },
  { names: [/^新?制定/, /^修[改订]/, /^废止/] },
  { names: [/^(?:非常|很)满意/, /^满意/, /^基本满意/, /^一般/, /^不满意/] },
  { names: [/^(?:按[期时]|期限内)/, /^(?:逾期|超期|延期|超时)/] },
  {
    names: [
      /^(?:前台|热线|中心)?(?:直办|(?:直接|即时|当场|在线)(?:办理|办结|答复|解答|解决|回复))/,
      /^(?:网络|平台|系统)?(?:转办|转派|转交|派单|派发|交办)/,
    ],
  },
  {
    names: [
      /^(?:幼儿园|学前)/,
      /^小学/,
      /^初(?:中|级中学)/,
      /^(?:普通)?高(?:中|级中学)/,
      /^(?:中职|中等职业|职业高中|职业中学|职高)/,
      /^特殊教育/,
    ],
  },
  {
    names: [/^(?:经审查)?立案/, /^并案/, /^(?:转为|转作|作为)/, /^(?:不予|未予|未)立案/, /^撤案/],
    of: /提案|建议/,
  },
  {
    names: [/^(?:决定)?维持/, /^撤销/, /^变更/, /^确认违法/, /^驳回/, /^终止/, /^责令/, /^调解/],
    of: /审结|办结|结案|作出/,
  },
  {
    names: [
      /^(?:全部)?(?:同意|予以)公开/,
      /^(?:同意)?部分公开/,
      /^不(?:予|同意)公开/,
      /^(?:[\u4e00-\u9fff]{0,8}无法提供|信息不存在)/,
      /^不予处理/,
    ],
    of: /办结|答复|办复/,
  },
];

/** Words before a name that say nothing of its kind, and behind it before the number. */
const BARE = /^(?:表示|评价为?|办理|完成|包?含|包括)|(?:的|意见)?(?:[为有共达是约]|分别)*$/g;

function areOfRow({ names, sameEnds, of }: Row, whole: string, parts: readonly string[]): boolean {
  if (of !== undefined && !of.test(whole)) return false;
  const own = parts.map((part) => names.find((name) => name.test(part)));
  if (own.includes(undefined) || new Set(own).size < parts.length) return false;
  const ends = new Set(parts.map((part, i) => part.replace(own[i] as RegExp, '')));
  return sameEnds !== true || ends.size === 1;
}

/** 经济建设方面的, 投诉类留言: kinds by the word of their kind; 涉及民生方面的 may be 涉及经济方面的 too. */
const KIND = /^(?!涉及|有关|关于|重点)[\u4e00-\u9fff]{2,12}?(类|方面)([\u4e00-\u9fff]{0,4})$/;
function areKinds(parts: readonly string[]): boolean {
  const kinds = new Set(parts.map((part) => KIND.exec(part)?.slice(1).join('')));
  return kinds.size === 1 && !kinds.has(undefined);
}

/** Whether each of these names, of parts of what is called `whole`, is another kind. */
export function areExclusiveKinds(whole: string, parts: readonly string[]): boolean {
  if (parts.length < 2) return false;
  const names = parts.map((part) => part.replace(BARE, ''));
  return areKinds(names) || ROWS.some((row) => areOfRow(row, whole, names));
}
