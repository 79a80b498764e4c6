import { yearOfTitle } from '../detect/titles.ts';
import { isOfFaultsAndPlans } from '../domain/titles.ts';
import type { Line, Page, Section } from '../model.ts';
import type { DocumentDraft } from './documents.ts';
import { type HeadingDraft, headingsOf, unnumberedHeading } from './headings.ts';
import { type ItemDraft, itemsIn, listedParagraphs } from './items.ts';
import { Levels } from './levels.ts';
import { roleOf, roleOfItem } from './roles.ts';

export { type DocumentDraft, findDocuments } from './documents.ts';
export { sentencesOf } from './sentences.ts';

/** Where attachments and glossaries begin: their numbers head no part of the report. */
const ATTACHMENTS = /^(附\s?(件|表)|[（(]?(有关|相关)?(名词|术语|用语)(解释|注释|说明)|注释$)/;

/** Sections and all below them, in reading order. */
export function flatSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}

/** The sections of one report: headings on their levels, points of paragraphs below them. */
export function readOutline(page: Page, document: DocumentDraft, id: string): Section[] {
  const levels = new Levels();
  const all: Section[] = [];
  const make = (line: Line, heading: Omit<HeadingDraft, 'line'>, kind: Section['kind']): Section => {
    const section: Section = {
      id: `${id}.s${all.length + 1}`,
      level: 1,
      number: heading.number?.raw ?? '',
      ordinal: heading.number?.ordinal ?? null,
      title: heading.title,
      kind,
      form: heading.form,
      role: (kind === 'item' ? roleOfItem : roleOf)(heading.title, document.kind),
      anomaly: null,
      start: line.start + heading.from,
      end: line.start + heading.to,
      bodyEnd: document.end,
      children: [],
    };
    all.push(section);
    return section;
  };
  const listed = listedParagraphs(
    page.lines.slice(document.from, document.to).map(({ text, cell }) => (cell ? '' : text)),
  );
  for (let i = document.from; i < document.to; i++) {
    const line = page.lines[i];
    if (!line || line.cell) continue;
    if (line.text.length < 60 && ATTACHMENTS.test(line.text) && i > document.from + 3) break;
    const isListed = listed.has(i - document.from);
    readLine({ line, next: nextProse(page.lines, i, document.to), isListed }, levels, make);
  }
  const roots = belowNamedParts(levels.roots);
  closeBodies(roots, document.end);
  markComingYear(roots, document);
  inheritRoles(roots, null);
  return roots;
}

type Make = (line: Line, heading: Omit<HeadingDraft, 'line'>, kind: Section['kind']) => Section;

/** A line on its way into the outline, with what stands around it. */
interface Reached {
  line: Line;
  next: Line | undefined;
  /** It begins with a point of a list that goes over paragraphs. */
  isListed: boolean;
}

function readLine({ line, next, isListed }: Reached, levels: Levels, make: Make): void {
  const headings = withoutPoints(
    line,
    headingsOf(line, (form) => levels.expected(form)),
  );
  const plain = headings.length === 0 ? unnumberedHeading(line, next) : null;
  if (plain) {
    levels.add(plain, make(line, plain, 'heading'));
    return;
  }
  const items = itemsIn(
    line.text,
    headings.map((heading) => heading.to),
    isListed,
  );
  let at = 0;
  const addItems = (limit: number) => {
    for (; at < items.length && (items[at]?.from ?? 0) < limit; at++)
      addItem(line, items[at] as ItemDraft, levels, make);
  };
  for (const heading of headings) {
    addItems(heading.from);
    levels.add(heading, make(line, heading, 'heading'));
    while (
      at < items.length &&
      (items[at]?.from ?? 0) < heading.to &&
      (items[at]?.from ?? 0) < heading.from + 1
    )
      at++;
  }
  addItems(Number.POSITIVE_INFINITY);
}

