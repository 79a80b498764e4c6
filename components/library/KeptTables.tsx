import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatutoryTable } from '../../utils/model.ts';
import { type LaidBlock, type LaidCell, layOut } from '../../utils/statutory/layout.ts';
import { type OwnSum, ownSums } from '../../utils/statutory/sums.ts';
import { Blank, Columns, SUM_NAMES } from '../statutory-parts.tsx';
import { language, tableName } from '../words.ts';

/** The statutory tables of a kept report, under their official labels, with what a total should be where it is not. */
export function KeptTables({ tables }: { tables: readonly StatutoryTable[] }): JSX.Element | null {
  if (tables.length === 0) return null;
  return (
    <>
      {tables.map((table) => (
        <KeptTable key={table.table} table={table} />
      ))}
    </>
  );
}

function KeptTable({ table }: { table: StatutoryTable }): JSX.Element {
  const name = tableName(table.table);
  const sums = ownSums(table);
  return (
    <section data-testid={`kept-table-${table.table}`}>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section class="kept-scroll" tabIndex={0} aria-label={name}>
        {layOut(table).map((block) => (
          <Block key={block.rows[0]?.label} block={block} sums={sums} />
        ))}
      </section>
    </section>
  );
}

interface BlockProps {
  block: LaidBlock;
  sums: ReadonlyMap<string, OwnSum[]>;
}

function Block({ block, sums }: BlockProps): JSX.Element {
  return (
    <table class="kept-table" lang="zh-CN">
      <Columns columns={block.columns} />
      <tbody>
        {block.rows.map(({ group, label, cells }) => (
          <tr key={label}>
            <th scope="row">
              {group !== null && <span class="muted">{group} · </span>}
              {label}
            </th>
            {cells.map((cell) => (
              <Cell key={cell.name} cell={cell} sums={sums.get(cell.name) ?? []} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell, sums }: { cell: LaidCell; sums: readonly OwnSum[] }): JSX.Element {
  const { value } = cell;
  if (value === undefined) return <td />;
  if (value === null) return <Blank />;
  return (
    <td>
      {value}
      {sums
        .filter(({ differs }) => differs)
        .map((sum) => (
          <span key={sum.kind} class="kept-differ" lang={language()}>
            {i18n.t(SUM_NAMES[sum.kind], [String(sum.value)])}
          </span>
        ))}
    </td>
  );
}
