import { isAt, isDigit } from '../../domain/text.ts';
import { boundsOf, measure, quantityOf } from './measure.ts';
import { readNumeral } from './numeral.ts';
import { type Numeral, skipSpaces } from './scale.ts';
import { endsClauseAt, type Found, figures, type Look, reject } from './types.ts';
import { RANK_BEFORE } from './words.ts';

const RANKED = /^(?:位次|名次|位|名)/;
const RANK_VERB = /(?:位列|位居|进入|跻身|排名|居|列|挺进|保持)(?:全[省市国区县])?[^，。；]{0,6}$/;

function hasRankWord(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 16), index);
  const clause = before.slice(
    Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1,
  );
  return RANK_BEFORE.some((word) => clause.includes(word));
}

function endsClause(text: string, index: number): boolean {
  return endsClauseAt(text, index) || isAt(text, index, ' ') || isAt(text, index, '的');
}

/** 由第7位上升到第4位. */
const MOVED = /^(?:上升|提升|提高|跃升|前移|前进|升|下降|下滑|后移|降|退)[至到为]/;

/** 第三位, 第1名, 排名第5; other 第N are ordinals. */
export function rank(look: Look, index: number): Found | null {
  const { text } = look;
  if (!isAt(text, index, '第')) return null;
  const at = skipSpaces(text, index + 1);
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.value === null || numeral.scaled) return null;
  const behind = skipSpaces(text, numeral.end);
  const word = RANKED.exec(text.slice(behind, behind + 2))?.[0] ?? null;
  if (word === null && !(endsClause(text, numeral.end) && hasRankWord(text, index))) return null;
  const end = word === null ? numeral.end : behind + word.length;
  const isOneOf = word === '位' || word === '名';
  if (isOneOf && !endsClause(text, end) && !MOVED.test(text.slice(end, end + 3))) return null;
  const measured = {
    ...measure({ ...look, floor: at }, { ...numeral, hint: null }),
    start: index,
    end,
    unit: word,
  };
  return figures(
    quantityOf(
      look,
      { ...measured, approx: 'exact', ...boundsOf('exact', numeral.value) },
      { kind: 'rank', unit: word },
    ),
  );
}

/** 位列全省前三, 进入前10名. */
export function topRank(look: Look, index: number, numeral: Numeral | null): Found | null {
  const { text } = look;
  if (!isAt(text, index - 1, '前') || index - 1 < look.floor) return null;
  if (
    numeral === null ||
    numeral.value === null ||
    numeral.scaled ||
    (!numeral.chinese && !isDigit(text.charCodeAt(index)))
  )
    return null;
  const word = /^(?:位|名|强)/.exec(text.slice(numeral.end, numeral.end + 1))?.[0] ?? null;
  const end = numeral.end + (word?.length ?? 0);
  // 列前三位的分别是甲、乙、丙: who they are, not a place.
  if (/^的分别是[^,，。；;\d]{4,60}[,，。；;]/.test(text.slice(end, end + 66)))
    return reject(look, 'name', index - 1, end);
  if (!endsClause(text, end) || !RANK_VERB.test(text.slice(Math.max(0, index - 13), index - 1))) return null;
  const measured = {
    ...measure({ ...look, floor: index }, numeral),
    start: index - 1,
    end,
    approx: 'at-most' as const,
    lo: null,
    hi: numeral.value,
  };
  return figures(quantityOf(look, measured, { kind: 'rank', unit: word }));
}
