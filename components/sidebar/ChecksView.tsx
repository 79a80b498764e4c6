import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Check, ReportDocument } from '../../utils/model.ts';
import { useSidebar } from './context.ts';
import { formatNumber } from './format.ts';
import { StatutoryGrid } from './StatutoryGrid.tsx';

/** What could be compared on this page, disagreements first, and the statutory tables as grids. */
export function ChecksView({ document }: { document: ReportDocument }): JSX.Element {
  const verdict = (wanted: Check['verdict']) => document.checks.filter((check) => check.verdict === wanted);
  const [disagreeing, uncertain, agreeing] = [verdict('disagrees'), verdict('uncertain'), verdict('agrees')];
  return (
    <>
      {document.checks.length > 0 && <p class="hint muted">{i18n.t('checks.hint')}</p>}
      <CheckList checks={disagreeing} name={i18n.t('checks.disagree')} verdict="disagrees" />
      <CheckList checks={uncertain} name={i18n.t('checks.uncertain')} verdict="uncertain" />
      {disagreeing.length === 0 && agreeing.length > 0 && (
        <p class="all-agree">{i18n.t('checks.allAgree')}</p>
      )}
      {agreeing.length > 0 && (
        <details class="fold" data-testid="agreed">
          <summary>{i18n.t('checks.agreed', agreeing.length)}</summary>
          <CheckList checks={agreeing} name={null} verdict="agrees" />
        </details>
      )}
      {document.tables.map((table) => (
        <StatutoryGrid key={`${table.form}${table.table}`} table={table} />
      ))}
    </>
  );
}

interface ListProps {
  checks: readonly Check[];
  name: string | null;
  verdict: Check['verdict'];
}

function CheckList({ checks, name, verdict }: ListProps): JSX.Element | null {
  if (checks.length === 0) return null;
  return (
    <section class="group">
      {name !== null && (
        <h2 class="group-title">
          {name}
          <span class="group-count">{checks.length}</span>
        </h2>
      )}
      <ul class="checks">
        {checks.map((check, at) => (
          <CheckItem key={at} check={check} verdict={verdict} />
        ))}
      </ul>
    </section>
  );
}

function CheckItem({ check, verdict }: { check: Check; verdict: Check['verdict'] }): JSX.Element {
  const model = useSidebar();
  return (
    <li class={`check check-${verdict}`} data-testid="check" data-rule={check.rule}>
      <p lang="zh-CN">{check.message}</p>
      <CheckNumbers check={check} />
      {check.places.length > 0 && (
        <p class="check-places">
          {check.places.map((place, at) => (
            <button
              type="button"
              key={`${place.start}-${place.end}`}
              class="link"
              onClick={() =>
                model.jump(place.start, place.end, i18n.t('checks.place', [String(at + 1)]), 'nearest')
              }
            >
              {i18n.t('checks.place', [String(at + 1)])}
              <span class="sr-only" lang="zh-CN">{`：${check.message}`}</span>
            </button>
          ))}
        </p>
      )}
    </li>
  );
}

function CheckNumbers({ check }: { check: Check }): JSX.Element | null {
  const numbers: [string, number | null][] = [
    [i18n.t('checks.stated'), check.stated],
    [i18n.t('checks.computed'), check.computed],
    [i18n.t('checks.difference'), check.verdict === 'disagrees' ? check.difference : null],
  ];
  const known = numbers.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl class="check-numbers">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatNumber(value as number)}</dd>
        </div>
      ))}
    </dl>
  );
}
