import type { Draft } from '../draft.ts';
import { phraseOf } from './phrase.ts';

const PLACES = '县城|城市|城镇|农村|乡镇|乡村|建制镇|市区|城区|全[国省市县区州]';
const PLACE = new RegExp(`^(?:${PLACES})$`);
const BEGINS = new RegExp(`^(?:${PLACES})(?=.{3})`);

/** 城市污水处理率达到94%，县城达到88%: of the other place the same rate. */
export function ofOtherPlace({ lead, quantity, previous }: Draft): string | null {
  if (quantity.kind !== 'percent' || previous?.quantity.kind !== 'percent') return null;
  const place = BEGINS.exec(previous.label)?.[0];
  if (place === undefined) return null;
  const own = phraseOf(lead);
  return own !== place && PLACE.test(own) ? own + previous.label.slice(place.length) : null;
}
