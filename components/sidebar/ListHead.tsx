import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Figure } from '../../utils/model.ts';
import { useSidebar } from './context.ts';

interface Props {
  /** What the list holds now. */
  figures: readonly Figure[];
  /** How many figures the document has. */
  total: number;
}

/** Above the list: how many figures it holds, and a box that chooses all of them. */
export function ListHead({ figures, total }: Props): JSX.Element {
  const { data } = useSidebar();
  const chosen = useComputed(() => figures.filter(({ id }) => data.selected.value.has(id)).length).value;
  const isAll = chosen === figures.length;
  return (
    <div class="list-head">
      <label class="list-all" title={i18n.t('data.pickThrough')}>
        <input
          type="checkbox"
          data-testid="pick-all"
          checked={isAll}
          indeterminate={chosen > 0 && !isAll}
          onChange={() =>
            data.select(
              figures.map(({ id }) => id),
              !isAll,
            )
          }
        />
        {i18n.t('data.pickAll')}
      </label>
      <span class="list-count" data-testid="list-count">
        {figures.length === total
          ? i18n.t('data.total', total)
          : i18n.t('data.matchesOf', [String(figures.length), String(total)])}
      </span>
    </div>
  );
}
