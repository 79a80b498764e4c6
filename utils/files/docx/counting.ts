/** How Word prints the number of a list level, by its `w:numFmt`. */

const DIGITS = [...'〇一二三四五六七八九'];
const PLACES = ['', '十', '百', '千'];
const FORMAL = new Map(
  [...'一二三四五六七八九十百千'].map((char, i) => [char, [...'壹贰叁肆伍陆柒捌玖拾佰仟'][i]]),
);

/** 1 一, 12 十二, 20 二十, 105 一百零五; up to 9999. */
function chinese(value: number): string {
  if (value > 9999) return String(value);
  let text = '';
  let gap = false;
  const digits = [...String(value)].map(Number);
  digits.forEach((digit, i) => {
    const place = PLACES[digits.length - 1 - i] ?? '';
    if (digit === 0) gap = true;
    else {
      text += `${gap && text !== '' ? '零' : ''}${DIGITS[digit]}${place}`;
      gap = false;
    }
  });
  return text.replace(/^一十/, '十');
}

const digitByDigit = (value: number) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');
const formal = (value: number) => [...chinese(value)].map((char) => FORMAL.get(char) ?? char).join('');

/** One character of a row of characters in Unicode, else the plain number. */
const within = (first: number, count: number) => (value: number) =>
  value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);

function circled(value: number): string {
  if (value <= 20) return within(0x2460, 20)(value);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
}

/** A … Z, AA, BB …: Word repeats the letter. */
const letters = (first: number) => (value: number) =>
  value >= 1 && value <= 260
    ? String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    : String(value);

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
}

const oneOf = (signs: string) => (value: number) => [...signs][value - 1] ?? String(value);
const wide = (value: number) =>
  String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
const nothing = () => '';

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: nothing,
  bullet: nothing,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  japaneseLegal: formal,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: within(0x2474, 20),
  decimalEnclosedFullstop: within(0x2488, 20),
  ideographEnclosedCircle: within(0x3280, 10),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  upperLetter: letters(0x41),
  lowerLetter: letters(0x61),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
};

/** The number of a level as printed; formats that this table does not know are printed in plain digits. */
export function counted(value: number, format: string): string {
  const print = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return print ? print(value) : String(value);
}
