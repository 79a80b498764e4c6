import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatutoryTable } from '../../utils/model.ts';
import type { AmountId, KeyRate, RateId, TableSummary } from '../../utils/statutory/summary.ts';
import { formulaWords, keyWord } from '../words.ts';
import { useSidebar } from './context.ts';
import { formatNumber } from './format.ts';
import { percentText, StackedBar } from './StackedBar.tsx';
import type { Place } from './sidebar-types.ts';

interface Props {
  table: StatutoryTable;
  summary: TableSummary;
}

/** What a person looks for first in a statutory table: a few numbers, rates with their formula, the results. */
export function KeyNumbers({ table, summary }: Props): JSX.Element | null {
  const model = useSidebar();
  const { amounts, rates, results } = summary;
  if (amounts.length === 0 && rates.length === 0) return null;
  const show = (cells: readonly string[], name: string): void => {
    model.showPlaces(placesOf(table, cells), name);
  };
  return (
    <>
      <dl class="keys" data-testid="key-numbers">
        {amounts.map(({ id, value, cells }) => (
          <Key key={id} id={id} cells={cells} value={formatNumber(value)} show={show} />
        ))}
        {rates.map((rate) => (
          <Key
            key={rate.id}
            id={rate.id}
            cells={rate.cells}
            value={`${percentText(rate.percent)}%`}
            formula={`${formulaWords(rate.id)} = ${quotient(rate)}`}
            show={show}
          />
        ))}
      </dl>
      {results.length > 0 && (
        <StackedBar
          testId="results"
          parts={results.map(({ label, value, cells }) => ({
            label,
            value,
            show: () => show(cells, label),
          }))}
          whole={results.reduce((sum, { value }) => sum + value, 0)}
        />
      )}
    </>
  );
}

interface KeyProps {
  id: AmountId | RateId;
  /** The cells it was taken from. */
  cells: readonly string[];
  value: string;
  formula?: string;
  show: (cells: readonly string[], name: string) => void;
}

function Key({ id, cells, value, formula, show }: KeyProps): JSX.Element {
  const name = keyWord(id);
  return (
    <div class={formula === undefined ? 'key' : 'key key-rate'}>
      <dt>{name}</dt>
      <dd>
        <button
          type="button"
          class="key-value"
          aria-label={i18n.t('key.jump', [name, value])}
          onClick={() => show(cells, name)}
        >
          {value}
        </button>
        {formula !== undefined && <span class="formula">{formula}</span>}
      </dd>
    </div>
  );
}

/** The quotient in numbers: (13+4)÷39, 1÷(4−1). */
function quotient({ top, whole, less }: KeyRate): string {
  const upper = top.map(formatNumber).join('+');
  const lower = formatNumber(whole) + (less === null ? '' : `−${formatNumber(less)}`);
  return `${top.length > 1 ? `(${upper})` : upper}÷${less === null ? lower : `(${lower})`}`;
}

/** Where cells (T3.new.total) are printed. */
function placesOf(table: StatutoryTable, cells: readonly string[]): Place[] {
  return cells.flatMap((name) => {
    const place = table.places[name.slice(name.indexOf('.') + 1)];
    return place ? [place] : [];
  });
}
