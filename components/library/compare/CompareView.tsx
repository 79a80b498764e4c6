import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../../controls.tsx';
import { subjectWords } from './amounts.ts';
import { COMPARE_TABS, type CompareModel } from './compare-model.ts';
import { ExportBar } from './ExportBar.tsx';
import { FindingsView } from './FindingsView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { SourceCard } from './SourceCard.tsx';
import { TablesView } from './TablesView.tsx';

/** More columns than this are named in a list that opens. */
const FEW = 6;

interface CompareViewProps {
  model: CompareModel;
  ids: readonly string[];
  /** What is shown first; the matrix where it is none of COMPARE_TABS. */
  view: string | null;
  /** Leads to the list with these ticked, for the choice to be changed there. */
  onChange: (ids: readonly string[]) => void;
}

/** Chosen readings side by side: indicators, years, ranks, tables, findings. */
export function CompareView({ model, ids, view, onChange }: CompareViewProps): JSX.Element {
  const wanted = ids.join('\n');
  useEffect(() => {
    void model.load(wanted.split('\n').filter(Boolean));
  }, [model, wanted]);
  useEffect(() => {
    model.tab.value = COMPARE_TABS.find((tab) => tab === view) ?? 'matrix';
  }, [model, view]);
  const subjects = model.subjects.value;
  if (subjects === null) return <p class="muted">{i18n.t('compare.loading')}</p>;
  if (subjects.length === 0) return <Nothing />;
  const tab = model.tab.value;
  return (
    <div class="compare" data-testid="compare" data-count={subjects.length}>
      <div class="compare-head">
        <Chosen model={model} ids={ids} />
        <button type="button" class="change-choice" data-testid="change-choice" onClick={() => onChange(ids)}>
          {i18n.t('compare.change')}
        </button>
        <ExportBar model={model} />
      </div>
      {model.gone.value > 0 && (
        <p class="library-trouble" role="status">
          {i18n.t('compare.gone', model.gone.value)}
        </p>
      )}
      <Tabs model={model} />
      {tab === 'matrix' && <MatrixView model={model} />}
      {(tab === 'years' || tab === 'rank') && <Charts model={model} tab={tab} />}
      {tab === 'tables' && <TablesView model={model} />}
      {tab === 'findings' && <FindingsView model={model} />}
      <SourceCard model={model} />
    </div>
  );
}

/** The views to choose from; the source of a number goes with the view that it was asked in. */
function Tabs({ model }: { model: CompareModel }): JSX.Element {
  return (
    <Choice
      name={i18n.t('compare.views')}
      value={model.tab.value}
      options={COMPARE_TABS.map((one) => [one, i18n.t(`compare.tab.${one}`)] as const)}
      onChoose={(one) => {
        model.tab.value = one;
        model.shown.value = null;
      }}
      testId="compare-tabs"
    />
  );
}

type ChartViews = typeof import('./chart-views.ts');

function Charts({ model, tab }: { model: CompareModel; tab: 'years' | 'rank' }): JSX.Element {
  const [views, setViews] = useState<ChartViews | null>(null);
  useEffect(() => {
    void import('./chart-views.ts').then(setViews);
  }, []);
  if (!views) return <p class="muted">{i18n.t('compare.loading')}</p>;
  return tab === 'years' ? <views.YearsView model={model} /> : <views.RankView model={model} />;
}

function Nothing(): JSX.Element {
  return (
    <p class="library-empty muted" data-testid="compare-empty">
      {i18n.t('compare.empty')} <a href="#/">{i18n.t('library.list')}</a>
    </p>
  );
}

/** What is compared; each reading can be left out. */
function Chosen({ model, ids }: { model: CompareModel; ids: readonly string[] }): JSX.Element {
  const subjects = model.subjects.value ?? [];
  const without = (id: string) => {
    const rest = ids.filter((one) => one !== id).map((one) => ['id', one]);
    return `#/compare?${new URLSearchParams([['view', model.tab.value], ...rest]).toString()}`;
  };
  const list = (
    <ul class="compared">
      {subjects.map((subject) => (
        <li key={subject.key} class="compared-one">
          <a href={`#/kept?id=${encodeURIComponent(subject.reading)}`} lang="zh-CN" title={subject.title}>
            {subjectWords(subject)}
          </a>
          {ids.length > 1 && (
            <a
              class="leave-out"
              href={without(subject.reading)}
              aria-label={i18n.t('compare.leaveOut', [subjectWords(subject)])}
              title={i18n.t('compare.leaveOut', [subjectWords(subject)])}
            >
              ×
            </a>
          )}
        </li>
      ))}
    </ul>
  );
  if (subjects.length <= FEW) return list;
  return (
    <details class="compared-many">
      <summary>{i18n.t('compare.count', subjects.length)}</summary>
      {list}
    </details>
  );
}
