import { type Figures, readFigures } from '../../../utils/figures/index.ts';
import type { DocumentKind, Prose, Section, SectionRole, Sentence } from '../../../utils/model.ts';

export interface Around {
  heading?: string;
  role?: SectionRole;
  kind?: DocumentKind;
  year?: number;
  title?: string;
  date?: string;
}

function sectionOf(title: string, role: SectionRole): Section {
  return {
    id: 'd1.s1',
    level: 1,
    number: '',
    ordinal: null,
    title,
    kind: 'heading',
    form: 'own-line',
    role,
    anomaly: null,
    start: 0,
    end: 0,
    bodyEnd: 0,
    children: [],
  };
}

/** Reads one paragraph; sentences end at 。. */
export function readText(text: string, around: Around = {}): Figures {
  const path =
    around.heading === undefined && around.role === undefined
      ? []
      : [sectionOf(around.heading ?? '', around.role ?? null)];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const own of text.split(/(?<=。)/)) {
    sentences.push({ text: own, start, end: start + own.length, paragraph: 1, path });
    start += own.length;
  }
  const prose: Prose = {
    documentId: 'd1',
    kind: around.kind ?? 'work-summary',
    title: around.title ?? '云岭县某局2023年工作总结',
    agency: null,
    year: around.year ?? 2023,
    date: around.date ?? null,
    sentences,
  };
  return readFigures(prose);
}

/** '156条 发布信息' for each figure. */
export const labelled = (text: string, around?: Around) =>
  readText(text, around).figures.map((figure) => `${figure.raw} ${figure.label}`);

/** '12个 planned 2024' for each figure. */
export const when = (text: string, around?: Around) =>
  readText(text, around).figures.map(({ raw, time, period }) => `${raw} ${time} ${period}`);

/** Relations with the figures as printed: 'change 8→4 50%', 'part-of 12 ⊃ 4+8 all', 'share-of 5% = 1/20'. */
export function related(text: string, around?: Around): string[] {
  const { figures, relations } = readText(text, around);
  const raw = (id: string | null) => figures.find((figure) => figure.id === id)?.raw ?? '?';
  return relations.map((relation) => {
    if (relation.kind === 'change')
      return `change ${raw(relation.from)}→${raw(relation.to)}${relation.percent ? ` ${raw(relation.percent)}` : ''}`;
    if (relation.kind === 'share-of')
      return `share-of ${raw(relation.percent)} = ${raw(relation.part)}/${raw(relation.whole)}`;
    return `part-of ${raw(relation.whole)} ⊃ ${relation.parts.map(raw).join('+')}${relation.exhaustive ? ' all' : ''}`;
  });
}
