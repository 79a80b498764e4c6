import { SIX_PARTS } from '../domain/forms.ts';
import type {
  Notice,
  Page,
  PageObject,
  ReportDocument,
  Section,
  SectionRole,
  StatutoryTable,
} from '../model.ts';

/** A part of an annual report that should hold a table and has none that could be read. */
export interface AbsentTable {
  part: Section;
  /** A picture, a file or a frame in its place. */
  object: PageObject | null;
  /** There is a table, but no number stands in it. */
  isBlank: boolean;
}

/** The national form came with the reports for 2019. */
const FIRST_YEAR = 2019;
/** A report that follows the form so far that what it lacks can be named. */
const FEWEST_PARTS = 4;

/** Schools, hospitals and utilities report by rules of their own trade. */
const OWN_FORM = /学年|(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|公司|集团)(?:关于|20\d\d|[\n]|$)/;

/** The parts of the national form that a report has, in its own order; none where it does not follow the form. */
export function partsOfForm(document: ReportDocument): Section[] {
  const { kind, year, complete, sections } = document;
  if (kind !== 'annual-report' || !complete || year === null || year < FIRST_YEAR) return [];
  if (OWN_FORM.test(`${document.title}\n${document.agency ?? ''}`)) return [];
  const roles: ReadonlySet<SectionRole> = new Set(SIX_PARTS.map(({ role }) => role));
  const seen = new Set<SectionRole>();
  const parts = sections.filter((section) => {
    if (section.kind !== 'heading' || !roles.has(section.role) || seen.has(section.role)) return false;
    seen.add(section.role);
    return true;
  });
  return parts.length >= FEWEST_PARTS ? parts : [];
}

const TABLE_OF: Partial<Record<NonNullable<SectionRole>, StatutoryTable['table']>> = {
  disclosure: 'T2',
  requests: 'T3',
  remedies: 'T4',
};

/** Parts two to four of the form without a table that could be read. */
export function absentTables(document: ReportDocument, page: Page): AbsentTable[] {
  // A form of which nothing was filled in says as little as none.
  const isFilledIn = document.tables.some(({ places }) => Object.keys(places).length > 0);
  return partsOfForm(document).flatMap((part) => {
    const id = part.role === null ? undefined : TABLE_OF[part.role];
    if (!id || (isFilledIn && document.tables.some(({ table }) => table === id))) return [];
    // What stands right before the next heading begins where that does.
    const within = (at: number) => at > part.start && at <= part.bodyEnd + 1;
    const object = page.objects.find(({ start }) => within(start)) ?? null;
    const isBlank = page.tables.some(({ cells }) => within(cells[0]?.start ?? -1));
    return [{ part, object, isBlank }];
  });
}

/** What stands in the place of a table, named and with its address. */
export const insteadOfTables = (absent: readonly AbsentTable[]): Notice[] =>
  absent.flatMap(({ part, object }): Notice[] =>
    object
      ? [{ code: 'table-instead', text: object.text || part.title, start: object.start, url: object.url }]
      : [],
  );
