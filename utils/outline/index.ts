import { yearOfTitle } from '../detect/titles.ts';
import { isOfFaultsAndPlans } from '../domain/titles.ts';
import type { Line, Page, Section } from '../model.ts';
import type { DocumentDraft } from './documents.ts';
import type { HeadingDraft } from './heading-draft.ts';
import { captionsOf, wholeLine } from './heading-lines.ts';
import { headingsOf } from './headings.ts';
import { type ItemDraft, itemsIn, listedParagraphs } from './items.ts';
import { Levels } from './levels.ts';
import { belowParts, isUnnumbered, nest } from './nested-parts.ts';
import { roleOf, roleOfItem } from './roles.ts';
import { sentenceInBold, unnumberedHeading } from './unnumbered.ts';

export { type DocumentDraft, findDocuments } from './documents.ts';
export { sentencesOf } from './sentences.ts';

/** Where attachments and glossaries begin: their numbers head no part of the report. */
const ATTACHMENTS = /^(附\s?(件|表)|[（(]?(有关|相关)?(名词|术语|用语)(解释|注释|说明)|注释$)/;

/** Sections and all below them, in reading order. */
export function flatSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatSections(section.children)]);
}

/** Makes the sections of a report, one after the other. */
function maker(document: DocumentDraft, id: string): Make {
  let count = 0;
  return (line, heading, kind) => {
    count++;
    const title = heading.title.replace('\n', '');
    return {
      id: `${id}.s${count}`,
      level: 1,
      number: heading.number?.raw ?? '',
      ordinal: heading.number?.ordinal ?? null,
      title,
      kind,
      form: heading.form,
      role: (kind === 'item' ? roleOfItem : roleOf)(title, document.kind),
      anomaly: null,
      start: line.start + heading.from,
      end: line.start + heading.to,
      bodyEnd: document.end,
      children: [],
    };
  };
}

/** The sections of one report: headings on their levels, points of paragraphs below them. */
export function readOutline(page: Page, document: DocumentDraft, id: string): Section[] {
  const levels = new Levels();
  const make = maker(document, id);
  const listed = listedParagraphs(
    page.lines.slice(document.from, document.to).map(({ text, cell }) => (cell ? '' : text)),
  );
  const isCaption = captionsOf(page);
  for (let i = document.from; i < document.to; i++) {
    const printed = page.lines[i];
    if (!printed || printed.cell || isCaption(printed)) continue;
    const below = nextLine(page.lines, i, document.to);
    const line = wholeLine(printed, below);
    if (line.text.length < 60 && ATTACHMENTS.test(line.text) && i > document.from + 3) break;
    const isListed = listed.has(i - document.from);
    const next = line === printed ? below : nextLine(page.lines, ++i, document.to);
    readLine({ line, next, isListed }, levels, make);
  }
  const roots = belowParts(belowNamedParts(levels.roots));
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
  const point = headings.length === 0 && levels.innermost ? sentenceInBold(line, next) : null;
  if (point !== null) {
    const to = line.text.length;
    addItem(line, { number: '', ordinal: null, title: point, from: 0, to, depth: 0 }, levels, make);
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
  const part = levels.innermost;
  // A point inside another stands below the last one of its part.
  const parent = item.depth > 0 ? ((part?.children ?? levels.roots).at(-1) ?? part) : part;
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

const isFirst = ({ ordinal, number }: Section) => ordinal === 1 && /^一/.test(number);

/**
 * 2023年工作回顾 / 一、二、三、 / 2024年工作安排 / 一、二、: where the numbers begin anew right behind a heading
 * without number, they stand below it; below the first such heading, too, where it heads the first numbers.
 */
function belowNamedParts(roots: readonly Section[]): Section[] {
  const firsts = roots.flatMap((root, i) => (isFirst(root) ? [i] : []));
  const isAnew = firsts.slice(1).some((at) => isUnnumbered(roots[at - 1] as Section));
  if (!isAnew) return [...roots];
  const isHeaded = roots.findIndex(isUnnumbered) <= (firsts[0] ?? 0);
  const out: Section[] = [];
  let above: Section | null = null;
  roots.forEach((root, i) => {
    const next = roots[i + 1];
    const opens = isUnnumbered(root) && (isHeaded || (next !== undefined && isFirst(next)));
    if (opens || above === null || (isUnnumbered(root) && !goesOn(root, next))) {
      above = opens ? root : null;
      out.push(root);
    } else nestAnew(above, root);
  });
  return out;
}

/** A bold line between 一、 and 二、 of one part heads no part of its own. */
const goesOn = (named: Section, next: Section | undefined) =>
  named.role === null && next !== undefined && !isUnnumbered(next) && (next.ordinal ?? 0) > 1;

function nestAnew(above: Section, section: Section): void {
  if (isFirst(section) && above.children.length === 0) section.anomaly = null;
  nest(above, section);
}

function nextLine(lines: readonly Line[], i: number, to: number): Line | undefined {
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
/** 2023年我们奋力拼搏，成绩来之不易, at the head of a report that is put on a page again with that year. */
const TELLS_OF_SUCCESS = /成绩|成效|来之不易|取得/;
/** 均于2024年1月31日前完成: when something was done, not what the part is about. */
const DATE = /20\d\d年\d{1,2}月/;
/** 2022年工作完成情况 and, behind it, 2023年主要工作: the second is what is to be done. */
const followsYear = (roots: readonly Section[], root: Section, { kind }: DocumentDraft, year: number) => {
  const before = roots.slice(0, roots.indexOf(root));
  if (LOOKS_BACK.test(root.title)) return false;
  if (kind !== 'work-report') return before.length > 0;
  return before.some(({ title }) => LOOKS_BACK.test(title) && (yearOfTitle(title) ?? year) < year);
};

const quarterOf = (title: string): number =>
  '一二三四'.indexOf(/([一二三四])季度/.exec(title)?.[1] ?? '-') + 1;
/** In the report of the third quarter: 第四季度主要工作. */
const isNextQuarter = ({ title }: Section, document: DocumentDraft) =>
  quarterOf(document.title) > 0 && quarterOf(title) > quarterOf(document.title) && !LOOKS_BACK.test(title);

/** 二、下半年目标 三、具体措施: how what is planned is to be done. */
const MEASURES = /^(?:具体|主要|重点|保障|工作|推进)*(?:措施|举措)$/;

/**
 * A part headed by a year tells whether it looks back or ahead. A government work report is given at the
 * beginning of the year it is named by: that year's parts are its plan, and so is all that follows them.
 */
function markComingYear(roots: readonly Section[], document: DocumentDraft): void {
  for (const root of roots) if (isNextQuarter(root, document)) root.role = 'plan';
  if (document.year === null) return;
  const ahead = document.kind === 'work-report' ? document.year : document.year + 1;
  let planned = false;
  for (const root of roots) {
    const year = DATE.test(root.title) ? null : yearOfTitle(root.title);
    if (root === roots[0] && TELLS_OF_SUCCESS.test(root.title)) continue;
    if (year !== null && year >= ahead && (root.role !== 'work' || followsYear(roots, root, document, year)))
      root.role = 'plan';
    const goesOn = document.kind === 'work-report' || (root.role === null && MEASURES.test(root.title));
    if (goesOn && planned && root.kind === 'heading') root.role = 'plan';
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
    // 公开内容需要深化 among the faults is one.
    if (above?.role === 'problems' && section.role !== 'plan') section.role = 'problems';
    inheritRoles(section.children, section);
  }
}
