import { isOfOtherMeasure } from './changes.ts';

/** 名 and 人 count the same. */
export const countedAs = (unit: string | null): string | null => (unit === '名' ? '人' : unit);

/** 其中有效期内龙头企业32家: what there is, of what came this year. */
const OF_A_STOCK = /目前|现有|有效|累计|历年|存量|上年|往年/;

/** Whether two phrases end in the same noun. */
const isOfSameThing = (whole: string, part: string): boolean =>
  whole.slice(-2) === part.slice(-2) || (whole.endsWith('村') && part.endsWith('村'));

/** Between a total and some of it, over how the total grew: ，其中工会信息; ，同比增长39.9%，其中国内旅游总收入. */
const AMONG_IT =
  /^(?:[,，]\s?(?:同比|[较比][上去]年)?(?:增长|下降|上升)[\d.]{1,6}%)?[,，(（]\s?其中[:：,，]?([\u4e00-\u9fff]{2,10})$/;
/** So many characters at the end leave no doubt that it is the same: 旅游总收入, 国内旅游总收入. */
const SAME_END = 4;
/** 其中利用门户网站发布: one of the ways in which texts were published. */
const WAY =
  /^(?:利用|通过|在)?[\u4e00-\u9fff]{0,6}(?:网站?|公众号|微信|微博|平台|公开栏|公示栏)(?:主动)?(?:公开|发布)?$/;
const TEXTS = /(?:公开|发布).*(?:信息|文件)$/;

/**
 * Whether the words between two numbers say beyond doubt that the second is some of the first, which counts `whole`:
 * 公开信息92条，其中工会信息110条, right or wrong.
 */
export function isSomeOfIt(whole: string, between: string, isMoney: boolean): boolean {
  const name = AMONG_IT.exec(between)?.[1];
  if (name === undefined || OF_A_STOCK.test(name)) return false;
  // 存款余额, 贷款余额: of money only the very name will do.
  if (isSameAmount(whole, name) || isMoney) return isSameAmount(whole, name);
  return !isOfOtherMeasure(name) && (isOfSameThing(whole, name) || (TEXTS.test(whole) && WAY.test(name)));
}

/** 旅游总收入69.3亿元，其中国内旅游总收入69.5亿元: of an amount, some more words before its very name. */
const isSameAmount = (whole: string, name: string): boolean =>
  whole.length >= SAME_END && name.length > SAME_END && name.endsWith(whole.slice(-SAME_END));
