import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useSidebar } from './context.ts';
import type { View } from './sidebar-types.ts';

interface Tab {
  view: View;
  name: string;
  count: number | null;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The views as ARIA tabs: arrows move and choose, one tab stop for all. */
export function Tabs(): JSX.Element {
  const model = useSidebar();
  const tabs = useTabs();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.view === model.shownView.value);
    const next = tabs[step(at, tabs.length - 1)];
    if (!next) return;
    model.view.value = next.view;
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#ml-tab-${next.view}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={i18n.t('tabs.label')} onKeyDown={onKeyDown}>
      {tabs.map(({ view, name, count }) => (
        <button
          type="button"
          key={view}
          id={`ml-tab-${view}`}
          class="tab"
          role="tab"
          data-testid={`tab-${view}`}
          aria-selected={model.shownView.value === view}
          aria-controls={`ml-panel-${view}`}
          tabIndex={model.shownView.value === view ? 0 : -1}
          onClick={() => {
            model.view.value = view;
          }}
        >
          {name}
          {count !== null && <Count view={view} count={count} />}
        </button>
      ))}
    </div>
  );
}

function Count({ view, count }: { view: View; count: number }): JSX.Element {
  return view === 'checks' ? (
    <span class="item-findings" title={i18n.t('document.findings', count)}>
      {count}
    </span>
  ) : (
    <span class="tab-count">{count}</span>
  );
}

function useTabs(): Tab[] {
  const model = useSidebar();
  const document = model.document.value;
  const findings = model.findings.value.length;
  const counts: Record<View, number> = {
    outline: model.sections.value.length,
    data: document?.figures.length ?? 0,
    checks: findings,
  };
  return model.views.value.map((view) => ({
    view,
    name: i18n.t(`tabs.${view}`),
    count: view === 'checks' && findings === 0 ? null : counts[view],
  }));
}
