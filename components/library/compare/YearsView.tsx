import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import {
  type MatrixRow,
  pickKey,
  type Series,
  type Subject,
  seriesOf,
} from '../../../utils/library/compare/index.ts';
import { kindWord } from '../../words.ts';
import { cellWords, changeWords, rowName } from './amounts.ts';
import { Chart } from './Chart.tsx';
import { FILE_LOOK, lineChart, type YearPoint } from './charts.ts';
import { type CompareModel, saysSomething } from './compare-model.ts';
import { ListChoice } from './ListChoice.tsx';

/** Of the drawing in the page, and of that in a file, px. */
const HEIGHT = 130;
const FILE_HEIGHT = 280;

const seriesWords = ({ agency, reports }: Series): string =>
  `${agency} · ${kindWord(reports[0]?.kind ?? 'none')}`;

/** One agency over its years: a small chart for each indicator that at least two of them speak of. */
export function YearsView({ model }: { model: CompareModel }): JSX.Element {
  const subjects = model.subjects.value ?? [];
  const series = seriesOf(subjects).filter(({ reports }) => reports.length > 1);
  const chosen = useSignal(0);
  const one = series[chosen.value] ?? series[0];
  if (!one) return <p class="library-empty muted">{i18n.t('compare.noSeries')}</p>;
  const index = new Map(subjects.map((subject, at) => [subject, at]));
  const rows = model.rows.value.filter((row) => speaksTwice(row, one, index));
  return (
    <div class="compare-panel">
      {series.length > 1 && (
        <p class="tools-line">
          <ListChoice
            name={i18n.t('compare.agency')}
            chosen={String(series.indexOf(one))}
            options={series.map((each, at) => [String(at), seriesWords(each)])}
            onChoose={(at) => {
              chosen.value = Number(at);
            }}
            testId="years-agency"
          />
        </p>
      )}
      <p class="muted">{i18n.t('compare.yearsNote')}</p>
      <div class="small-charts">
        {rows.map((row) => (
          <YearChart
            key={`${one.agency} ${row.indicator}`}
            model={model}
            row={row}
            series={one}
            index={index}
          />
        ))}
      </div>
    </div>
  );
}

type Index = ReadonlyMap<Subject, number>;

const numberIn = (row: MatrixRow, subject: Subject, index: Index): number | null => {
  const value = row.cells[index.get(subject) ?? -1]?.value;
  if (!value || (value.unit !== row.unit && value.unit !== null)) return null;
  return value.value ?? value.lo ?? value.hi;
};

/** The values over the years; those without a report keep their place, so that a gap looks like one. */
function pointsOf(row: MatrixRow, { reports }: Series, index: Index): YearPoint[] {
  const [first, last] = [reports[0]?.year ?? 0, reports.at(-1)?.year ?? 0];
  const byYear = new Map(reports.map((subject) => [subject.year ?? 0, subject]));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years.map((year): YearPoint => {
    const subject = byYear.get(year);
    const value = subject ? numberIn(row, subject, index) : null;
    const cell = subject ? row.cells[index.get(subject) ?? -1] : undefined;
    return { year, value, approximate: cell?.value?.approx !== 'exact' };
  });
}

function speaksTwice(row: MatrixRow, { reports }: Series, index: Index): boolean {
  const known = reports.filter((subject) => numberIn(row, subject, index) !== null);
  const cells = reports.flatMap((subject) => row.cells[index.get(subject) ?? -1] ?? []);
  return known.length > 1 && saysSomething({ ...row, cells });
}

interface YearChartProps {
  model: CompareModel;
  row: MatrixRow;
  series: Series;
  index: Index;
}

function YearChart({ model, row, series, index }: YearChartProps): JSX.Element {
  const { reports, agency } = series;
  const points = pointsOf(row, series, index);
  const name = rowName(row);
  const facts = reports.map((subject) => {
    const cell = row.cells[index.get(subject) ?? -1];
    const change = model.changeAt.value.get(pickKey(subject, row.indicator));
    const words = change && changeWords(change, row);
    const said = !cell || cell.state === 'missing' ? i18n.t('compare.missing') : cellWords(cell, row);
    return { year: subject.year, said, words };
  });
  return (
    <Chart
      title={`${agency} ${name}${row.unit === null ? '' : `（${row.unit}）`}`}
      words={`${name}${row.unit ? `（${row.unit}）` : ''}：${facts.map(({ year, said }) => `${year} ${said}`).join('，')}`}
      draw={(look, width) =>
        lineChart(points, look, Math.max(240, width), look === FILE_LOOK ? FILE_HEIGHT : HEIGHT)
      }
      drawn={JSON.stringify(points)}
      testId="year-chart"
      heading={
        <strong>
          {name} {row.unit !== null && <span class="muted">{row.unit}</span>}
        </strong>
      }
    >
      <dl class="year-facts">
        {facts.map(({ year, said, words }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              {said}
              {words && <span class="change"> {words}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Chart>
  );
}
