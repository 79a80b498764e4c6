/** 12个村中仍有3个: what stands behind 中 is told of some of what stands before it. */

/** Between 中 and 有. */
export const STILL = '[仍还尚已只仅]';
/** 26个大队中排名第七: which of them it is. */
export const RANKED = '排[名位]|名列|位[居列]';
/** What 中 begins with these is one word: 中心, 中学, 中央. */
export const OF_CENTRE = '心学小国央介医药型标层间等期级队老青外试考专职长短秋草';
