import { expect, test } from 'vitest';
import { T3_ROWS } from '../../../utils/domain/forms.ts';
import { KINDS, RESULT_ROWS, requestsHtml } from '../../support/annual.ts';
import { read } from './support.ts';

const rows = Object.fromEntries(
  ['new', 'carried_in', ...RESULT_ROWS, 'carried_out'].map((row) => [row, KINDS.map(() => 0)]),
);
const counts = { rows: { ...rows, new: [7, 1, 0, 0, 0, 2], granted: [7, 1, 0, 0, 0, 2] }, remedies: [] };

test('table 3 on its side is read, and an ordinary table of few lines is none of ours', () => {
  const upright = read(requestsHtml(counts, 'plain')).tables[0];
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const columns = Object.entries(upright?.rows ?? {}).map(([id, row]) => ({
    label: T3_ROWS.find((one) => one.id === id)?.label ?? '',
    values: Object.values(row),
  }));
  const line = (name: string, cells: readonly unknown[]) =>
    `<tr><td>${name}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = (told: typeof columns) =>
    `<table>${line(
      '申请人情况',
      told.map(({ label }) => label),
    )}${names
      .map((name, i) =>
        line(
          name,
          told.map(({ values }) => values[i]),
        ),
      )
      .join('')}</table>`;
  expect(read(html(columns)).tables[0]?.rows).toEqual(upright?.rows);
  const others = ['工伤认定', '劳动仲裁', '职称评审'].map((label) => ({ label, values: names.map(() => 3) }));
  expect(read(html(others)).tables).toEqual([]);
});
