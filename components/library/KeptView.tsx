import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptReading } from '../../utils/library/records.ts';
import type { Figure, ReportDocument, Section } from '../../utils/model.ts';
import { kindWord, timeBadge } from '../words.ts';
import { KeptFindings } from './KeptFindings.tsx';
import { KeptTables } from './KeptTables.tsx';
import type { LibraryModel } from './library-model.ts';

/** A reading as it was kept: sections, figures with their sentences, findings, and the text itself. */
export function KeptView({ model, id }: { model: LibraryModel; id: string }): JSX.Element {
  const [kept, setKept] = useState<KeptReading | null | undefined>(undefined);
  useEffect(() => {
    void model.library.reading(id).then((found) => setKept(found ?? null));
  }, [model, id]);
  if (kept === undefined) return <p class="muted">{i18n.t('loading')}</p>;
  if (kept === null) return <p role="alert">{i18n.t('library.gone')}</p>;
  const address = /^https?:/.test(kept.id) ? kept.id : null;
  return (
    <article class="kept" data-testid="kept">
      {address !== null && (
        <p>
          <a href={address} target="_blank" rel="noreferrer noopener" data-testid="open-original">
            {i18n.t('library.original')}
          </a>
        </p>
      )}
      {kept.reading.documents.map((document) => (
        <KeptDocument key={document.id} document={document} text={kept.text} />
      ))}
      <details>
        <summary>{i18n.t('library.text')}</summary>
        <div class="kept-text" lang="zh-CN">
          {kept.text}
        </div>
      </details>
    </article>
  );
}

function KeptDocument({ document, text }: { document: ReportDocument; text: string }): JSX.Element {
  const { title, kind, agency, year, sections, figures, tables } = document;
  return (
    <section class="kept-document">
      <h2 lang="zh-CN">{title}</h2>
      <p class="muted">
        <span class="chip">{kindWord(kind)}</span> <span lang="zh-CN">{agency}</span>{' '}
        {year !== null && i18n.t('document.yearOf', [String(year)])}
      </p>
      <KeptFindings document={document} text={text} />
      <h3>{i18n.t('library.sections')}</h3>
      <Sections sections={sections} />
      <KeptTables tables={tables} />
      <h3>{i18n.t('library.figures')}</h3>
      <Figures figures={figures} />
    </section>
  );
}

function Sections({ sections }: { sections: readonly Section[] }): JSX.Element | null {
  if (sections.length === 0) return null;
  return (
    <ul class="kept-sections" lang="zh-CN">
      {sections.map((section) => (
        <li key={section.id}>
          {section.number}
          {section.title}
          <Sections sections={section.children} />
        </li>
      ))}
    </ul>
  );
}

function Figures({ figures }: { figures: readonly Figure[] }): JSX.Element {
  return (
    <table class="kept-figures" data-testid="kept-figures">
      <thead>
        <tr>
          <th scope="col">{i18n.t('library.item')}</th>
          <th scope="col">{i18n.t('library.printed')}</th>
          <th scope="col">{i18n.t('library.sentence')}</th>
        </tr>
      </thead>
      <tbody lang="zh-CN">
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">{figure.label}</th>
            <td>
              {figure.raw}
              {figure.time !== 'actual' && <span class="chip">{timeBadge(figure.time)}</span>}
            </td>
            <td>{figure.sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