/** Several （1）（2） or ①② in one line are points, not a heading and its text. */
function withoutPoints(line: Line, found: readonly HeadingDraft[]): readonly HeadingDraft[] {
  if (found.length === 0) return found;
  const isPoint = ({ number }: HeadingDraft) => number?.form === 'ar-paren' || number?.form === 'circled';
  if (!found.some(isPoint)) return found;
  const points = itemsIn(line.text, []).filter((item) => /^(?:[（(][\d０-９]|[①-⑳])/.test(item.number));
  return points.length >= 2 ? found.filter((heading) => !isPoint(heading)) : found;
}

function addItem(line: Line, item: ItemDraft, levels: Levels, make: Make): void {
  const parent = levels.innermost;
  const section = make(
    line,
    { number: null, title: item.title, form: 'run-in', from: item.from, to: item.to },
    'item',
  );
  section.number = item.number;
  section.ordinal = item.ordinal;
  section.level = (parent?.level ?? 0) + 1;
  (parent?.children ?? levels.roots).push(section);
}

const isNamed = ({ form }: Section) => form === 'unnumbered';
const isFirst = ({ ordinal, number }: Section) => ordinal === 1 && /^一/.test(number);

/**
 * 2023年工作回顾 / 一、二、三、 / 2024年工作安排 / 一、二、: where the numbers begin anew behind a heading without
 * number, they stand below such headings.
 */
function belowNamedParts(roots: readonly Section[]): Section[] {
  const firsts = roots.flatMap((root, i) => (isFirst(root) ? [i] : []));
  const isAnew = firsts.slice(1).some((at) => isNamed(roots[at - 1] as Section));
  const head = roots.findIndex(isNamed);
  if (!isAnew || head < 0 || head > (firsts[0] ?? 0)) return [...roots];
  const out: Section[] = [];
  for (const root of roots) {
    const above = out.at(-1);
    if (isNamed(root) || above === undefined || !isNamed(above)) out.push(root);
    else {
      deepen(root);
      above.children.push(root);
    }
  }
  return out;
}

function deepen(section: Section): void {
  section.level++;
  section.children.forEach(deepen);
}

function nextProse(lines: readonly Line[], i: number, to: number): Line | undefined {
  return i + 1 < to ? lines[i + 1] : undefined;
}

/** A section ends where the next one of its level or above begins. */
function closeBodies(sections: readonly Section[], end: number): void {
  sections.forEach((section, i) => {
    section.bodyEnd = sections[i + 1]?.start ?? end;
    closeBodies(section.children, section.bodyEnd);
  });
}

const LOOKS_BACK = /回顾|总结|完成|成效|成绩|开展情况/;
/** 2022年工作完成情况 and, behind it, 2023年主要工作: the second is what is to be done. */
const followsYear = (roots: readonly Section[], root: Section, year: number) =>
  !LOOKS_BACK.test(root.title) &&
  roots
    .slice(0, roots.indexOf(root))
    .some(({ title }) => LOOKS_BACK.test(title) && (yearOfTitle(title) ?? year) < year);

/**
 * A part headed by a year tells whether it looks back or ahead. A government work report is given at the
 * beginning of the year it is named by: that year's parts are its plan, and so is all that follows them.
 */
function markComingYear(roots: readonly Section[], document: DocumentDraft): void {
  if (document.year === null) return;
  const ahead = document.kind === 'work-report' ? document.year : document.year + 1;
  let planned = false;
  for (const root of roots) {
    const year = yearOfTitle(root.title);
    if (year !== null && year >= ahead && (root.role !== 'work' || followsYear(roots, root, year)))
      root.role = 'plan';
    if (document.kind === 'work-report' && planned && root.kind === 'heading') root.role = 'plan';
    planned ||= root.role === 'plan';
  }
}

/** A part of the plan is plan too, unless its own title says otherwise. */
function inheritRoles(sections: readonly Section[], above: Pick<Section, 'role' | 'title'> | null): void {
  for (const section of sections) {
    section.role ??= above?.role ?? null;
    // 解决突出问题 in a plan is planned; a part on both, 问题和打算, holds either.
    const isTask = section.role === 'problems' && above?.role === 'plan' && !isOfFaultsAndPlans(above.title);
    if (isTask) section.role = 'plan';
    inheritRoles(section.children, section);
  }
}
