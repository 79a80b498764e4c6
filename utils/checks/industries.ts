import type { Check, Figure, RelationOf } from '../model.ts';
import type { Context, Rule } from './finding.ts';
import { isExact, rateCheck, share } from './rate.ts';

type PartOf = RelationOf<'part-of'>;

/** 三次产业结构比, not 三次产业投资比, 三次产业贡献率. */
const STRUCTURE = /三次产业|一、二、三产业/;
const OF_OTHER = /贡献|拉动|投资|就业|从业|税收|用电|用地|劳动/;
const PRODUCT = /生产总值|GDP|经济总量/;
const INDUSTRIES = [/一(?:次)?产/, /二(?:次)?产/, /三(?:次)?产/];

/** The product and its three industries, in their order. */
interface Product {
  whole: Figure;
  parts: readonly Figure[];
}

function productOf({ byId }: Context, { whole, parts }: PartOf): Product | null {
  const [all, ...listed] = [whole, ...parts].map((id) => byId.get(id));
  if (!all || !PRODUCT.test(all.label) || listed.length !== INDUSTRIES.length) return null;
  const own = INDUSTRIES.map((name) => listed.find((part) => part !== undefined && name.test(part.label)));
  const isWhole = own.every((part) => part !== undefined) && new Set(own).size === own.length;
  return isWhole ? { whole: all, parts: own as Figure[] } : null;
}

/** 22.8:38.8:38.4, each as a percentage of its own. */
function sharesIn(figure: Figure): Figure[] {
  const printed = figure.raw.split(/[:：∶]/).map((part) => part.trim());
  const shares = printed.map((part) => ({
    ...figure,
    value: Number(part),
    tolerance: 0.5 * 10 ** -(part.split('.')[1]?.length ?? 0),
  }));
  const sum = shares.reduce((total, share) => total + share.value, 0);
  // Those that come to another sum are damaged, or of something else.
  return printed.length === INDUSTRIES.length && Math.abs(sum - 100) <= shares.length ? shares : [];
}

/** 生产总值439亿元，第一产业100亿元…，三次产业结构比为22.8:38.8:38.4: each is the share of its industry. */
export const industries: Rule = (context) => {
  const { figures, relations } = context.document;
  const ratios = figures.filter(
    ({ kind, label }) => kind === 'ratio' && STRUCTURE.test(label) && !OF_OTHER.test(label),
  );
  if (ratios.length === 0) return [];
  const products = relations.flatMap((one) =>
    one.kind === 'part-of' ? (productOf(context, one) ?? []) : [],
  );
  return ratios.flatMap((ratio): Check[] => {
    const own = products.filter(({ whole }) => whole.period === ratio.period);
    const [product, another] = own;
    // Of two structures of one year it is not clear whose each is.
    if (ratios.some((other) => other !== ratio && other.period === ratio.period)) return [];
    if (!product || another || ![product.whole, ...product.parts].every(isExact)) return [];
    const { whole, parts } = product;
    const checks = sharesIn(ratio).flatMap((percent, i) => {
      const part = parts[i] as Figure;
      return rateCheck('PROSE-SHARE', percent, part, whole, share, {
        zh: `${part.raw} 占 ${whole.raw} 的比例`,
        en: `${part.raw} as a share of ${whole.raw}`,
      });
    });
    const wrong = checks.filter(({ verdict }) => verdict === 'disagrees');
    return wrong.length > 0
      ? wrong.slice(0, 1)
      : checks.filter(({ verdict }) => verdict === 'agrees').slice(0, 1);
  });
};
