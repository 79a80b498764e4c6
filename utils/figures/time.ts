import { codesOf } from '../domain/text.ts';
import type { FigureTime } from '../model.ts';
import type { Draft } from './draft.ts';
import { isYearBefore } from './subject.ts';

const SCOPE_BREAKS = codesOf('。；;');
const CLAUSE_BREAKS = codesOf(',，。；;：:！!');
/** Verbs of the future that govern all that is listed behind them. 将 before an object (将材料由216项删减至83项) is none. */
const COMING =
  /力争|争取(?=在|于|到20|到年|实现|达到|完成|全年|年内|新增|建成)|确保(?=实现|完成|达到|全年|年内|年底|到20|在20)|拟(?!定|订|任|稿|聘|录|推|入|批|用|选|晋|提|公)|预计(?!数)|预期目标|目标(?:是|为|:|值)|将(?:继续|新增|达到|完成|建设|建成|开展|组织|实现|推进|举办|投入|新建|于|在|不少于|超过)/;
/** 计划投资50亿元，完成45亿元: the plan ends with its amount. */
const PLANNED =
  /(?<!行动|规划|年度|提升|培养|工作|三年|工程)计划(?=在|于|用|新|投|建|发|开|召|举|完|实|公|培|盘|筹|组|安|引|争|推|达|年内|全年|到|再|总|\d)/;
/** One of these stands in every word of the future: without any, nothing is planned. */
const FORWARD = /[争确拟预目将计]/;
/** 完成年度计划的121%, 超计划: the plan was met. */
const MET = /已(?!知)|超额|实现了|达到年度|占年度|计划的\d|全年计划的|目标任务的|较计划|占计划|占总/;
const DONE = /完成|实现|累计/;
const AHEAD = /^[\s"(]*(?:下一步|下步|明年|来年|下一年|下年度|今后|接下来|下半年[,，]?我)/;
const LIMIT = /法定|承诺|规定|时限内|期限内|应当|应在|须在|不得超过|限时|要求在/;

/** 我局承诺5个工作日. */
const PROMISED = /承诺(?:办结)?(?:时[限间])?为?\s?$/;

/** The clauses of the sentence up to the figure that can still govern it: back to the last 。 or ；. */
function scope({ text, quantity: { start } }: Draft): string {
  let from = start;
  while (from > 0 && !SCOPE_BREAKS.has(text.charCodeAt(from - 1))) from--;
  return text.slice(from, start);
}

function clause(draft: Draft): string {
  const { text, quantity } = draft;
  let start = quantity.start;
  while (start > 0 && !CLAUSE_BREAKS.has(text.charCodeAt(start - 1))) start--;
  let end = quantity.end;
  while (end < text.length && end - quantity.end < 16 && !CLAUSE_BREAKS.has(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isLimit(draft: Draft): boolean {
  const { kind } = draft.quantity;
  if (kind !== 'duration') return false;
  const here = clause(draft);
  if (/平均|用时|历时|实际/.test(here)) return false;
  if (PROMISED.test(draft.lead)) return true;
  return LIMIT.test(here) && /内|不超过|之内|期限|时限|限/.test(here) && !/[由从]|[减缩压降]/.test(here);
}

/** What AHEAD and YEAR_AHEAD begin with. */
const OPENS_AHEAD = codesOf(`下明来今接2( "\t\n\u00a0`);

/** 2024年，我局将重点抓好: the year is still to come, and so is what the sentence goes on to list. */
const YEAR_AHEAD = /^[\s"(]*(20\d\d)年[^。；;\d]{0,14}?(?:将|力争|计划|拟)/;

/** Whether a sentence of a report on `year` speaks of the time to come, and so do those behind it in its paragraph. */
export function opensPlan(text: string, year: number | null): boolean {
  if (!OPENS_AHEAD.has(text.charCodeAt(0))) return false;
  if (AHEAD.test(text)) return true;
  const named = YEAR_AHEAD.exec(text)?.[1];
  return named !== undefined && year !== null && Number(named) > year;
}

/** Whether a figure was reached, is planned, or is a limit. `year`: the one reported on; `ahead`: an earlier sentence of the paragraph looks ahead. */
export function timeOf(draft: Draft, ahead: boolean, year: number | null): FigureTime {
  if (isLimit(draft)) return 'norm';
  const { path } = draft.sentence;
  const words = scope(draft);
  // 力争达到98%，去年为96.5%.
  if (isYearBefore(words)) return 'actual';
  if (path.some((section) => section.role === 'plan'))
    return looksBack(clause(draft)) || speaksOfThen(words, year) ? 'actual' : 'planned';
  if (ahead) return 'planned';
  if (!FORWARD.test(words)) return 'actual';
  const later = /(20\d\d)年/.exec(words);
  if (later && year !== null && Number(later[1]) > year && /将|计划|力争|目标|拟/.test(words))
    return 'planned';
  const own = clause(draft);
  if (MET.test(own)) return 'actual';
  const planned = COMING.test(words) || (DONE.test(own) ? PLANNED.test(own) : PLANNED.test(words));
  return planned ? 'planned' : 'actual';
}

/** 2023年公开1.2万条 in the plan of a report on 2023. */
function speaksOfThen(words: string, year: number | null): boolean {
  const named = words.match(/20\d\d(?=年)/g)?.at(-1);
  return named !== undefined && year !== null && Number(named) <= year;
}

/** Inside a plan: what has been done already says so. */
const looksBack = (words: string) =>
  /已(?:经)?(?:完成|建成|开展|到位|发放|投入|累计|有)|截至目前|目前已/.test(words);
