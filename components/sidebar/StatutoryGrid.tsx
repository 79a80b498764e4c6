import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { gridHtml, gridTsv, type ShownTable, statutoryGridOf } from '../../utils/export/index.ts';
import type { ReportDocument, StatutoryTable } from '../../utils/model.ts';
import type { LaidBlock, LaidCell, LaidRow } from '../../utils/statutory/layout.ts';
import type { OwnSum } from '../../utils/statutory/sums.ts';
import { CopyIcon, SumIcon } from '../icons.tsx';
import { language, tableName } from '../words.ts';
import { useSidebar } from './context.ts';
import { formatNumber } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import type { SidebarModel } from './sidebar-model.ts';

interface Props {
  document: ReportDocument;
  table: StatutoryTable;
  shown: ShownTable | undefined;
}

/** A statutory table as a person wants it: first what matters, then every cell, each leading to the printed one. */
export function StatutorySection({ document, table, shown }: Props): JSX.Element | null {
  const model = useSidebar();
  const [isAdding, setAdding] = useState(false);
  const name = tableName(table.table);
  if (!shown) return null;
  const sums = new Map(shown.sums);
  return (
    <section class="group" data-testid={`table-${table.table}`}>
      <div class="group-head">
        <h2 class="group-title">{name}</h2>
        {sums.size > 0 && (
          <IconButton
            name={i18n.t('checks.sums')}
            testId="sums"
            icon={<SumIcon />}
            pressed={isAdding}
            onClick={() => setAdding(!isAdding)}
          />
        )}
        <IconButton
          name={i18n.t('checks.copyTable')}
          testId="copy-statutory"
          icon={<CopyIcon />}
          onClick={() => copyTable(model, document, shown, name)}
        />
      </div>
      <KeyNumbers table={table} summary={shown.summary} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="grid-scroll" tabIndex={0} aria-label={name}>
        {shown.blocks.map((block) => (
          <Block key={block.rows[0]?.label} block={block} sums={sums} isAdding={isAdding} />
        ))}
      </section>
    </section>
  );
}

/** The table under the title of its document; `name` is what the interface calls it. */
function copyTable(model: SidebarModel, document: ReportDocument, shown: ShownTable, name: string): void {
  const title = `${document.title} ${shown.name}`;
  const grid = statutoryGridOf(shown.blocks, title, model.url.value, language());
  void model.copy({ text: gridTsv(grid), html: gridHtml(grid) }, i18n.t('checks.copiedTable', [name]));
}

interface BlockProps {
  block: LaidBlock;
  sums: ReadonlyMap<string, OwnSum[]>;
  isAdding: boolean;
}

function Block({ block, sums, isAdding }: BlockProps): JSX.Element {
  const hasTotals = block.columns.at(-1)?.id === 'total';
  return (
    <table class={hasTotals ? 'grid grid-totals' : 'grid'} data-testid="statutory-table" lang="zh-CN">
      <thead>
        <tr>
          <th scope="col" lang={language()}>
            {i18n.t('checks.rows')}
          </th>
          {block.columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          <Line
            key={row.label}
            row={row}
            block={block}
            opens={row.group !== null && row.group !== block.rows[at - 1]?.group}
            sumsOf={(cell) => sums.get(cell.name)?.filter(({ differs }) => differs || isAdding) ?? []}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  row: LaidRow;
  block: LaidBlock;
  /** The first row of its group has the group's name above it. */
  opens: boolean;
  sumsOf: (cell: LaidCell) => OwnSum[];
}

function Line({ row, block, opens, sumsOf }: LineProps): JSX.Element {
  return (
    <>
      {opens && (
        <tr class="grid-group">
          <th scope="colgroup" colSpan={block.columns.length + 1}>
            <span>{row.group}</span>
          </th>
        </tr>
      )}
      <tr class={row.group === null ? undefined : 'grid-below'}>
        <th scope="row">{row.label}</th>
        {row.cells.map((cell, at) => (
          <GridCell
            key={cell.name}
            cell={cell}
            name={`${row.label}·${block.columns[at]?.label ?? ''}`}
            sums={sumsOf(cell)}
          />
        ))}
      </tr>
    </>
  );
}

const SUM_NAMES = { row: 'checks.sumRow', column: 'checks.sumColumn', balance: 'checks.sumBalance' } as const;

function GridCell({ cell, name, sums }: { cell: LaidCell; name: string; sums: OwnSum[] }): JSX.Element {
  const model = useSidebar();
  const { value, place } = cell;
  if (value === undefined) return <td />;
  // A blank is not a zero: it stays blank, and says so to those who cannot see it.
  if (value === null)
    return (
      <td>
        <span class="sr-only" lang={language()}>
          {i18n.t('checks.blank')}
        </span>
      </td>
    );
  const text = formatNumber(value);
  return (
    <td>
      {place ? (
        <button
          type="button"
          class="cell"
          aria-label={`${text} ${i18n.t('checks.cell', [name])}`}
          onClick={() => model.jump(place.start, place.end, `${name} ${text}`, 'nearest')}
        >
          {text}
        </button>
      ) : (
        text
      )}
      {sums.map((sum) => (
        <span key={sum.kind} class={sum.differs ? 'own-sum own-sum-differs' : 'own-sum'} lang={language()}>
          {i18n.t(SUM_NAMES[sum.kind], [formatNumber(sum.value)])}
        </span>
      ))}
    </td>
  );
}
