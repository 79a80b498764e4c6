import { CATEGORIES_EN } from '../domain/indicators.ts';
import type { Change, Comparison, MatrixCell, MatrixRow, Subject, Value } from '../library/compare/index.ts';
import { sideBySide } from '../library/compare/index.ts';
import type { Cell, Language } from './columns.ts';
import { boundWord, COMPARISON_WORDS, matrixCell, rounded, subjectName } from './comparison-words.ts';
import type { Grid } from './grid.ts';
import { approxWord } from './words.ts';

/** The tables of a comparison, each with one line of names; what is missing is an empty cell. */

const nameOf = (row: MatrixRow, language: Language): string => row[language];
const addressOf = ({ address, title }: Subject): string => address || title;

type Words = (typeof COMPARISON_WORDS)[Language];

const namesOf = (words: Words): string[] => [
  ...[words.agency, words.year, words.indicatorId, words.indicator, words.category, words.state],
  ...[words.value, words.unit, words.approx, words.lo, words.hi, words.raw],
  ...[words.item, words.source, words.cell, words.sentence],
  ...[words.title, words.url],
];

/** From the value to the sentence it stands in; all of it empty where there is none. */
function valueCells(one: Value | null, words: Words, language: Language): Cell[] {
  if (one === null) return Array<Cell>(10).fill(null);
  const isExact = one.approx === 'exact';
  const { name, kind, cells, sentence } = one.source;
  return [
    ...[one.value, one.unit, approxWord(one, language) || null],
    ...[isExact ? null : one.lo, isExact ? null : one.hi, one.raw],
    ...[name[language], words.sources[kind], cells.join('+') || null, sentence || null],
  ];
}

/** One value a row, tidy: every indicator for every document, also where a document says nothing of it. */
export function longGrid({ subjects, rows }: Comparison, language: Language): Grid {
  const words = COMPARISON_WORDS[language];
  const rowsOf = (subject: Subject, row: MatrixRow, found: MatrixCell | undefined): Cell[][] => {
    if (!found) return [];
    const category = language === 'en' ? (CATEGORIES_EN[row.category] ?? row.category) : row.category;
    const values = found.state === 'several' ? found.all : [found.value];
    return values.map((one): Cell[] => [
      ...[subject.agency, subject.year, row.indicator, nameOf(row, language), category],
      words.states[found.state],
      ...valueCells(one, words, language),
      ...[subject.title, addressOf(subject)],
    ]);
  };
  return {
    head: namesOf(words),
    rows: subjects.flatMap((subject, at) => rows.flatMap((row) => rowsOf(subject, row, row.cells[at]))),
  };
}

/** Indicators by documents. */
export function matrixGrid({ subjects, rows }: Comparison, language: Language): Grid {
  const { indicator, unit } = COMPARISON_WORDS[language];
  return {
    head: [indicator, unit, ...subjects.map(subjectName)],
    rows: rows.map((row) => [
      nameOf(row, language),
      row.unit,
      ...row.cells.map((cell) => matrixCell(cell, row.unit, language)),
    ]),
  };
}

function changeNote(
  { why, growth, difference, from }: Change,
  isShare: boolean,
  language: Language,
): string | null {
  const words = COMPARISON_WORDS[language];
  if (why !== null) return words.why[why];
  if (isShare) return words.points;
  return difference !== null && growth === null && from?.value === 0 ? words.zeroBase : null;
}

/** What became of each indicator from one report of an agency to the next. */
export function changesGrid({ changes, rows }: Comparison, language: Language): Grid {
  const words = COMPARISON_WORDS[language];
  const byId = new Map(rows.map((row) => [row.indicator, row]));
  return {
    head: [
      words.agency,
      words.indicator,
      words.unit,
      words.fromYear,
      words.year,
      words.from,
      words.to,
      words.difference,
      words.growth,
      words.bound,
      words.note,
    ],
    rows: changes.flatMap((change) => {
      const row = byId.get(change.indicator);
      if (!row) return [];
      const asCell = (value: Value | null): Cell =>
        value && matrixCell({ state: 'one', value, all: [value] }, row.unit, language);
      return [
        [
          change.after.agency,
          nameOf(row, language),
          row.unit,
          change.before.year,
          change.after.year,
          asCell(change.from),
          asCell(change.to),
          rounded(change.difference),
          rounded(change.growth),
          change.difference ? boundWord(change.difference.bound, language) || null : null,
          changeNote(change, row.type === 'share', language),
        ],
      ];
    }),
  };
}

/** The totals of table 3 side by side; a blank is an empty cell. */
export function requestsGrid({ subjects }: Comparison, language: Language, column = 'total'): Grid {
  return {
    head: [COMPARISON_WORDS[language].indicator, ...subjects.map(subjectName)],
    rows: sideBySide(subjects, 'T3', column).map(({ label, cells }) => [
      label,
      ...cells.map((cell) => cell?.value ?? null),
    ]),
  };
}

export function sourcesGrid({ subjects }: Comparison, language: Language): Grid {
  const words = COMPARISON_WORDS[language];
  return {
    head: [words.agency, words.year, words.kind, words.title, words.url],
    rows: subjects.map((subject) => [
      subject.agency,
      subject.year,
      words.kinds[subject.kind],
      subject.title,
      subject.address,
    ]),
  };
}

/** The text that stood in the report of the year before, passage by passage. */
export function repeatedGrid({ pairs }: Comparison, language: Language): Grid {
  const words = COMPARISON_WORDS[language];
  return {
    head: [
      words.agency,
      words.fromYear,
      words.year,
      words.share,
      words.passage,
      words.sameNumbers,
      words.url,
    ],
    rows: pairs.flatMap(({ before, after, copied: { share, passages } }) =>
      passages.map(({ text, sameNumbers }): Cell[] => [
        after.agency,
        before.year,
        after.year,
        share === null ? null : Math.round(share * 100),
        text,
        sameNumbers ? words.yes : words.no,
        addressOf(after),
      ]),
    ),
  };
}
