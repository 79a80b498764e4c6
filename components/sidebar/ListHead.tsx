import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useSidebar } from './context.ts';

interface Props {
  /** What the list holds now. */
  ids: readonly string[];
  /** How many figures the document has. */
  total: number;
}

/** Above the list: how many figures it holds, and a box that chooses all of them. */
export function ListHead({ ids, total }: Props): JSX.Element {
  const { data } = useSidebar();
  // Asked anew with every list: a computed signal would keep the figures it was first given.
  const chosen = ids.filter((id) => data.selected.value.has(id)).length;
  const isAll = chosen === ids.length;
  return (
    <div class="list-head">
      <label class="list-all" title={i18n.t('data.pickThrough')}>
        <input
          type="checkbox"
          data-testid="pick-all"
          checked={isAll}
          indeterminate={chosen > 0 && !isAll}
          onChange={() => data.select(ids, !isAll)}
        />
        {i18n.t('data.pickAll')}
      </label>
      <span class="list-count" data-testid="list-count">
        {ids.length === total
          ? i18n.t('data.total', total)
          : i18n.t('data.matchesOf', [String(ids.length), String(total)])}
      </span>
    </div>
  );
}
