import type { Draft } from '../draft.ts';

/** Those who act, counted by 个 and 家, with what may stand before them. */
const AGENTS =
  /^[\u4e00-\u9fff]{0,10}?(?:部门|单位|乡镇(?:场?街道?)?|镇街|街道|社区|[行自]政村|机关|处室|科室|站所|市州|地市|县区|区县|企业|学校|医院|网站)/;
/** 18个部门公开专区, 6个镇街政务新媒体: what stands behind is counted. */
const OF_AGENTS =
  /^的?(?:(?:政务|政府|信息|基层|官方)*(?:公开)?(?:专[区栏题]|栏目|账号|公众号|微[信博]|新媒体|查阅|目录|事项|指南|信箱|窗口)|[、（(和及与])/;
const COUNTS_AGENTS: ReadonlySet<string | null> = new Set(['个', '家']);

/** 12个部门公开栏目, 13家网站优化栏目设置: whether those who act are counted, not what they do or have. */
export function countsAgents({ quantity: { unit }, tail }: Draft): boolean {
  if (!COUNTS_AGENTS.has(unit)) return false;
  const agent = AGENTS.exec(tail);
  return agent !== null && !OF_AGENTS.test(tail.slice(agent[0].length));
}
