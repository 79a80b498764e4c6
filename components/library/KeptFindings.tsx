import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { evidenceText, type FindingNote, findingNote, findingWords } from '../../utils/export/index.ts';
import type { Check, ReportDocument } from '../../utils/model.ts';
import { Spoken } from '../spoken.tsx';
import { language } from '../words.ts';

interface Props {
  document: ReportDocument;
  /** The text of the page that the places lie in. */
  text: string;
}

/** What was compared in a kept report: what does not agree in sight, the rest folded. */
export function KeptFindings({ document, text }: Props): JSX.Element | null {
  const notes = document.checks.map((check) =>
    findingNote(document, check, (start, end) => text.slice(start, end)),
  );
  if (notes.length === 0) return null;
  const of = (verdict: Check['verdict']) => notes.filter((note) => note.verdict === verdict);
  const [differ, undecided, agreed] = [of('disagrees'), of('uncertain'), of('agrees')];
  return (
    <section data-testid="kept-checks">
      <h3>{i18n.t('tabs.checks')}</h3>
      <p class={differ.length > 0 ? 'kept-differ' : 'muted'}>{i18n.t('checks.differ', differ.length)}</p>
      <List notes={differ} />
      <Fold notes={undecided}>{i18n.t('checks.undecided', undecided.length)}</Fold>
      <Fold notes={agreed}>{i18n.t('checks.agreed', agreed.length)}</Fold>
    </section>
  );
}

function Fold({
  notes,
  children,
}: {
  notes: FindingNote[];
  children: ComponentChildren;
}): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{children}</summary>
      <List notes={notes} />
    </details>
  );
}

function List({ notes }: { notes: FindingNote[] }): JSX.Element | null {
  if (notes.length === 0) return null;
  return (
    <ul class="kept-findings">
      {notes.map((note, at) => (
        <li key={at} data-rule={note.rule}>
          <Words note={note} />
        </li>
      ))}
    </ul>
  );
}

function Words({ note }: { note: FindingNote }): JSX.Element {
  const { message, ruleText } = findingWords(note, language());
  return (
    <>
      <Spoken text={message} />
      {note.verdict !== 'agrees' && (
        <p class="muted">
          <Spoken text={ruleText} />
        </p>
      )}
      <ul class="muted">
        {note.evidence.map((one, at) => (
          <li key={at}>
            <Spoken text={evidenceText(one, language())} />
          </li>
        ))}
      </ul>
    </>
  );
}
