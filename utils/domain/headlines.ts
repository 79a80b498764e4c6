// biome-ignore-all format: one headline a line reads as the table it is

/** A figure that a government work report is first asked for. */
export interface Headline {
  id: string;
  zh: string;
  en: string;
  /** Of the amount; of a price level reports give the rate alone. */
  type: 'money' | 'count' | 'share';
  /** How reports name it; the first that stands in a label counts. */
  names: readonly string[];
}

/**
 * The main expected targets of economic and social development (经济社会发展主要预期目标) as the work reports of the
 * State Council and of provinces, cities and counties set them each year, in their usual order.
 */
export const HEADLINES: readonly Headline[] = [
  { id: 'gdp', zh: '地区生产总值', en: 'gross regional product', type: 'money', names: ['地区生产总值', '国内生产总值', '生产总值', 'GDP', '经济总量'] },
  { id: 'revenue', zh: '一般公共预算收入', en: 'general public budget revenue', type: 'money', names: ['一般公共预算收入'] },
  { id: 'industry', zh: '规模以上工业增加值', en: 'industrial value added', type: 'money', names: ['规模以上工业增加值', '规上工业增加值'] },
  { id: 'investment', zh: '固定资产投资', en: 'fixed asset investment', type: 'money', names: ['固定资产投资'] },
  { id: 'retail', zh: '社会消费品零售总额', en: 'retail sales', type: 'money', names: ['社会消费品零售总额', '社零总额'] },
  { id: 'trade', zh: '进出口总额', en: 'imports and exports', type: 'money', names: ['进出口总额', '进出口总值', '进出口'] },
  { id: 'urban-income', zh: '城镇居民人均可支配收入', en: 'urban income per head', type: 'money', names: ['城镇居民人均可支配收入', '城镇常住居民人均可支配收入'] },
  { id: 'rural-income', zh: '农村居民人均可支配收入', en: 'rural income per head', type: 'money', names: ['农村居民人均可支配收入', '农村常住居民人均可支配收入'] },
  { id: 'income', zh: '居民人均可支配收入', en: 'income per head', type: 'money', names: ['居民人均可支配收入'] },
  { id: 'jobs', zh: '城镇新增就业', en: 'new urban jobs', type: 'count', names: ['城镇新增就业', '新增城镇就业'] },
  { id: 'unemployment', zh: '城镇调查失业率', en: 'surveyed urban unemployment', type: 'share', names: ['城镇调查失业率'] },
  { id: 'prices', zh: '居民消费价格', en: 'consumer prices', type: 'share', names: ['居民消费价格'] },
  { id: 'grain', zh: '粮食产量', en: 'grain output', type: 'count', names: ['粮食产量', '粮食总产量', '粮食总产'] },
];

/** What may stand before the name, one after another: the whole place, and words that say no other thing. */
export const WHOLE_PLACE: readonly string[] = ['全省', '全市', '全县', '全区', '全州', '全盟', '全旗', '全镇', '全乡', '全国', '全年', '地方', '财政', '全体', '外贸', '货物', '全社会', '年末', '预计', '完成', '实现', '达到'];

/** What may stand behind it: a rate is known by its kind, these name nothing else. */
export const SAME_THING: readonly string[] = ['', '增长', '同比增长', '比上年增长', '下降', '同比下降', '增速', '增幅', '涨幅', '上涨', '总水平涨幅', '总水平上涨', '指数涨幅', '指数上涨', '人数', '平均值', '总量'];
