import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { MatrixRow, Subject } from '../../../utils/library/compare/index.ts';
import { kindWord } from '../../words.ts';
import { cellWords, rowName, valueWords } from './amounts.ts';
import { Chart } from './Chart.tsx';
import { type Bar, barChart } from './charts.ts';
import { type CompareModel, saysSomething } from './compare-model.ts';
import { ListChoice } from './ListChoice.tsx';

/** What stands in one ranking: reports of one kind and year. */
interface Field {
  key: string;
  words: string;
  subjects: Subject[];
}

function fieldsOf(subjects: readonly Subject[]): Field[] {
  const fields = new Map<string, Field>();
  for (const subject of subjects) {
    if (subject.year === null) continue;
    const key = `${subject.year} ${subject.kind}`;
    const words = `${i18n.t('document.yearOf', [String(subject.year)])} · ${kindWord(subject.kind)}`;
    const field = fields.get(key) ?? { key, words, subjects: [] };
    field.subjects.push(subject);
    fields.set(key, field);
  }
  return [...fields.values()]
    .filter((field) => field.subjects.length > 1)
    .sort((a, b) => b.subjects.length - a.subjects.length || b.key.localeCompare(a.key));
}

/** Requests first: that is what most come for. */
const FIRST = 'foi-new';

/** Many agencies in one year, ranked by an indicator. Those without a value are named, not ranked at 0. */
export function RankView({ model }: { model: CompareModel }): JSX.Element {
  const subjects = model.subjects.value ?? [];
  const fields = fieldsOf(subjects);
  const chosenField = useSignal('');
  const chosenRow = useSignal(FIRST);
  const field = fields.find(({ key }) => key === chosenField.value) ?? fields[0];
  const rows = model.rows.value.filter(saysSomething);
  const row = rows.find(({ indicator }) => indicator === chosenRow.value) ?? rows[0];
  if (!field || !row) return <p class="library-empty muted">{i18n.t('compare.noField')}</p>;
  return (
    <div class="compare-panel">
      <p class="tools-line">
        <ListChoice
          name={i18n.t('compare.indicator')}
          chosen={row.indicator}
          options={rows.map((one) => [one.indicator, rowName(one)])}
          onChoose={(indicator) => {
            chosenRow.value = indicator;
          }}
          testId="rank-indicator"
        />
        <ListChoice
          name={i18n.t('library.year')}
          chosen={field.key}
          options={fields.map(({ key, words }) => [key, words])}
          onChoose={(key) => {
            chosenField.value = key;
          }}
          testId="rank-field"
        />
      </p>
      <Ranking key={`${row.indicator} ${field.key}`} row={row} field={field} subjects={subjects} />
    </div>
  );
}

interface Ranked {
  bars: Bar[];
  /** Without a value that could be ranked, and what stands there instead. */
  others: { subject: Subject; words: string }[];
}

function ranked(row: MatrixRow, field: Field, subjects: readonly Subject[]): Ranked {
  const bars: Bar[] = [];
  const others: Ranked['others'] = [];
  for (const subject of field.subjects) {
    const cell = row.cells[subjects.indexOf(subject)];
    const value = cell?.value;
    const number = value ? (value.value ?? value.lo ?? value.hi) : null;
    const isAlike = value && (value.unit === row.unit || value.unit === null) && value.span === null;
    if (!cell || !value || number === null || !isAlike) {
      const words = cell && cell.state !== 'missing' ? cellWords(cell, row) : i18n.t('compare.missing');
      others.push({ subject, words });
      continue;
    }
    bars.push({
      key: subject.key,
      name: subject.agency ?? subject.title,
      value: number,
      approximate: value.approx !== 'exact',
      words: valueWords(value),
    });
  }
  return { bars: bars.sort((a, b) => b.value - a.value), others };
}

function Ranking({ row, field, subjects }: { row: MatrixRow; field: Field; subjects: readonly Subject[] }) {
  const { bars, others } = ranked(row, field, subjects);
  const name = `${rowName(row)}${row.unit === null ? '' : `（${row.unit}）`}`;
  const title = `${name} ${field.words.replace(' · ', ' ')}`;
  const [most, least] = [bars[0], bars.at(-1)];
  return (
    <>
      {most && least && (
        <Chart
          title={title}
          words={i18n.t('compare.rankWords', [
            name,
            String(bars.length),
            `${most.name} ${most.words}`,
            `${least.name} ${least.words}`,
          ])}
          draw={(look, width) => barChart(bars, look, Math.max(260, width))}
          drawn={JSON.stringify(bars)}
          testId="rank-chart"
          heading={
            <strong>
              {name} <span class="muted">{field.words}</span>
            </strong>
          }
        >
          <AsText bars={bars} />
        </Chart>
      )}
      {others.length > 0 && <Unranked others={others} />}
    </>
  );
}

function AsText({ bars }: { bars: readonly Bar[] }): JSX.Element {
  return (
    <details class="rank-list">
      <summary>{i18n.t('compare.asText')}</summary>
      <ol lang="zh-CN">
        {bars.map((bar) => (
          <li key={bar.key}>
            {bar.name}：{bar.words}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Those without a value are named, not ranked at 0. */
function Unranked({ others }: Pick<Ranked, 'others'>): JSX.Element {
  return (
    <div class="rank-others" data-testid="rank-missing">
      <p class="muted">{i18n.t('compare.unranked', others.length)}</p>
      <ul lang="zh-CN">
        {others.map(({ subject, words }) => (
          <li key={subject.key}>
            {subject.agency ?? subject.title} <span class="muted">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
