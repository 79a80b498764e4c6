import type { Draft } from '../draft.ts';
import { isCount, sameLevel } from './around.ts';
import { COMPARING } from './compared.ts';

/** What was added in the year, by how its label begins or ends. */
export const ADDED =
  /^(?:新(?:增|建|修|设|登记|认定|培育|推出|发展|创建)|净增)(?=..)|^(?:发展|培育)(?=..)|(?<=^全(?:[省市县区州]|系统))新(?:增|建|发展|认定|培育)(?=..)|(?<=..)新(?:增|建|修|设|登记|认定|培育|推出)$/;
const ALL_THERE_ARE = /累计|总[数量]|存量|保有量/;
/** 总数接近. */
const NEARLY = /接近$/;

/** 新登记98万户，日均新登记2701户，总量达503万户. */
const AVERAGE = /^[日月]均/;
/** 规上企业净增312家、总量达807家: of what has grown, though it is one of several. */
const GROWN = /^(.{3,})净增$/;

/** 新增发电装机4178万千瓦、总装机达9157万千瓦; 新增公路里程3公里，总里程达21公里: of what was added to. */
const TOTAL = /^总(..)$/;
export function totalMeasure(draft: Draft, label: string): string {
  const core = TOTAL.exec(label)?.[1];
  const previous = core === undefined ? null : sameLevel(draft);
  if (previous?.quantity.unit !== draft.quantity.unit || core === undefined || !isCount(draft)) return '';
  const thing = previous.label.replace(ADDED, '');
  return thing !== previous.label && thing.endsWith(core) ? thing.slice(0, -core.length) + label : '';
}

/** 新发展合作社13家，总数达36个: how houses are counted may change where the total is named. */
const HOUSES: ReadonlySet<string> = new Set(['个', '家', '所', '户']);
function isAlike({ quantity: { unit } }: Draft, { quantity }: Draft, all: string): boolean {
  return unit === quantity.unit || (all !== '' && HOUSES.has(unit ?? '') && HOUSES.has(quantity.unit ?? ''));
}

/** 新增公园12座、累计达到96座; 经营主体新增2.1万户，达到18万户: all there are, not what was added. '' for others. */
export function totalOf(draft: Draft, label: string): string {
  const all = ALL_THERE_ARE.exec(draft.lead)?.[0] ?? '';
  if (label !== '' && label.replace(NEARLY, '') !== all) return '';
  let previous = sameLevel(draft);
  const grown = previous?.quantity.unit === draft.quantity.unit ? GROWN.exec(previous.label)?.[1] : undefined;
  if (grown !== undefined && all !== '' && draft.lead.startsWith('、')) return `${grown}${all}`;
  while (previous && (COMPARING.has(previous.quantity.kind) || AVERAGE.test(previous.label)))
    previous = sameLevel(previous);
  if (!previous || !isCount(previous) || !isCount(draft) || !isAlike(previous, draft, all)) return '';
  const thing = previous.label.replace(ADDED, '');
  const isAdded = thing !== previous.label;
  // 新增1700公里、突破7000公里.
  const isPassed =
    draft.quantity.approx === 'over' && (draft.quantity.value ?? 0) > (previous.quantity.value ?? 0);
  if (!(all !== '' || (isAdded && (isPassed || /[达为]/.test(draft.lead))))) return '';
  return `${thing}${all}`;
}

/** 机器人产量增长35%、出口量居全国第2位; 总产量增长19%、产值增长18%: of the same goods. */
const OF_GOODS = /^(?:产量|销量|出口量|产值)(?=[稳位仍]?居|[跃升]|占|增长|下降|$)/;
const GOODS = /^(.{2,}?)总?(?:产量|销量|出口量|产值)(?:同比)?(?:增长|下降)?$/;
/** The label of what is told of goods right behind another measure of them; '' for others. */
export function ofSameGoods(draft: Draft, label: string): string {
  if (!draft.lead.startsWith('、') || !OF_GOODS.test(label)) return '';
  const goods = GOODS.exec(sameLevel(draft)?.label ?? '')?.[1];
  return goods === undefined ? '' : `${goods}${label}`;
}
