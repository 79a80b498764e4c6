import { INDICATORS } from '../utils/domain/indicators.ts';
import type { Language } from '../utils/export/index.ts';
import type { IndicatorNames } from './sidebar/figure-groups.ts';

/** The official indicators in their order, named in the language of the interface. */
export function indicatorNames(language: Language): IndicatorNames {
  const rows = new Map(
    INDICATORS.map((indicator, order) => [indicator.id, { name: indicator[language], order }]),
  );
  return {
    order: (id) => rows.get(id)?.order ?? INDICATORS.length,
    name: (id) => rows.get(id)?.name ?? id,
  };
}
