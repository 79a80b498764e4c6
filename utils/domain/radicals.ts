/**
 * The characters that the radicals of U+2E80 to U+2EF3 stand for, in their order; a space for none. PDF writers
 * leave radicals in the place of characters of the same shape, and Unicode's compatibility forms do not cover
 * this block (Unicode, EquivalentUnifiedIdeograph).
 */
const SUPPLEMENT = [
  '冫厂乛乚乙亻冂几刀刂卜㔾小小兀尣',
  '尢尣巳幺彑彐忄㣺扌攵 旡日月歺母',
  '民氵氺灬爫爫丬牛犭王疋目示礻竹糹',
  '纟罓罒㓁冈 羊羊羋耂肀聿肉臼艹艹',
  '艹虎衤覀西见角角讠贝足车辶辶辶阝',
  '钅長镸长门阜阝雨青韦页风飞食食飠',
  '饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜',
  '龙龜亀龟',
].join('');
const FIRST = 0x2e80;

/** Where the compatibility form is a traditional character that simplified text does not mean. */
const SIMPLIFIED: Readonly<Record<string, string>> = { '⼾': '户' };

/** The character that a radical or a compatibility character stands for; itself where there is none. */
export function unified(char: string): string {
  const own = SUPPLEMENT[char.charCodeAt(0) - FIRST] ?? ' ';
  if (own !== ' ') return own;
  const folded = SIMPLIFIED[char] ?? char.normalize('NFKC');
  return folded.length === 1 ? folded : char;
}
