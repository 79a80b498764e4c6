import type { Language } from '../utils/export/index.ts';
import type { IndicatorName } from '../utils/reading-port.ts';
import type { IndicatorNames } from './sidebar/figure-groups.ts';

/** The official indicators in their order, named in the language of the interface. */
export function indicatorNames(indicators: readonly IndicatorName[], language: Language): IndicatorNames {
  const rows = new Map(
    indicators.map((indicator, order) => [indicator.id, { name: indicator[language], order }]),
  );
  return {
    order: (id) => rows.get(id)?.order ?? indicators.length,
    name: (id) => rows.get(id)?.name ?? id,
  };
}
