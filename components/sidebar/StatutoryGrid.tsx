import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatutoryTable } from '../../utils/model.ts';
import { tableLabels } from '../table-labels.ts';
import { tableName } from '../words.ts';
import { useSidebar } from './context.ts';
import { formatNumber } from './format.ts';

/** A statutory table as the reader understood it; each cell leads back to the printed one. */
export function StatutoryGrid({ table }: { table: StatutoryTable }): JSX.Element {
  const labels = tableLabels(table);
  const columns = columnsOf(table);
  const name = tableName(table.table);
  return (
    <section class="group">
      <h2 class="group-title">{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="grid-scroll" tabIndex={0} aria-label={name}>
        <table class="grid" data-testid="statutory-table" lang="zh-CN">
          <thead>
            <tr>
              <th scope="col" lang={undefined}>
                {i18n.t('checks.rows')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {labels.column(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.keys(table.rows).map((row) => (
              <tr key={row}>
                <th scope="row">{labels.row(row)}</th>
                {columns.map((column) => (
                  <GridCell
                    key={column}
                    table={table}
                    row={row}
                    column={column}
                    name={i18n.t('checks.cell', [labels.row(row), labels.column(column)])}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function columnsOf(table: StatutoryTable): string[] {
  return [...new Set(Object.values(table.rows).flatMap((row) => Object.keys(row)))];
}

function GridCell(props: { table: StatutoryTable; row: string; column: string; name: string }): JSX.Element {
  const { table, row, column, name } = props;
  const model = useSidebar();
  const value = table.rows[row]?.[column];
  const place = table.places[`${row}.${column}`];
  if (value === undefined) return <td />;
  // A blank is not a zero: it stays blank, and says so to those who cannot see it.
  const text = value === null ? <span class="sr-only">{i18n.t('checks.blank')}</span> : formatNumber(value);
  if (!place || value === null) return <td>{text}</td>;
  return (
    <td>
      <button
        type="button"
        class="cell"
        aria-label={`${formatNumber(value)} ${name}`}
        onClick={() => model.jump(place.start, place.end, `${name} ${formatNumber(value)}`, 'nearest')}
      >
        {text}
      </button>
    </td>
  );
}
