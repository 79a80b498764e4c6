import { sharedEnd } from '../../domain/text.ts';
import type { Draft } from '../draft.ts';
import { isApart, sameLevel, thingBefore } from './around.ts';
import type { Rule } from './counted.ts';
import { clauseBefore } from './nouns.ts';
import { LONGEST } from './shorten.ts';
import { ACTS, CHANNELS } from './words.ts';

const SHORTEST_SHARED = 4;
const SHARED = /^(?:公开|公布|发布|答复|回复|办理)/;
const LETTER_BOX = /(?:信箱|邮箱)$/;

/** 公开代表建议办理结果10件、委员提案办理结果9件: the verb of two things that end alike stands once. */
export const sharedVerb: Rule = ({ draft: { previous, quantity }, label }) => {
  if (previous?.quantity.unit !== quantity.unit || ACTS.at(label, 0) !== null) return null;
  const verb = SHARED.exec(previous.label)?.[0] ?? null;
  const isAlike =
    sharedEnd(label, previous.label).length >= SHORTEST_SHARED ||
    (LETTER_BOX.test(label) && LETTER_BOX.test(previous.label));
  return verb !== null && isAlike && label.length >= SHORTEST_SHARED && !label.includes(verb)
    ? verb + label
    : null;
};

/** 微信粉丝12人，微博8人: of the other channel the same. */
const FOLLOWERS = /(?:粉丝|关注|订阅)(?:人数|用户|数量?|量)?$/;
export const followers: Rule = ({ draft, label }) => {
  const { previous, quantity } = draft;
  // 微博：8人.
  const name = label || clauseBefore(draft);
  if (previous?.quantity.unit !== quantity.unit || !CHANNELS.includes(name) || isApart(previous, draft))
    return null;
  const said = FOLLOWERS.exec(previous.label)?.[0];
  return said === undefined ? null : `${name}${said}`;
};

/** Parts that are named by their kind alone. */
const KIND = /^(?:(?:主办|会办|协办|分办|独办|承办)件?|全职|专职|兼职|[A-D甲乙丙]类)$/;

/** The words of the whole in the label of its first part: 承办提案 of 承办提案其中主办. */
function wholeOf(draft: Draft): string {
  for (let at = sameLevel(draft); at && !isApart(at, draft); at = sameLevel(at)) {
    const inner = at.label.indexOf('其中');
    if (inner > 0) return at.label.slice(0, inner);
    if (!KIND.test(at.label)) return '';
  }
  return '';
}

/** 配备人员12人，其中全职2人，兼职10人: the second kind has its whole as the first one has. */
export const kindOfWhole: Rule = ({ draft, label, isPart }) => {
  const whole = isPart || !KIND.test(label) ? '' : wholeOf(draft);
  return whole === '' || whole.length + label.length > LONGEST ? null : `${whole}其中${label}`;
};

/** 制定规章12件，其中新制定3件、修改2件. */
const RULE_ACT = /^(?:新(?:制定|出台|制发|增)|修改|修订|废止)$/;
const RULE = /(?:(?:行政)?规范性文件|规章|办法|制度|条例|法规)$/;
export const ruleMade: Rule = ({ draft, label }) => {
  const rule = RULE_ACT.test(label) ? RULE.exec(thingBefore(draft))?.[0] : undefined;
  return rule === undefined ? null : label + rule;
};
