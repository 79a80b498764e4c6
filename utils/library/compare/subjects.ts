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
          ...(reading.pages && { pages: reading.pages }),
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

/** Districts, towns and bureaus without their city share their names with others: 鼓楼区 is in four cities. */
const NEEDS_PLACE = /^(?!.{1,8}(?:省|自治区|[州盟县旗]|市(?!场)))/;

/** The site an address belongs to, as far as it tells one place from another: qinghe.gov.cn; '' for a file. */
function siteOf({ address }: Subject): string {
  if (!/^https?:/.test(address)) return '';
  const { hostname } = new URL(address);
  return hostname.split('.').slice(-3).join('.');
}

/**
 * What belongs to one agency. A name that many places have belongs to one only within a site; a file among
 * them says nothing of its site, and belongs to the only one there is.
 */
function byPlace(agency: string, subjects: readonly Subject[]): Subject[][] {
  const sites = [...new Set(subjects.map(siteOf))].filter((site) => site !== '');
  if (sites.length < 2 || !NEEDS_PLACE.test(agency)) return [[...subjects]];
  return sites.map((site) => subjects.filter((subject) => siteOf(subject) === site));
}

/** The subjects that can be followed over years. Without agency or year a document belongs to no series. */
export function seriesOf(subjects: readonly Subject[]): Series[] {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    if (subject.agency === null) continue;
    const key = `${subject.kind} ${agencyKey(subject.agency)}`;
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return [...groups.values()].flatMap((group) => {
    const agency = group[0]?.agency ?? '';
    return byPlace(agencyKey(agency), group).map((place) => ({ agency, ...oneAYear(place) }));
  });
}

/** Each report of an agency with its next one among the chosen. */
export const successive = (subjects: readonly Subject[]): [before: Subject, after: Subject][] =>
  seriesOf(subjects).flatMap(({ reports }) =>
    reports.slice(1).map((after, at): [Subject, Subject] => [reports[at] as Subject, after]),
  );
