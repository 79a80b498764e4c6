/** What several things are measured by where it stands once, behind the last of them: 家电、汽车换新数量. */

/** How a measure grows or what share it has: 工业投资、技改投资增速. */
const OF_MEASURES = /(?:[产销]量|产值|增加值)?(?:增速|增幅|涨幅|降幅|占比|比重|增长率|完成率|到位率|总量)$/;
/** 甲基金、乙用地支持民间项目比重: what each of them does is told once, behind the last. */
const DOES = /(?:支持|用于|投向|面向)[\u4e00-\u9fff]{2,12}(?:比重|占比|比例)$/;
/** 能源、旅游投资; 固定资产投资 is one by itself. */
const INVESTED = /(?<!固定资产|民间|完成)投资$/;

/** What is counted where it stands once: 信函、网络申请. */
const NOUN = /(?:申请|建议|提案|信息|案件)$/;

/** Measures with the words that belong to them; the first that a name ends with. */
const MEASURES: readonly RegExp[] = [
  DOES,
  OF_MEASURES,
  /水质(?:优良|达标|优良达标)?(?:比例|比率|率)$/,
  /(?:人均可支配收入|可支配收入|人均纯收入|(?:营业|业务|经营|旅游|税收)收入|营收|收入)$/,
  /(?:总产值|产值|增加值|生产总值|吞吐量|(?<=小微|涉农|普惠|绿色|科技|民营|企业|消费|产业|行业|领域)贷款余额|余额|总投资|(?:成交|交易|销售|零售|贸易|进出口|出口|进口|投资|营业|利润)总?额)$/,
  /(?:毛入学率|净入学率|[\u4e00-\u9fff]{2}(?:率|人数|人员))$/,
  /(?:[年日月]?(?:平均|均))?[\u4e00-\u9fff]?浓度$/,
  /排放(?:总?量|强度)$/,
  /[出存]栏量?$/,
  /(?:(?:种植|播种|造林|建筑|土地|耕地|绿化)?面积|(?:通车)?里程|(?:报销|补助|赔付)?比例|(?:低保|供养|补助|救助|保障)?标准)$/,
  /(?:[产销存流总]量|[总单]产|(?:办件|受理|访问|业务|供应|用电|阅读)量|(?:件|起|次|户|家|项)?数|数量|量)$/,
  /(?:(?:产业|经济|市场|采购|资产|交易)?规模|进出口|出口|进口)$/,
  INVESTED,
  NOUN,
];

/** What is measured already. */
const MEASURED =
  /(?:收入|支出|[产总]?值|余额|[总产销存流]量|额|率|数|数量|面积|里程|比例|比重|占比|标准|投资|税收|利润|指数|规模|进口|出口|消费|就业|贸易|耗)$/;

/** 能源: a field that is invested in; what is longer is something else. */
const LONGEST_FIELD = 4;

/** A noun of two characters more may belong to a short measure: 换新 in 汽车换新数量. */
const [MODIFIER, SHORT] = [2, 2];

/**
 * What a name, the last of a list, is measured by; '' where it is by nothing, or is nothing else. `size`: how many
 * characters each of the names before it has, 0 where they differ.
 */
export function sharedMeasure(last: string, size: number): string {
  for (const pattern of MEASURES) {
    const measure = pattern.exec(last)?.[0];
    if (measure === undefined) continue;
    if (measure.length === last.length) return '';
    // 行政许可、行政强制决定数量: what is left behind a name as long as the others.
    const left = last.slice(size);
    const isLeft = size >= 2 && measure.length <= SHORT && left.length === measure.length + MODIFIER;
    return isLeft && left.endsWith(measure) ? left : measure;
  }
  return '';
}

/** 总产值、工业总产值增幅: of a name that is measured already only how it grew is left out. */
export function measureOf(name: string, measure: string): string {
  // 制造业贷款、小微贷款余额: of loans already.
  if (name.endsWith('贷款') && measure.startsWith('贷款')) return measure.slice(2);
  return OF_MEASURES.test(measure) && MEASURED.test(name) ? measure.replace(OF_AMOUNT, '') : measure;
}
const OF_AMOUNT = /^(?:[产销]量|产值|增加值)(?=..)/;

/** 进口货值、入境游客、新增外资企业、离岛免税销售额: people and firms are counted. */
const OF_MONEY = /[额值]$/;
const NO_MONEY = /(?:游客|旅客|人次|架次|进出)$|^(?:新增|新设|净增)[\u4e00-\u9fff]*(?:企业|主体|商户|用户)$/;

/** Whether a name needs none of what the last of its list is measured by. */
export function ownMeasure(name: string, measure: string): boolean {
  if (INVESTED.test(measure) && name.length > LONGEST_FIELD) return true;
  if (name.endsWith(measure) || /^接待.*(?:游客|人[次数])$/.test(name)) return true;
  if (OF_MONEY.test(measure) && NO_MONEY.test(name)) return true;
  if (NOUN.test(measure)) return NOUN.test(name);
  // 人口出生率、自然增长率.
  if (/率$/.test(measure) && /率$/.test(name)) return true;
  return (OF_MEASURES.test(measure) ? OF_MEASURES : MEASURED).test(name);
}
