import type { Rule } from './counted.ts';
import { isVerbOnly, phraseOf } from './phrase.ts';
import { firstOf, LONGEST } from './shorten.ts';

/** Names of a class that say too little without a member of it. */
const VAGUE = /^(?:事项|内容|方面|领域|工作|项目|问题|情况|信息|类别|环节|措施|任务)$/;

/** 《保密审查制度》等9项制度, 取水许可等13项行政权力: what the list is a list of stands behind the number. */
export const classed: Rule = ({ draft, noun }) => {
  if (noun.length < 2 || !/等\s?[约近超]?$/.test(draft.lead)) return null;
  const members = phraseOf(draft.lead);
  if (members === '' || isVerbOnly(members)) return null;
  for (const list of [members, firstOf(members)])
    if (list.length + noun.length < LONGEST) return `${list}等${noun}`;
  return VAGUE.test(noun) ? null : noun;
};
