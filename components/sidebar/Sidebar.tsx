import type { JSX } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReportDocument } from '../../utils/model.ts';
import { language } from '../words.ts';
import { Annexes } from './Annexes.tsx';
import { ChecksView } from './ChecksView.tsx';
import { SidebarProvider, useSidebar } from './context.ts';
import { Edge } from './Edge.tsx';
import { Failed, Loading, NotOurs } from './Empty.tsx';
import { FiguresView } from './FiguresView.tsx';
import { Footer } from './Footer.tsx';
import { Grip } from './Grip.tsx';
import { DocumentHeader, TopBar } from './Header.tsx';
import { Hint } from './Hint.tsx';
import { ChangedSince } from './Kept.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { Menu } from './Menu.tsx';
import { Notices } from './Notices.tsx';
import { Outlined } from './Outlined.tsx';
import { OutlineView } from './OutlineView.tsx';
import { PageMarks } from './PageMarks.tsx';
import { RefusedCopy, Status } from './Status.tsx';
import { sidebarKey } from './sidebar-keys.ts';
import type { SidebarModel } from './sidebar-model.ts';
import type { View } from './sidebar-types.ts';
import { Tabs } from './Tabs.tsx';

/** The whole sidebar for one model. */
export function Sidebar({ model }: { model: SidebarModel }): JSX.Element {
  const { at, folded, size } = model.place.value;
  const aside = useRef<HTMLElement>(null);
  const before = useRef(folded);
  useEffect(() => {
    if (before.current === folded) return;
    before.current = folded;
    // The button that was pressed is gone: the keyboard goes on where it stood.
    aside.current?.querySelector<HTMLElement>(folded ? '.edge-open' : '[data-testid=fold]')?.focus();
  }, [folded]);
  return (
    <SidebarProvider value={model}>
      <aside
        ref={aside}
        class="ml"
        data-testid="sidebar"
        data-phase={model.phase.value.kind}
        data-theme={model.appearance.theme.value}
        data-at={at}
        data-folded={folded}
        style={{ [at === 'bottom' ? 'height' : 'width']: `${size}px` }}
        lang={language() === 'en' ? 'en' : 'zh-CN'}
        aria-label={i18n.t('sidebarLabel')}
        onKeyDown={(event) => sidebarKey(event, model)}
      >
        {folded ? <Edge /> : <Open />}
        <Status />
        <KeysSheet />
      </aside>
      <Outlined />
      <PageMarks />
    </SidebarProvider>
  );
}

function Open(): JSX.Element {
  return (
    <>
      <Grip />
      <TopBar />
      <div class="rest">
        <Content />
        <RefusedCopy />
      </div>
      <Menu />
    </>
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
      <ChangedSince />
      <Annexes objects={phase.page.objects} base={phase.page.url} />
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
  const views = model.views.value;
  return (
    <>
      <Tabs />
      {views.map((view) => (
        <Panel key={`${view}${document.id}`} view={view} document={document} />
      ))}
      <Hint />
      <Footer document={document} />
    </>
  );
}

/** One view; once looked at it stays drawn, so that coming back to it costs nothing and finds it as it was left. */
function Panel({ view, document }: { view: View; document: ReportDocument }): JSX.Element {
  const isShown = useSidebar().shownView.value === view;
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  const View = VIEWS[view];
  return (
    <div
      class="panel"
      role="tabpanel"
      id={`ml-panel-${view}`}
      aria-labelledby={`ml-tab-${view}`}
      hidden={!isShown}
    >
      {wasShown.current && <View document={document} />}
    </div>
  );
}
