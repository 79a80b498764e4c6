import { Fragment, type JSX } from 'preact';
import { i18n } from '#i18n';
import { type MatrixRow, pickKey, type Subject } from '../../../utils/library/compare/index.ts';
import { kindWord } from '../../words.ts';
import { SearchField } from '../SearchField.tsx';
import { categoryName, cellWords, changeSentence, changeWords, rowName, subjectWords } from './amounts.ts';
import type { CompareModel } from './compare-model.ts';

/** Indicators by documents: what is missing is a dash, and every number leads to where it stands. */
export function MatrixView({ model }: { model: CompareModel }): JSX.Element {
  const rows = model.visible.value;
  const hidden = model.rows.value.length - rows.length;
  return (
    <div class="compare-panel">
      <div class="tools-line">
        <SearchField query={model.query} name={i18n.t('compare.search')} testId="compare-search" />
        <label class="check">
          <input
            type="checkbox"
            checked={model.withZeros.value}
            data-testid="with-zeros"
            onChange={(event) => {
              model.withZeros.value = event.currentTarget.checked;
            }}
          />
          {i18n.t('compare.withZeros')}
        </label>
        <span class="muted" role="status">
          {i18n.t('compare.rows', rows.length)}
          {hidden > 0 && ` · ${i18n.t('compare.hidden', hidden)}`}
        </span>
        <span class="muted legend">{i18n.t('compare.legend')}</span>
      </div>
      {rows.length === 0 ? (
        <p class="library-empty muted">{i18n.t('compare.noRows')}</p>
      ) : (
        <Matrix model={model} rows={rows} />
      )}
    </div>
  );
}

export function SubjectHeads({ subjects }: { subjects: readonly Subject[] }): JSX.Element {
  const isMixed = new Set(subjects.map(({ kind }) => kind)).size > 1;
  return (
    <>
      {subjects.map(({ key, agency, year, title, kind }) => (
        <th key={key} scope="col" title={title}>
          <span class="head-agency" lang="zh-CN">
            {agency ?? title}
          </span>
          <span class="head-year">{year ?? '—'}</span>
          {isMixed && <span class="chip">{kindWord(kind)}</span>}
        </th>
      ))}
    </>
  );
}

function Matrix({ model, rows }: { model: CompareModel; rows: readonly MatrixRow[] }): JSX.Element {
  const subjects = model.subjects.value ?? [];
  return (
    <section
      class="matrix"
      aria-label={i18n.t('compare.tab.matrix')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table data-testid="matrix">
        <thead>
          <tr>
            <th scope="col" class="corner">
              {i18n.t('compare.indicator')}
            </th>
            <SubjectHeads subjects={subjects} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Fragment key={row.indicator}>
              {row.category !== rows[at - 1]?.category && (
                <tr class="category">
                  <th scope="colgroup" colSpan={subjects.length + 1}>
                    <span>{categoryName(row)}</span>
                  </th>
                </tr>
              )}
              <Row model={model} row={row} subjects={subjects} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  model: CompareModel;
  row: MatrixRow;
  subjects: readonly Subject[];
}

function Row({ model, row, subjects }: RowProps): JSX.Element {
  return (
    <tr data-testid="matrix-row" data-indicator={row.indicator}>
      <th scope="row">
        {rowName(row)}
        {row.unit !== null && <span class="unit muted">{row.unit}</span>}
      </th>
      {subjects.map((subject, at) => (
        <Cell key={subject.key} model={model} row={row} subject={subject} at={at} />
      ))}
    </tr>
  );
}

type CellProps = Omit<RowProps, 'subjects'> & { subject: Subject };

function Cell({ model, row, subject, at }: CellProps & { at: number }): JSX.Element {
  const cell = row.cells[at];
  if (!cell || cell.state === 'missing')
    return (
      <td class="missing" title={i18n.t('compare.missing')}>
        <span aria-hidden="true">—</span>
        <span class="sr-only">{i18n.t('compare.missing')}</span>
      </td>
    );
  const { shown } = model;
  const isShown = shown.value?.subject === subject && shown.value.row?.indicator === row.indicator;
  return (
    <td class={isShown ? 'shown' : undefined}>
      <button
        type="button"
        class={cell.state === 'several' ? 'value several' : 'value'}
        aria-haspopup="dialog"
        data-testid="matrix-value"
        onClick={() => {
          shown.value = { subject, name: rowName(row), row, cell };
        }}
      >
        {cellWords(cell, row)}
      </button>
      <BesideYearBefore model={model} row={row} subject={subject} />
    </td>
  );
}

/** What became of the number since the report before, and what that had planned. */
function BesideYearBefore({ model, row, subject }: CellProps): JSX.Element {
  const change = model.changeAt.value.get(pickKey(subject, row.indicator));
  const words = change && changeWords(change, row);
  const planned = model.plannedAt.value.get(pickKey(subject, row.indicator));
  return (
    <>
      {change && words && (
        <span class="change" title={changeSentence(change, row)}>
          {words}
        </span>
      )}
      {planned && (
        <span
          class="change"
          title={i18n.t('compare.plannedIn', [subjectWords(planned.before), planned.plan.raw])}
        >
          {i18n.t('compare.planned', [planned.plan.raw])}
        </span>
      )}
      {change && change.why !== null && change.why !== 'missing' && (
        <span class="change not" title={changeSentence(change, row)}>
          {i18n.t('compare.notComparable')}
        </span>
      )}
    </>
  );
}
