/** Names of parts that belong together: which of them are all there is, and which exclude one another. One table for both. */

export interface Kinds {
  /** How the names begin, or what they are: one for each part, in any order. */
  names: readonly RegExp[];
  /** Together they are all there is, right or wrong. */
  all?: AllOf;
  /** Nothing can be two of them; some of them may be told without the others. */
  apart?: Apart;
}

export interface AllOf {
  /** How far, of the whole, they may be from it; without it as far as they like. */
  slip?: number;
  /** What follows a name may be another for each; else it must be the same for all. */
  anyEnds?: true;
  /** What the whole is called where no word says that it is divided: 生产总值…，第一产业…、第二产业…、第三产业…. */
  of?: RegExp;
}

export interface Apart {
  /** Whether the words behind must be the same: 农业户口 and 服务业就业 count two things. */
  sameEnds?: true;
  /** What the total must be called: what was decided may have been received the year before. */
  of?: RegExp;
}

export const TENTH = 0.1;
/** Names that are all of it as a rule. */
const LITTLE = 0.03;

// A word more (主办的人大建议) and they are no longer all of it.
export const KINDS: readonly Kinds[] = [
  {
    names: [/^自然人(?:的?申请|提出)?件?$/, /^法人(?:[或和及、]|或者)?其他组织(?:的?申请|提出)?件?$/],
    all: {},
  },
  { names: [/^自然人(?:的?申请|提出)?件?$/, /^法人(?:的?申请|提出)?件?$/], all: { slip: TENTH } },
  { names: [/^[省市区县]?(?:人大)?(?:代表)?(?:议案)?、?建议$/, /^[省市区县]?政协(?:委员)?提案$/], all: {} },
  {
    names: [/^第?一(?:次)?产业?/, /^第?二(?:次)?产业?/, /^第?三(?:次)?产业?/],
    all: { slip: TENTH, of: /生产总值|GDP|经济总量/ },
    apart: { sameEnds: true },
  },
  {
    names: [
      /^农业/,
      /^林业/,
      /^(?:畜?牧业)/,
      /^渔业/,
      /^农林牧渔(?:业专业及辅助性活动|专业及辅助性活动|服务业|业服务业)/,
    ],
    all: { slip: TENTH },
  },
  { names: [/^工业/, /^建筑业/], all: { slip: TENTH, of: /第?二产业?/ } },
  { names: [/^出口/, /^进口/], all: { slip: TENTH, of: /进出口/ } },
  { names: [/^(?:地方)?税收(?:收入)?/, /^非税(?:收入)?/], all: { slip: TENTH } },
  {
    names: [/^[省市县区州]本级/, /^(?:各?(?:市县|县区|区县|县市区?|县\(市、?区\)|乡镇|镇街|[县区镇])级?)/],
    all: { slip: TENTH },
  },
  {
    names: [
      /^[市县区]直(?:单位|部门|机关)?/,
      /^(?:各?(?:县区|区县|县市区?|县\(市、?区\)|县\(市\)区|乡镇|镇街))/,
    ],
    all: { anyEnds: true, slip: TENTH },
  },
  {
    names: [/^城[镇市](?:常住|居民|低保)?/, /^[农乡]村(?:常住|居民|低保)?/],
    all: { slip: TENTH, of: /城乡/ },
  },
  { names: [/^夏粮/, /^秋粮/], all: { slip: TENTH } },
  { names: [/^夏粮/, /^早稻/, /^秋粮/], all: { slip: TENTH } },
  { names: [/^小春/, /^大春/], all: { slip: TENTH } },
  { names: [/^外出/, /^(?:本地|乡内|县内)/], all: { slip: TENTH } },
  { names: [/^[省县市境]内/, /^[省县市境]外/], all: { slip: TENTH } },
  { names: [/^国内/, /^入境/], all: { slip: TENTH } },
  { names: [/^工资性/, /^经营(?:性|净)?/, /^财产(?:性|净)?/, /^转移(?:性|净)?/], all: { slip: TENTH } },
  { names: [/^企业/, /^个体(?:工商户)?/, /^(?:农民)?专业合作社/], all: { slip: TENTH } },
  {
    names: [
      /^因公出国(?:\(境\))?/,
      /^公务接待/,
      /^公务用车(?:购置[及和]运行维护|购置[及和]运行|运行维护|运行)?/,
    ],
    all: { slip: TENTH },
  },
  {
    names: [/^因公出国(?:\(境\))?/, /^公务接待/, /^公务用车购置/, /^公务用车运行(?:维护)?/],
    all: { slip: TENTH },
  },
  {
    names: [/^(?:经审查)?立案/, /^并案/, /^(?:转为|转作|作为|不予立案|未予?立案)/],
    all: { anyEnds: true, slip: LITTLE, of: /提案/ },
  },
  {
    names: [/(?:集体|党派|工商联|团体)提案$/, /(?:委员(?!会)|个人)[\u4e00-\u9fff]{0,6}提案$/],
    all: { anyEnds: true, slip: LITTLE },
  },
  { names: [/^公务用车购置/, /^公务用车运行(?:维护)?/], all: { slip: TENTH } },
  { names: [/^(?:受理)?有效/, /^无效/], all: { anyEnds: true, slip: TENTH } },
  { names: [/^公立/, /^民营/], all: { slip: TENTH } },
  { names: [/^本科/, /^专科/], all: { slip: LITTLE } },
  { names: [/集体提案$/, /联名提案$/, /个人提案$/], all: { slip: LITTLE, anyEnds: true } },
  {
    names: [
      /^[市县区]?(?:级|政府)?办公室/,
      /^[市县区]直(?:部门|单位)/,
      /^(?:各?乡镇|镇街|街镇|各?镇|各?街道)/,
    ],
    all: { slip: LITTLE, anyEnds: true },
  },
  { names: [/^即办件?$/, /^承诺件?$/], all: { slip: LITTLE } },
  { names: [/^民营企业$/, /^个体(?:工商户)?$/], all: { slip: LITTLE, anyEnds: true } },
  {
    names: [/^[市县区]级?政务(?:服务)?中心/, /^(?:各?乡镇|镇街|乡镇街|街镇|乡|镇|街道)/, /^(?:各?村|社区)/],
    all: { slip: LITTLE, anyEnds: true },
  },
  { names: [/^(?:主|承)办件?$/, /^(?:协|会)办件?$/], all: { slip: LITTLE } },
  { names: [/^普通食品/, /^食用农产品/], all: { slip: LITTLE }, apart: {} },
  { names: [/^国税/, /^地税/, /^财政/], all: { slip: LITTLE } },
  { names: [/^税务/, /^财政/], all: { slip: LITTLE } },
  { names: [/^(?:地方|县级|市级)/, /^上划中央/, /^上划省级?/], all: { slip: LITTLE, anyEnds: true } },
  { names: [/^任中/, /^离任/], all: { slip: TENTH } },
  { names: [/^主动公开/, /^依申请公开/, /^不予公开/], all: { slip: TENTH } },
  { names: [/^男/, /^女/], all: { slip: TENTH } },
  { names: [/^公办/, /^民办/], all: { slip: TENTH } },
  { names: [/^商品/, /^服务/], all: { slip: TENTH } },
  { names: [/^电话/, /^非电话/], all: { slip: TENTH } },
  { names: [/^(?:适用)?(?:一般|普通)程序$/, /^(?:适用)?简易程序$/], all: { slip: LITTLE } },
  { names: [/^建议$/, /^提案$/], all: { slip: LITTLE } },
  { names: [/^定点医疗机构$/, /^(?:定点)?(?:零售)?药[店房]$/], all: { slip: LITTLE } },
  { names: [/^续建(?:项目)?$/, /^新(?:建|开工)(?:项目)?$/], all: { slip: LITTLE } },
  { names: [/^上调$/, /^下调$/], all: { slip: LITTLE } },
  { names: [/^集中(?:供养|安置|居住)?$/, /^分散(?:供养|安置|居住)?$/], all: { slip: LITTLE } },
  { names: [/^初级$/, /^中级$/, /^高级$/], all: { slip: LITTLE } },
  { names: [/^一审/, /^二审/, /^再审/], all: { slip: LITTLE, of: /案件/ }, apart: { sameEnds: true } },
  { names: [/^基本支出$/, /^项目支出$/], all: { slip: LITTLE } },
  { names: [/^农业/, /^工业/, /^服务业/], apart: { sameEnds: true } },
  { names: [/^国有/, /^集体/, /^个体/, /^外资/, /^合资/], apart: { sameEnds: true } },
  {
    // A village that is exemplary in the province is so in its city, too.
    names: [
      /^国家级?/,
      /^省级?/,
      /^[市州]级?/,
      /^(?:[县区旗]|县区|区县)级?/,
      /^(?:[乡镇]|乡镇|镇街|街道)级?/,
    ],
    apart: { sameEnds: true, of: /建议|提案/ },
  },
  {
    names: [/^(?:网络|网上|互联网|在线)/, /^电子邮件/, /^(?:信函|邮寄)/, /^(?:当面|现场)/, /^传真/],
    apart: { sameEnds: true, of: /申请/ },
  },
  { names: [/^一般事故/, /^较大事故/, /^重大事故/], apart: { sameEnds: true } },
  { names: [/^(?:主|承|独)办/, /^协办/, /^会办/, /^分办/], apart: { sameEnds: true } },
  { names: [/^研究生/, /^本科/, /^专科/], apart: { sameEnds: true } },
  { names: [/^新?制定/, /^修[改订]/, /^废止/], apart: {} },
  { names: [/^(?:非常|很)满意/, /^满意/, /^基本满意/, /^一般/, /^不满意/], apart: {} },
  { names: [/^(?:按[期时]|期限内)/, /^(?:逾期|超期|延期|超时)/], apart: {} },
  {
    names: [
      /^(?:前台|热线|中心)?(?:直办|(?:直接|即时|当场|在线)(?:办理|办结|答复|解答|解决|回复))/,
      /^(?:网络|平台|系统)?(?:转办|转派|转交|派单|派发|交办)/,
    ],
    apart: {},
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
    apart: {},
  },
  {
    names: [/^(?:经审查)?立案/, /^并案/, /^(?:转为|转作|作为)/, /^(?:不予|未予|未)立案/, /^撤案/],
    apart: { of: /提案|建议/ },
  },
  {
    names: [/^(?:决定)?维持/, /^撤销/, /^变更/, /^确认违法/, /^驳回/, /^终止/, /^责令/, /^调解/],
    apart: { of: /审结|办结|结案|作出/ },
  },
  {
    names: [
      /^(?:全部)?(?:同意|予以)公开/,
      /^(?:同意)?部分公开/,
      /^不(?:予|同意)公开/,
      /^(?:[\u4e00-\u9fff]{0,8}无法提供|信息不存在)/,
      /^不予处理/,
    ],
    apart: { of: /办结|答复|办复/ },
  },
  { names: [/^即办件?$/, /^承诺件?$/, /^上报件?$/, /^联办件?$/, /^转报件?$/], apart: {} },
  {
    names: [
      /^省(?:人大)?(?:代表)?建议/,
      /^省政协/,
      /^市(?:人大)?(?:代表)?建议/,
      /^市政协/,
      /^[县区](?:人大)?(?:代表)?建议/,
      /^[县区]政协/,
    ],
    apart: {},
  },
  {
    names: [/^投诉/, /^举报/, /^咨询/, /^求助/, /^(?:意见)?建议/, /^(?:表扬|感谢)/],
    // 受理投诉举报90件，其中投诉60件、举报30件，咨询20件 is of other things.
    apart: { sameEnds: true, of: /诉求|信息|来电|留言|信件|来信|事项|工单/ },
  },
];
