import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { T3_COLUMNS } from '../../../utils/domain/forms.ts';
import {
  printedValue,
  type SideRow,
  type Subject,
  sideBySide,
  type TableId,
  tablesIn,
} from '../../../utils/library/compare/index.ts';
import { formatNumber } from '../../sidebar/format.ts';
import { tableName } from '../../words.ts';
import type { CompareModel } from './compare-model.ts';
import { ListChoice } from './ListChoice.tsx';
import { SubjectHeads } from './MatrixView.tsx';

const isOfSubject = (subject: Subject, table: TableId) =>
  subject.document.tables.some((one) => one.table === table);

/** The statutory tables side by side, as they are printed: a blank stays one. */
export function TablesView({ model }: { model: CompareModel }): JSX.Element {
  const all = model.subjects.value ?? [];
  const tables = tablesIn(all);
  const chosen = useSignal<TableId | null>(null);
  const column = useSignal('total');
  const table = chosen.value ?? tables[0];
  if (!table) return <p class="library-empty muted">{i18n.t('compare.noTables')}</p>;
  const subjects = all.filter((subject) => isOfSubject(subject, table));
  const rows = sideBySide(subjects, table, table === 'T3' ? column.value : null);
  return (
    <div class="compare-panel">
      <p class="tools-line">
        <ListChoice
          name={i18n.t('compare.table')}
          chosen={table}
          options={tables.map((id) => [id, tableName(id)])}
          onChoose={(id) => {
            chosen.value = id;
          }}
          testId="tables-table"
        />
        {table === 'T3' && <ApplicantChoice column={column} />}
        {subjects.length < all.length && (
          <span class="muted">{i18n.t('compare.withoutTable', all.length - subjects.length)}</span>
        )}
      </p>
      <Side model={model} rows={rows} subjects={subjects} name={tableName(table)} />
    </div>
  );
}

/** Of which kind of applicants table 3 is shown: it has a column for each. */
function ApplicantChoice({ column }: { column: Signal<string> }): JSX.Element {
  return (
    <ListChoice
      name={i18n.t('compare.column')}
      chosen={column.value}
      options={T3_COLUMNS.map(({ id, label }) => [id, label])}
      onChoose={(id) => {
        column.value = id;
      }}
      testId="tables-column"
    />
  );
}

interface SideProps {
  model: CompareModel;
  rows: readonly SideRow[];
  subjects: readonly Subject[];
  name: string;
}

function Side({ model, rows, subjects, name }: SideProps): JSX.Element {
  return (
    <section
      class="matrix"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table data-testid="side-by-side">
        <thead>
          <tr>
            <th scope="col" class="corner">
              {name}
            </th>
            <SubjectHeads subjects={subjects} />
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {rows.map((row) => (
            <Row key={row.cell} model={model} row={row} subjects={subjects} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  model: CompareModel;
  row: SideRow;
  subjects: readonly Subject[];
}

/** One line of the table, with what each report prints there. */
function Row({ model, row, subjects }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        {row.label}
        {row.unit !== null && <span class="unit muted">{row.unit}</span>}
      </th>
      {row.cells.map((one, at) => (
        <td
          key={subjects[at]?.key}
          class={one?.value == null ? 'missing' : one.value === 0 ? 'zero' : undefined}
        >
          {one?.value == null ? (
            <Blank isPrinted={one !== undefined} />
          ) : (
            <Printed model={model} subject={subjects[at]} row={row} value={one.value} place={one.place} />
          )}
        </td>
      ))}
    </tr>
  );
}

interface PrintedProps {
  model: CompareModel;
  subject: Subject | undefined;
  row: SideRow;
  value: number;
  place: { start: number; end: number } | null;
}

/** A printed number, which leads to where it stands. */
function Printed({ model, subject, row, value, place }: PrintedProps): JSX.Element {
  const show = (): void => {
    if (!subject) return;
    const { label, unit, cell } = row;
    const one = printedValue(value, unit, { places: place ? [place] : [], cells: [cell] });
    model.shown.value = { subject, name: label, row: null, cell: { state: 'one', value: one, all: [one] } };
  };
  return (
    <button type="button" class="value" aria-haspopup="dialog" data-testid="table-value" onClick={show}>
      {formatNumber(value)}
    </button>
  );
}

/** A blank of the report and a cell that its form does not have are both missing, but not the same. */
function Blank({ isPrinted }: { isPrinted: boolean }): JSX.Element {
  const words = i18n.t(isPrinted ? 'compare.blank' : 'compare.noCell');
  return (
    <span title={words}>
      <span aria-hidden="true">{isPrinted ? '—' : '·'}</span>
      <span class="sr-only">{words}</span>
    </span>
  );
}
