import { isAt, isDigit } from '../../domain/text.ts';
import { boundsOf, measure, quantityOf } from './measure.ts';
import { readNumeral } from './numeral.ts';
import { quotedName } from './quotations.ts';
import { exactNumeral, type Numeral, skipSpaces } from './scale.ts';
import { clauseStart, endsClauseAt, type Found, figures, type Look, reject } from './types.ts';
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

const NEXT_RANK = /^[和及与]第/;
function endsClause(text: string, index: number): boolean {
  return (
    endsClauseAt(text, index) ||
    isAt(text, index, ' ') ||
    isAt(text, index, '的') ||
    // 第3位、第5位和第2位.
    NEXT_RANK.test(text.slice(index, index + 2))
  );
}

/** 由第7位上升到第4位. */
const MOVED = /^(?:上升|提升|提高|跃升|前移|前进|攀升|晋升|升|进|下降|下滑|后移|降|退)[至到为]/;
/** 第9升至第6位: the word stands once. */
const REACHED = /^[^,，。；;]{2,6}第[\d一二三四五六七八九十]{1,3}(位次|名次|位|名)/;
const FROM = /[由从][\u4e00-\u9fff]{0,8}$/;

/** 第三位, 第1名, 排名第5; other 第N are ordinals. */
export function rank(look: Look, index: number): Found | null {
  const { text } = look;
  if (!isAt(text, index, '第')) return null;
  const at = skipSpaces(text, index + 1);
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.value === null || numeral.scaled) return null;
  const behind = skipSpaces(text, numeral.end);
  const word = RANKED.exec(text.slice(behind, behind + 2))?.[0] ?? null;
  // 由全省第9升至第6位.
  const isLeft =
    word === null &&
    MOVED.test(text.slice(behind, behind + 3)) &&
    FROM.test(text.slice(Math.max(0, index - 9), index));
  if (word === null && !isLeft && !(endsClause(text, numeral.end) && hasRankWord(text, index))) return null;
  const end = word === null ? numeral.end : behind + word.length;
  const unit = isLeft ? (REACHED.exec(text.slice(end, end + 16))?.[1] ?? null) : word;
  const isOneOf = word === '位' || word === '名';
  if (isOneOf && !endsClause(text, end) && !MOVED.test(text.slice(end, end + 3))) return null;
  const measured = {
    ...measure({ ...look, floor: at }, { ...numeral, hint: null }),
    start: index,
    end,
    unit,
  };
  return figures(
    quantityOf(
      look,
      { ...measured, approx: 'exact', ...boundsOf('exact', numeral.value) },
      { kind: 'rank', unit },
    ),
  );
}

/** 居全省首位, 位列榜首, 居全国之首; 放在首位 is no rank. */
const HEADED =
  /(?:位列|位居|名列|[居列](?![民住家为入])|排(?:在|名)?(?![查水放污]))[\u4e00-\u9fff]{0,8}[榜之]?$/;
const HEAD_REACH = 14;

/** The first place that is told in words. */
export function firstPlace(look: Look, index: number): Found | null {
  const { text } = look;
  const isPlace = isAt(text, index + 1, '位') && !isAt(text, index + 2, '度');
  const from = isPlace ? index : index - 1;
  if (!isPlace && !'榜之'.includes(text[from] ?? '\0')) return null;
  const end = index + (isPlace ? 2 : 1);
  if (from < look.floor || !endsClause(text, end)) return null;
  const before = text.slice(clauseStart(text, from, HEAD_REACH), from);
  if (!HEADED.test(before)) return null;
  const named = quotedName(look, index, null);
  if (named !== null) return named;
  const whole = { ...measure({ ...look, floor: index }, exactNumeral(from, end, 1)), start: from, end };
  const unit = isPlace ? '位' : null;
  return figures(
    quantityOf(look, { ...whole, approx: 'exact', ...boundsOf('exact', 1) }, { kind: 'rank', unit }),
  );
}

/** 位居前三的工单：, 排名前五的类别如下：. */
const LISTED = /^的[\u4e00-\u9fff]{1,8}?(?:如下|分别|依次)?(?:[:：]|(?:分别|依次)[是为])/;
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
  // 列前三位的分别是甲、乙、丙, 排名前五的类别如下：: who they are, not a place.
  const isListed = word !== null && /^的(?:分别|依次)?[是为]/.test(text.slice(end, end + 4));
  if (isListed || LISTED.test(text.slice(end, end + 14))) return reject(look, 'name', index - 1, end);
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
