import type { Draft } from '../draft.ts';
import { rateOf, subjectOf } from './around.ts';
import { tailNoun } from './nouns.ts';
import { isThin, LONGEST, leans, phraseOf } from './phrase.ts';

/** A change names the thing that changed: 资产总额 + 同比增长. */
export function changeLabel(draft: Draft): string {
  const phrase = phraseOf(draft.lead);
  const { direction } = draft.quantity;
  const word =
    phrase === '' || isThin(phrase) || phrase.length < 3
      ? `${phrase.replace(direction ?? '', '')}${direction ?? ''}`
      : phrase;
  if (phrase.length >= 4 && !leans(phrase))
    return (phrase.includes(direction ?? '\0') ? phrase : `${phrase}${direction ?? ''}`).replace('分别', '');
  const subject = subjectOf(draft);
  const yearly = draft.lead.includes('年均') && !word.includes('年均') ? '年均' : '';
  const how = /同比|环比/.test(draft.lead) && !word.includes('比') ? '同比' : yearly;
  return subject === '' ? word : `${subject}${how}${word}`;
}

const RATE_TAIL = /率$|比重$|占比$|比例$|度$/;

/** 完成投资12亿元，是上年的1.2倍. */
const TIMES_OF = /^\s?[是为]([\u4e00-\u9fff]{1,8})的$/;

/** 化解债务4.6亿元，完成年度任务的115%: what was to be reached is one of what was counted. */
const OF_TARGET =
  /^(?:超额)?完成(?:全?年|年度|全年|目标|任务|计划|预算|省|市|县|区){1,4}(?:目标|任务|计划|预算)?$/;

const STANDS_FIRST = /^的?[\u4e00-\u9fff]{3}/;

/** 62.5%的县医院达到二级标准: the share names its own whole; 95%的按时办结 is one of what stands before. */
const OF_SOME = /^的(?!按|及|当|在|得|已|办|答|回|都|均)/;

/** The label of a share, a rate or a multiple. */
export function percentLabel(draft: Draft): string {
  const phrase = phraseOf(draft.lead);
  const part = /占/.test(draft.lead);
  // 承办工单76件，办结71件，其余5件正在办理，办结率93%: not of the rest.
  if (RATE_TAIL.test(phrase))
    return phrase.length > 3 || /.占比$/.test(phrase)
      ? phrase
      : rateOf(draft, phrase).replace(/^其余(?=..)/, '');
  if (part) {
    const whole = phraseOf(draft.lead.slice(draft.lead.lastIndexOf('占') + 1)).replace(/^比/, '');
    const head = phraseOf(draft.lead.slice(0, draft.lead.lastIndexOf('占')));
    return `${head || subjectOf(draft)}占${whole || '比'}`;
  }
  const times = draft.quantity.kind === 'ratio' ? TIMES_OF.exec(draft.lead)?.[1] : undefined;
  if (times !== undefined) return `${subjectOf(draft)}相当于${times}`;
  if (leans(phrase)) return `${subjectOf(draft)}${phrase}`;
  if (OF_TARGET.test(phrase)) return `${subjectOf(draft).replace(/^完成/, '')}${phrase}`;
  // 超半数事项实现秒批: the share stands before what it is of.
  if (phrase === '' && !draft.quantity.raw.includes('%') && STANDS_FIRST.test(draft.tail))
    return draft.tail.replace(/^的/, '').slice(0, LONGEST);
  const noun = tailNoun(draft);
  if (phrase === '' && OF_SOME.test(draft.tail)) return draft.tail.slice(1, LONGEST);
  if (phrase.length >= 2 && !isThin(phrase))
    return phrase + (noun && !phrase.includes(noun) && phrase.length + noun.length < LONGEST ? noun : '');
  return `${subjectOf(draft)}${phrase}${noun}`;
}
