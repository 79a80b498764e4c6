import { lastMatch } from '../../domain/matches.ts';

/** Lists in the words of a figure: what only one of the things listed is called, all of them are not. */

/** What is done to all that is listed behind it; 新闻发布会, 公开目录 and 政务公开、 are things. */
const ACT =
  /公开(?![、等栏率网目指年专平标]|工作(?!动态)|情况|事项)|发布(?![会人量、等])|(?:公布|公示|更新|推送|推出|制作|制发|编发|刊登|转发|报送|开设|设立|开辟|开展|召开|举办|组织|办理|处理|答复|回复|受理|收到|属于)(?![、等])/g;
/** 高等教育, 平等, 等级: no end of a list. */
const NO_END_BEFORE = '高中初平同对均相';
const NO_END_BEHIND = '级候待于同';
const CLAUSE_ENDS = /[,，。；;：:(]/g;

function listEnd(text: string, from: number): number {
  for (let at = text.indexOf('等', from); at >= 0; at = text.indexOf('等', at + 1))
    if (!NO_END_BEFORE.includes(text.charAt(at - 1)) && !NO_END_BEHIND.includes(text.charAt(at + 1) || '。'))
      return at;
  return -1;
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = lastMatch(pattern, text);
  return last === null ? 0 : last.index + last[0].length;
}

/** 发布工作动态、通知公告等信息54条 counts neither: the text without what is listed before 等. */
export function withoutMembers(text: string): string {
  if (!text.includes('、')) return text;
  let kept = '';
  let from = 0;
  for (let end = listEnd(text, 0); end >= 0; end = listEnd(text, from)) {
    const before = text.slice(from, end);
    const begin = Math.max(lastEnd(before, ACT), lastEnd(before, CLAUSE_ENDS));
    kept += `${before.slice(begin).includes('、') ? before.slice(0, begin) : before}等`;
    from = end + 1;
  }
  return kept + text.slice(from);
}

/**
 * A label that names but one thing of a list, the last (通知公告 of 发布政策法规、通知公告等24条) or the first, which stands for
 * all (发布工作动态等信息): without it.
 */
export function withoutMember(label: string, lead: string): string {
  if (!lead.includes('、')) return label;
  const end = label.indexOf('等');
  const member = end < 0 ? label : label.slice(0, end);
  if (end > 0 && lead.includes(`${member}、`)) return withoutMembers(`${member}、${label.slice(end)}`);
  return member !== '' && lead.includes(`、${member}等`) ? label.slice(member.length) : label;
}

const JOINT = /以及|[、和及与]/;
/** What may follow the name of a thing before the next is named. */
const GENERAL = /^(?:类|信息|稿件?|材料|文章)*$/;

function isNamedLast(thing: string, name: RegExp): boolean {
  const found = name.exec(thing);
  return found !== null && GENERAL.test(thing.slice(found.index + found[0].length));
}

/**
 * Whether a text joins what bears a name to what does not: 政策解读及回应信息, 政策文件和解读材料. In 民生、教育政策解读 what
 * stands before the joint only describes: the name must begin or end there.
 */
export function joinsOther(text: string, name: RegExp): boolean {
  const things = text.split(JOINT);
  return things.some((thing, at) => {
    const next = things[at + 1];
    if (next === undefined || next === '' || thing === '') return false;
    if (name.test(thing) === name.test(next)) return false;
    return name.test(thing) ? isNamedLast(thing, name) : next.search(name) === 0;
  });
}
