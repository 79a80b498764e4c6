import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReportDocument } from '../../utils/model.ts';
import { language } from '../words.ts';
import { ChecksView } from './ChecksView.tsx';
import { SidebarProvider, useSidebar } from './context.ts';
import { Failed, Loading, NotOurs } from './Empty.tsx';
import { FiguresView } from './FiguresView.tsx';
import { Footer } from './Footer.tsx';
import { DocumentHeader, TopBar } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { Outlined } from './Outlined.tsx';
import { OutlineView } from './OutlineView.tsx';
import { RefusedCopy, Status } from './Status.tsx';
import { sidebarKey } from './sidebar-keys.ts';
import type { SidebarModel, View } from './sidebar-model.ts';
import { Tabs } from './Tabs.tsx';

/** The whole sidebar for one model. */
export function Sidebar({ model }: { model: SidebarModel }): JSX.Element {
  return (
    <SidebarProvider value={model}>
      <aside
        class="ml"
        data-testid="sidebar"
        data-phase={model.phase.value.kind}
        data-theme={model.appearance.theme.value}
        lang={language() === 'en' ? 'en' : 'zh-CN'}
        aria-label={i18n.t('sidebarLabel')}
        onKeyDown={(event) => sidebarKey(event, model)}
      >
        <TopBar />
        <Content />
        <RefusedCopy />
        <Status />
      </aside>
      <Outlined />
    </SidebarProvider>
  );
}

function Content(): JSX.Element {
  const [broken] = useErrorBoundary();
  const model = useSidebar();
  const phase = model.phase.value;
  if (broken) return <Failed message={String(broken)} />;
  if (phase.kind === 'loading') return <Loading />;
  if (phase.kind === 'error') return <Failed message={phase.message} />;
  const document = model.document.value;
  return (
    <>
      <Notices notices={phase.reading.notices} />
      {phase.reading.kind === 'none' && <NotOurs evidence={phase.reading.evidence} />}
      {document && <DocumentHeader document={document} />}
      {document && <Views document={document} />}
    </>
  );
}

const VIEWS: Record<View, (props: { document: ReportDocument }) => JSX.Element> = {
  outline: OutlineView,
  data: FiguresView,
  checks: ChecksView,
};

function Views({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const views: View[] = model.hasChecks.value ? ['outline', 'data', 'checks'] : ['outline', 'data'];
  return (
    <>
      <Tabs />
      {views.map((view) => {
        const Shown = VIEWS[view];
        const hidden = model.view.value !== view;
        return (
          <div
            key={`${view}${document.id}`}
            class="panel"
            role="tabpanel"
            id={`ml-panel-${view}`}
            aria-labelledby={`ml-tab-${view}`}
            hidden={hidden}
          >
            {!hidden && <Shown document={document} />}
          </div>
        );
      })}
      <Footer document={document} />
    </>
  );
}
