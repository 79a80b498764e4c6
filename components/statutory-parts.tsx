import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { LaidBlock } from '../utils/statutory/layout.ts';
import { language } from './words.ts';

// What the statutory tables of the sidebar and of the library have in common.

/** What a total should be, by the sum that it is. */
export const SUM_NAMES = {
  row: 'checks.sumRow',
  column: 'checks.sumColumn',
  balance: 'checks.sumBalance',
} as const;

/** The official names of the columns. */
export function Columns({ columns }: Pick<LaidBlock, 'columns'>): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col" lang={language()}>
          {i18n.t('checks.rows')}
        </th>
        {columns.map(({ id, label }) => (
          <th key={id} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A blank is not a zero: it stays blank, and says so to those who cannot see it. */
export function Blank(): JSX.Element {
  return (
    <td>
      <span class="sr-only" lang={language()}>
        {i18n.t('checks.blank')}
      </span>
    </td>
  );
}
