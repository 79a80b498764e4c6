/** Unnumbered headings that stand between 一、 and 二、: they head what belongs to 一、. */
import type { Section } from '../model.ts';

export const isUnnumbered = ({ form }: Section) => form === 'unnumbered';
const PART = /^[一二三四五六七八九十]{1,2}[、，,．.]/;
const isPart = ({ number }: Section) => PART.test(number);
/** 存在问题 and 下步打算 head parts of their own, whose numbers are lost. */
const isOfOwn = ({ role }: Section) => role === 'problems' || role === 'plan';

function deepen(section: Section): void {
  section.level++;
  section.children.forEach(deepen);
}

/** A section goes below another, with all that stands below it. */
export function nest(above: Section, section: Section): void {
  deepen(section);
  above.children.push(section);
}

/** Where the headings end that stand without number behind a part and before the one that goes on counting; `at` where there are none. */
function endOfNamed(roots: readonly Section[], at: number): number {
  const part = roots[at] as Section;
  if (!isPart(part)) return at;
  let end = at + 1;
  while (roots[end] && isUnnumbered(roots[end] as Section) && !isOfOwn(roots[end] as Section)) end++;
  const next = roots[end];
  return next && isPart(next) && next.ordinal === (part.ordinal ?? 0) + 1 ? end : at;
}

/** 一、总体情况 / 主动公开情况 / 监督保障情况 / 二、…: the second and third are of the first, unless such headings stand above the numbers. */
export function belowParts(roots: readonly Section[]): Section[] {
  const first = roots.findIndex(isPart);
  if (first < 0 || roots.findIndex(isUnnumbered) < first) return [...roots];
  const out: Section[] = [];
  for (let i = 0; i < roots.length; i++) {
    const part = roots[i] as Section;
    out.push(part);
    const end = endOfNamed(roots, i);
    for (const named of roots.slice(i + 1, end)) nest(part, named);
    i = Math.max(i, end - 1);
  }
  return out;
}
