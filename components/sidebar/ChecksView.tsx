import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Check, ReportDocument } from '../../utils/model.ts';
import { CopyIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import { copyCircular } from './exporting.ts';
import { Finding } from './Finding.tsx';
import { StatutorySection } from './StatutoryGrid.tsx';

/** What could be compared on this page, disagreements first, and the statutory tables. */
export function ChecksView({ document }: { document: ReportDocument }): JSX.Element {
  const model = useSidebar();
  const { dismissed } = model;
  const shown = document.checks.filter((check) => !dismissed.has(document, check));
  const of = (verdict: Check['verdict']) => shown.filter((check) => check.verdict === verdict);
  const [disagreeing, uncertain, agreeing] = [of('disagrees'), of('uncertain'), of('agrees')];
  const hidden = document.checks.filter((check) => dismissed.has(document, check));
  return (
    <>
      {document.checks.length > 0 && (
        <Tally
          agreeing={agreeing.length}
          disagreeing={disagreeing}
          uncertain={uncertain.length}
          document={document}
        />
      )}
      <List checks={disagreeing} document={document} name={i18n.t('checks.disagree')} />
      <List checks={uncertain} document={document} name={i18n.t('checks.uncertain')} />
      <Fold checks={agreeing} document={document} testId="agreed">
        {i18n.t('checks.agreed', agreeing.length)}
      </Fold>
      <Fold checks={hidden} document={document} testId="dismissed" isDismissed>
        {i18n.t('checks.dismissed', hidden.length)}
      </Fold>
      {document.tables.map((table, at) => (
        <StatutorySection
          key={`${table.form}${table.table}`}
          document={document}
          table={table}
          shown={model.shown.value.tables[at]}
        />
      ))}
    </>
  );
}

interface TallyProps {
  document: ReportDocument;
  agreeing: number;
  disagreeing: readonly Check[];
  uncertain: number;
}

/** How many hold and how many do not, in one line; the circular below it. */
function Tally({ document, agreeing, disagreeing, uncertain }: TallyProps): JSX.Element {
  const model = useSidebar();
  return (
    <div class="tally">
      <p class="tally-line" data-testid="tally" tabIndex={-1}>
        <span class="tally-agree">{i18n.t('checks.agreed', agreeing)}</span>
        <span class={disagreeing.length > 0 ? 'tally-differ' : undefined}>
          {i18n.t('checks.differ', disagreeing.length)}
        </span>
        {uncertain > 0 && <span>{i18n.t('checks.undecided', uncertain)}</span>}
      </p>
      <p class="muted">{i18n.t('checks.hint')}</p>
      {disagreeing.length > 0 && (
        <button
          type="button"
          class="button"
          data-testid="copy-circular"
          onClick={() => copyCircular(model, document, disagreeing)}
        >
          <CopyIcon />
          {i18n.t('checks.circular')}
        </button>
      )}
    </div>
  );
}

interface ListProps {
  checks: readonly Check[];
  document: ReportDocument;
  name: string;
}

function List({ checks, document, name }: ListProps): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group-title">
        {name}
        <span class="group-count">{checks.length}</span>
      </h2>
      <Findings checks={checks} document={document} isDismissed={false} />
    </section>
  );
}

interface FoldProps {
  checks: readonly Check[];
  document: ReportDocument;
  testId: string;
  isDismissed?: boolean;
  children: ComponentChildren;
}

function Fold({ checks, document, testId, isDismissed = false, children }: FoldProps): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <details class="fold" data-testid={testId}>
      <summary>{children}</summary>
      <Findings checks={checks} document={document} isDismissed={isDismissed} />
    </details>
  );
}

function Findings(props: {
  checks: readonly Check[];
  document: ReportDocument;
  isDismissed: boolean;
}): JSX.Element {
  const { checks, document, isDismissed } = props;
  return (
    <ul class="checks">
      {checks.map((check) => (
        <Finding
          key={`${check.rule} ${check.message} ${check.places[0]?.start}`}
          document={document}
          check={check}
          isDismissed={isDismissed}
        />
      ))}
    </ul>
  );
}
