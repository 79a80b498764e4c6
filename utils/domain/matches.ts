/**
 * All places where an expression matches, as `matchAll` tells them: that compiles a copy of the expression for every
 * text, which takes as long as looking through it.
 */

/** `expression` has the flag g, and never matches nothing. */
export function matchesIn(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0; // set before every use, so that no call sees another's
  for (let one = expression.exec(text); one !== null; one = expression.exec(text)) found.push(one);
  return found;
}

/** The last of them; null for none. */
export const lastMatch = (expression: RegExp, text: string): RegExpExecArray | null =>
  matchesIn(expression, text).at(-1) ?? null;
