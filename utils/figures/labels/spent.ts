import { WORKS_DONE } from '../../domain/works.ts';
import type { Draft } from '../draft.ts';
import { LONGEST } from './shorten.ts';
import { AMOUNT } from './sizes.ts';

const SPENT: ReadonlySet<string> = new Set(['安排', '投入', '拨付', '下达', '争取']);
export const isSpent = (label: string) => SPENT.has(label);

const USED_FOR = /^[,，]\s?(?:主要|重点|全部|专项)?用于([^,，。；;、\d]{2,24})/;

/** 安排430亿元，用于廉租房建设: what it was spent on stands behind. */
export function useBehind({ text, quantity: { end } }: Draft): string {
  const use = USED_FOR.exec(text.slice(end, end + 34))?.[1] ?? '';
  return use.length + 4 <= LONGEST ? use : use.slice(use.lastIndexOf('的') + 1);
}

/** What leads up to the act: ，先后新建, ，率先在全市建立. */
const UP_TO =
  /^[,，]\s?(?:用于|在[\u4e00-\u9fff]{2,10}?(?=[完实新修建改硬维启开购安架整])|全面|重点|集中|分别|先后|相继|率先|即将|正在|已|计划|主要|对?在?全[省市县区镇乡]){0,3}了?/;
/** 占地20亩的停车场: its size aside. */
const SIZE_BEFORE = new RegExp(`(?:占地|[总全]长|总?面积|总投资|建筑面积)[约近]?${AMOUNT}的?`, 'g');

/** The act that stands behind a comma, with what it was done to; '' where none does. */
function actBehind(behind: string): string {
  const from = UP_TO.exec(behind)?.[0].length ?? 0;
  const verb = from === 0 ? null : WORKS_DONE.at(behind, from);
  if (verb === null) return '';
  const whole = behind.slice(from).split(/[,，。；;、(（]/, 1)[0] ?? '';
  // 实施的云平台已建成: what was done stands before its noun.
  const led =
    whole.charAt(verb.length) === '的' ? whole.slice(verb.length + 1).split(/已|均|全部|正在/, 1)[0] : whole;
  return led ?? '';
}
/** 投资2000万元，完成70%. */
const IS_SHARE = /^[\u4e00-\u9fff]{2}\d[\d.]*[%％]/;
const NUMBER = new RegExp(`[近约超]?${AMOUNT}`, 'g');
const IMPROVED =
  /^[,，]\s?对([\u4e00-\u9fff\d、]{2,24}?)(?:进一步|全面){0,2}(?:进行|加以|予以)了?(?:进一步|全面){0,2}([\u4e00-\u9fff]{2,8})(?=[,，。；;])/;
/** 投入30万元，对办公楼进行了维修: what it was put into; '' where none is told. */
function improved(behind: string): string {
  const [, thing = '', act = ''] = IMPROVED.exec(behind) ?? [];
  // 对甲镇、乙镇等5个乡镇农村福利院进行了扩建.
  return `${thing.replace(/^.*等(?=\d)/, '')}${act}`;
}

/** 投资107万元，完成9.3公里弹石路: what it built stands behind, its own number aside; null where nothing does. */
export function builtWith({ text, quantity: { kind, end } }: Draft, spent: string): string | null {
  const behind = kind === 'money' ? text.slice(end, end + 48) : '';
  const built = actBehind(behind) || improved(behind);
  if (IS_SHARE.test(built)) return null;
  const thing = built
    .replace(SIZE_BEFORE, '')
    .replace(NUMBER, '')
    .replace(/(?<=^[\u4e00-\u9fff]{2})了/, '');
  return thing.length > 3 && thing.length + spent.length <= LONGEST ? `${thing}${spent}` : null;
}
