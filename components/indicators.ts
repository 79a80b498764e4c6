import { INDICATORS } from '../utils/domain/indicators.ts';
import type { Language } from '../utils/export/index.ts';
import type { IndicatorNames } from './sidebar/figure-groups.ts';

const PLACES = new Map(INDICATORS.map((indicator, place) => [indicator.id, { indicator, place }]));

/** The official indicators in their order, named in the language of the interface. */
export function indicatorNames(language: Language): IndicatorNames {
  return {
    order: (id) => PLACES.get(id)?.place ?? INDICATORS.length,
    name: (id) => capitalised(PLACES.get(id)?.indicator[language] ?? null),
  };
}

// English names are kept in the form they have inside a sentence.
function capitalised(name: string | null): string | null {
  return name === null ? null : name.charAt(0).toUpperCase() + name.slice(1);
}
