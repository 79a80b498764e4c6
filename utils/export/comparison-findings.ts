import type { Comparison, Subject, YearFinding } from '../library/compare/index.ts';
import type { Check, Said } from '../model.ts';
import type { CircularEntry } from './circular-document.ts';
import type { Cell, Language } from './columns.ts';
import { COMPARISON_WORDS } from './comparison-words.ts';
import { type FindingNote, findingNote, ruleText } from './finding-note.ts';
import { evidenceText, findingWords } from './finding-words.ts';
import type { Grid } from './grid.ts';

/** A finding of a comparison, of one report or of two, with what a circular says of it. */
export interface ComparedFinding {
  /** Names it within the comparison. */
  key: string;
  subject: Subject;
  /** The report of the year before; null for a finding within one report. */
  before: Subject | null;
  note: FindingNote;
}

const sourceOf = ({ address, title }: Subject): string => address || title;

const ofReport = (year: number | null, { zh, en }: Said): Said => ({
  zh: `${year}年报告 ${zh}`,
  en: `Report of ${year}, ${en}`,
});

/** A finding about two years as one of a circular: each place says which report it stands in. */
function yearNote(finding: YearFinding): FindingNote {
  const { rule, verdict, message, messageEn, stated, computed, difference, before, after, evidence } =
    finding;
  return {
    rule,
    ruleText: ruleText(rule),
    verdict,
    message: `对照${before.year}年报告，${message}`,
    english: {
      message: `Against the report of ${before.year}: ${messageEn}`,
      ruleText: ruleText(rule, 'en'),
    },
    stated,
    computed,
    difference,
    earlier: sourceOf(before),
    evidence: evidence.map(({ subject, name, quote, start, end }) => ({
      kind: rule === 'YEAR-COPY' ? 'text' : 'cell',
      name: ofReport(subject === after ? after.year : before.year, name),
      quote,
      place: { start, end },
    })),
  };
}

const isWorthSaying = ({ verdict }: Pick<Check, 'verdict'>) => verdict !== 'agrees';

/** What does not agree, and what to look at: within each report, then against the year before. */
export function comparedFindings({ subjects, pairs }: Comparison): ComparedFinding[] {
  return subjects.flatMap((subject): ComparedFinding[] => {
    const { document, text, key } = subject;
    const quote = (start: number, end: number) => text.slice(start, end);
    const own = document.checks.filter(isWorthSaying).map((check, at) => ({
      key: `${key} ${at}`,
      subject,
      before: null,
      note: findingNote(document, check, quote),
    }));
    const yearly = pairs
      .filter(({ after }) => after === subject)
      .flatMap(({ before, findings }) =>
        findings.filter(isWorthSaying).map((finding, at) => ({
          key: `${key} ${before.key} ${at}`,
          subject,
          before,
          note: yearNote(finding),
        })),
      );
    return [...own, ...yearly];
  });
}

/** Chosen findings as the entries of a circular, a report each. */
export function circularEntries(findings: readonly ComparedFinding[]): CircularEntry[] {
  const bySubject = new Map<Subject, FindingNote[]>();
  for (const { subject, note } of findings) bySubject.set(subject, [...(bySubject.get(subject) ?? []), note]);
  return [...bySubject].map(([subject, notes]) => ({
    title: subject.title,
    agency: subject.agency,
    year: subject.year,
    source: sourceOf(subject),
    ...(subject.pages && { pages: subject.pages }),
    notes,
  }));
}

/** All findings, one a row, with their evidence and both addresses. */
export function comparedFindingsGrid(comparison: Comparison, language: Language): Grid {
  const words = COMPARISON_WORDS[language];
  return {
    head: [
      words.agency,
      words.year,
      words.verdict,
      words.finding,
      words.stated,
      words.computed,
      words.difference,
      words.evidence,
      words.rule,
      words.ruleText,
      words.url,
      words.earlier,
    ],
    rows: comparedFindings(comparison).map(({ subject, before, note }): Cell[] => {
      const said = findingWords(note, language);
      return [
        subject.agency,
        subject.year,
        words.verdicts[note.verdict],
        said.message,
        note.stated,
        note.computed,
        note.difference,
        note.evidence.map((one) => evidenceText(one, language)).join('\n'),
        note.rule,
        said.ruleText,
        sourceOf(subject),
        before && sourceOf(before),
      ];
    }),
  };
}
