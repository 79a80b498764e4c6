import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShownTable } from '../../utils/export/index.ts';
import type { ReportDocument, StatutoryTable } from '../../utils/model.ts';
import type { LaidBlock, LaidCell, LaidRow } from '../../utils/statutory/layout.ts';
import type { OwnSum } from '../../utils/statutory/sums.ts';
import { CopyIcon, SumIcon } from '../icons.tsx';
import { Blank, Columns, SUM_NAMES } from '../statutory-parts.tsx';
import { language, tableName } from '../words.ts';
import { useSidebar } from './context.ts';
import { copyTables } from './exporting.ts';
import { formatNumber } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';

interface Props {
  document: ReportDocument;
  table: StatutoryTable;
  shown: ShownTable | undefined;
}

/** A statutory table as a person wants it: first what matters, then every cell, each leading to the printed one. */
export function StatutorySection({ document, table, shown }: Props): JSX.Element | null {
  const model = useSidebar();
  const [isAdding, setAdding] = useState(false);
  if (!shown) return null;
  const sums = new Map(shown.sums);
  return (
    <section class="statutory" data-testid={`table-${table.table}`}>
      <div class="group-head">
        <h2 class="group-title">{tableName(table.table)}</h2>
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
          onClick={() => copyTables(model, document, [table], 'table')}
        />
      </div>
      <KeyNumbers table={table} summary={shown.summary} />
      <div class="grids">
        {shown.blocks.map((block) => (
          <Block key={block.rows[0]?.label} block={block} sums={sums} isAdding={isAdding} />
        ))}
      </div>
    </section>
  );
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
      <Columns columns={block.columns} />
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

function GridCell({ cell, name, sums }: { cell: LaidCell; name: string; sums: OwnSum[] }): JSX.Element {
  const model = useSidebar();
  const { value, place } = cell;
  if (value === undefined) return <td />;
  if (value === null) return <Blank />;
  const text = String(value);
  return (
    <td>
      {place ? (
        <button
          type="button"
          class={value === 0 ? 'cell muted' : 'cell'}
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
