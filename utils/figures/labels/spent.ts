import type { Draft } from '../draft.ts';
import { LONGEST } from './shorten.ts';

const SPENT: ReadonlySet<string> = new Set(['安排', '投入', '拨付', '下达', '争取']);
export const isSpent = (label: string) => SPENT.has(label);

const USED_FOR = /^[,，]\s?(?:主要|重点|全部|专项)?用于([^,，。；;、\d]{2,24})/;

/** 安排430亿元，用于廉租房建设: what it was spent on stands behind. */
export function useBehind({ text, quantity: { end } }: Draft): string {
  const use = USED_FOR.exec(text.slice(end, end + 34))?.[1] ?? '';
  return use.length + 4 <= LONGEST ? use : use.slice(use.lastIndexOf('的') + 1);
}

const BUILT =
  /^[,，]\s?(?:用于|在[\u4e00-\u9fff]{2,10}?)?(?:全面|重点|集中|分别|先后|相继)?((?:完成|实施|新建|新修|修建|修复|建成|建设|改造|硬化|维修|启动|开展|购置|安装|架设|整治)[^,，。；;、]{2,30})/;
/** 投资2000万元，完成70%. */
const IS_SHARE = /^[\u4e00-\u9fff]{2}\d[\d.]*[%％]/;
const AMOUNT = /\d[\d.]*[余多]?[万亿]?(?:平方米|公里|千米|[\u4e00-\u9fff])/g;
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
  const behind = kind === 'money' ? text.slice(end, end + 40) : '';
  const built = BUILT.exec(behind)?.[1] ?? improved(behind);
  if (IS_SHARE.test(built)) return null;
  const thing = built.replace(AMOUNT, '').replace(/(?<=^[\u4e00-\u9fff]{2})了/, '');
  return thing.length > 3 && thing.length + 2 <= LONGEST ? `${thing}${spent}` : null;
}
