import type { KeptReading } from '../records.ts';
import type { Subject } from './model.ts';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The name under which reports belong to one agency: brackets and spaces may differ from year to year. */
export function agencyKey(agency: string): string {
  return agency.normalize('NFKC').replace(/[\s“”"]+/g, '');
}

/** What is missing comes last. */
function byAgencyAndYear(a: Subject, b: Subject): number {
  if (a.agency !== b.agency) {
    if (a.agency === null || b.agency === null) return a.agency === null ? 1 : -1;
    return collator.compare(agencyKey(a.agency), agencyKey(b.agency)) || collator.compare(a.title, b.title);
  }
  return (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) || 0;
}

/** Every document of the chosen readings, by agency and year; those of a compilation each for itself. */
export function subjectsOf(kept: readonly KeptReading[]): Subject[] {
  return kept
    .flatMap(({ id, reading, text }) =>
      reading.documents.map(
        (document): Subject => ({
          key: `${id}#${document.id}`,
          reading: id,
          address: id.startsWith('file:') ? '' : id,
          title: document.title || reading.title,
          agency: document.agency,
          year: document.year,
          kind: document.kind,
          document,
          text,
        }),
      ),
    )
    .sort(byAgencyAndYear);
}

/** The reports of one agency and kind, a year each, the earliest first. */
export interface Series {
  agency: string;
  reports: Subject[];
  /** Years with several different reports: which one counts is not for us to say. */
  doubled: number[];
}

const sameText = (a: Subject, b: Subject) =>
  a.text.slice(a.document.start, a.document.end) === b.text.slice(b.document.start, b.document.end);

function oneAYear(subjects: readonly Subject[]): Pick<Series, 'reports' | 'doubled'> {
  const byYear = new Map<number, Subject[]>();
  for (const subject of subjects) {
    if (subject.year === null) continue;
    byYear.set(subject.year, [...(byYear.get(subject.year) ?? []), subject]);
  }
  const reports: Subject[] = [];
  const doubled: number[] = [];
  for (const [year, all] of [...byYear].sort(([a], [b]) => a - b)) {
    const [first, ...others] = all as [Subject, ...Subject[]];
    if (others.every((other) => sameText(first, other))) reports.push(first);
    else doubled.push(year);
  }
  return { reports, doubled };
}

/** The subjects that can be followed over years. Without agency or year a document belongs to no series. */
export function seriesOf(subjects: readonly Subject[]): Series[] {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    if (subject.agency === null) continue;
    const key = `${subject.kind} ${agencyKey(subject.agency)}`;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return [...groups.values()].map((group) => ({ agency: group[0]?.agency ?? '', ...oneAYear(group) }));
}
