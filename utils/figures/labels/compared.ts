import { type Draft, isChange } from '../draft.ts';

/** What the words of a comparison or a rank end a label with. */
const COMPARED =
  /(?<=..)(?:仍|依然|均|稳)?居首?$|(?:[高低快慢]于|[高低]出|(?:稳|位|跃)?居|位?列|保持|升至|排名)(?:世界|全[国省市区县]).{0,4}$|(?:继续|保持|同比|环比|可比|自然|同口径|[比较](?:[上去]年(?:同期)?|上季度|上月|年初|上年末|年末)|分别){1,3}$/;

/** What stands behind the thing in the label of a comparison: 占财政收入, 较全省总体增速, 比上年增收. */
const COMPARED_WITH =
  /(?<=..)(?:相当于|恢复[至到]|[与同](?:20\d\d年|[上去]年)(?:同期)?相比|增[速幅](?=[与同和比较])|[较比](?:全[国省市县区]|[上去]年|20\d\d年|年初|“)|(?:同口径)?年均$|在(?:连续|[上去]年|20\d\d年).*$|(?:超额)?完成(?:全?年|年[初度]|目标|任务|计划|预算)).*$/;
const SHARE_OF = /(?<=..)占(?![比地用道有]).*$/;
export const MORE = /(?<=..)(?:增收|减收|增支|减支|增长|下降|[再又净]|[再又均]?创(?:历史)?新高)$/;

/** 比2016年增加50亿元，增长30%: the rate is against the same year, unless it names another. */
const OF_YEAR = /[与同较比]20\d\d年[底末]?(?:相比)?$/;
const OWN_BASE = /同比|环比|年均|[较比与]/;

export const COMPARING: ReadonlySet<string> = new Set(['change-percent', 'delta', 'delta-pp', 'rank']);

/**
 * What a change, a rank or a rate is one of: 旅客吞吐量 of 旅客吞吐量同比增长, 生猪出栏 of 生猪出栏居全省. 占比40%，提高2个百分点:
 * it is the share that rose.
 */
export function thingCompared({ label, quantity: { direction, kind } }: Draft, draft: Draft): string {
  const bare = direction !== null && label.endsWith(direction) ? label.slice(0, -direction.length) : label;
  if (isChange(draft) && OF_YEAR.test(bare) && !OWN_BASE.test(draft.lead)) return bare;
  const told = bare.replace(COMPARED, '').replace(COMPARED_WITH, '').replace(MORE, '');
  const thing = /^[,，、]?\s?增[速幅]/.test(draft.lead) ? told.replace(/(?<=..)总量$/, '') : told;
  // 占比提高3个百分点、达到62%: it is the share that there is.
  const isOfShare =
    draft.quantity.kind === 'delta-pp' || (draft.quantity.kind === 'percent' && kind === 'delta-pp');
  return isOfShare && !/增[速幅]/.test(draft.lead) ? thing : thing.replace(SHARE_OF, '');
}
