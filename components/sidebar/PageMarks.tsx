import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { clearHighlight, highlight, rangeAt } from '../../utils/jump/index.ts';
import type { Figure, ReportDocument } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import { Outlines } from './Outlined.tsx';
import { flatSections } from './outline-rows.ts';
import type { SidebarModel } from './sidebar-model.ts';

/** A press on one of these is the page's, not ours. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, [contenteditable], [onclick]';

/** Marks figures and headings in the page where the person wants it, and links them with the list. */
export function PageMarks(): JSX.Element {
  const model = useSidebar();
  const [outlined, setOutlined] = useState<readonly Marked[]>([]);
  const isOn = model.settings.value.marksInPage;
  const document = isOn ? model.document.value : null;
  const moved = model.placesMoved.value;
  useEffect(() => {
    if (!document) return;
    const left = markAll(model, document);
    setOutlined(left);
    const stop = new AbortController();
    listen(model, document, stop.signal);
    return () => {
      stop.abort();
      setOutlined([]);
      for (const look of LOOKS) clearHighlight(`minglan-${look}`);
    };
  }, [document, moved]);
  return (
    <>
      {outlined.map(({ look, ranges }) => (
        <Outlines key={look} look={look} ranges={ranges} testId="marks" />
      ))}
      <HoverMark />
    </>
  );
}

/** The place of the figure whose row the pointer is over. */
function HoverMark(): JSX.Element {
  const model = useSidebar();
  const [outlined, setOutlined] = useState<readonly Range[]>([]);
  useSignalEffect(() => {
    const id = model.data.hovered.value;
    const figure = model.document.peek()?.figures.find((one) => one.id === id);
    setOutlined(highlight(figure ? model.rangesOf([figure]) : [], 'minglan-hover'));
  });
  return <Outlines ranges={outlined} testId="hover-mark" />;
}

const LOOKS = ['heading', 'figure', 'planned'] as const;
interface Marked {
  look: (typeof LOOKS)[number];
  ranges: readonly Range[];
}

/** Marks everything; gives back what only outlines can show. */
function markAll(model: SidebarModel, document: ReportDocument): Marked[] {
  const isResult = ({ time }: Figure): boolean => time === 'actual';
  const places = {
    heading: flatSections(document.sections).filter(({ kind }) => kind === 'heading'),
    figure: document.figures.filter(isResult),
    planned: document.figures.filter((figure) => !isResult(figure)),
  };
  return LOOKS.map((look) => ({
    look,
    ranges: highlight(model.rangesOf(places[look]), `minglan-${look}`),
  }));
}

/** A marked figure under the pointer lights its row; a press on it finds the row. */
function listen(model: SidebarModel, document: ReportDocument, signal: AbortSignal): void {
  const figures = [...document.figures].sort((a, b) => a.start - b.start);
  const under = ({ clientX, clientY }: MouseEvent): Figure | null => {
    const at = rangeAt(clientX, clientY, figures.length, (index) => {
      const [range] = model.rangesOf([figures[index] as Figure]);
      return range ?? null;
    });
    return at === null ? null : (figures[at] ?? null);
  };
  const isOurs = (event: Event): boolean => event.composedPath().includes(model.host.element);
  let frame = 0;
  const onMove = (event: PointerEvent): void => {
    if (frame !== 0 || isOurs(event) || event.pointerType === 'touch') return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) model.data.hovered.value = under(event)?.id ?? null;
    });
  };
  const onClick = (event: MouseEvent): void => {
    if (isOurs(event) || event.button !== 0 || !getSelection()?.isCollapsed) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
    const figure = under(event);
    if (figure) model.findFigure(figure);
  };
  window.addEventListener('pointermove', onMove, { passive: true, signal });
  window.addEventListener('click', onClick, { capture: true, passive: true, signal });
}
