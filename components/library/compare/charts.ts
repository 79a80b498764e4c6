import { axisX, axisY, barX, dot, gridY, line, type Markish, plot, ruleX, text } from '@observablehq/plot';
import { formatNumber } from '../../sidebar/format.ts';

/** Colours of a chart: those of the page, or fixed ones for a file. */
export interface Look {
  ink: string;
  muted: string;
  accent: string;
  line: string;
  /** What the drawing stands on. */
  ground: string;
}

export const PAGE_LOOK: Look = {
  ink: 'var(--ml-ink)',
  muted: 'var(--ml-ink-2)',
  accent: 'var(--ml-accent)',
  line: 'var(--ml-line)',
  ground: 'var(--ml-raised)',
};

/** For a file, which ends up on white paper. */
export const FILE_LOOK: Look = {
  ink: '#23211d',
  muted: '#57534a',
  accent: '#1d4f76',
  line: '#e3dfd5',
  ground: '#ffffff',
};

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';

export interface YearPoint {
  year: number;
  /** Null: the report says nothing, and the line has a gap. */
  value: number | null;
  /** Only a bound, or a round number. */
  approximate: boolean;
}

export interface Bar {
  key: string;
  name: string;
  value: number;
  approximate: boolean;
  /** The value in words. */
  words: string;
}

type Drawing = SVGSVGElement | HTMLElement;

/**
 * Looks are set as attributes of the drawing: style sheets inside it are forbidden by the policy of extension
 * pages, and a file has nothing else to go by.
 */
function dressed(chart: Drawing, { ink }: Look): Drawing {
  chart.querySelector('style')?.remove();
  chart.setAttribute('color', ink);
  chart.setAttribute('font-family', FONT);
  chart.setAttribute('font-size', '12');
  return chart;
}

/** A small chart of one indicator over the years; a year without a value is a gap, a hollow dot is not exact. */
export function lineChart(points: readonly YearPoint[], look: Look, width = 300, height = 130): Drawing {
  const years = points.map(({ year }) => year);
  const known = points.filter(({ value }) => value !== null);
  const values = known.map(({ value }) => value ?? 0);
  const isWhole = values.every(Number.isInteger);
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)];
  // Half a document is none.
  const ticks = isWhole && most <= 3 ? Array.from({ length: most + 1 }, (_, at) => at) : 3;
  const chart = plot({
    width,
    height,
    marginLeft: 52,
    marginRight: 18,
    marginTop: 22,
    marginBottom: 26,
    x: { type: 'point', domain: years },
    y: { domain: [least, most], nice: true },
    marks: [
      gridY({ ticks, stroke: look.line, strokeOpacity: 1 }),
      axisY({ ticks, tickSize: 0, label: null, color: look.muted, tickFormat: shortNumber }),
      axisX({ tickSize: 0, label: null, color: look.muted, tickFormat: String }),
      line(points, { x: 'year', y: 'value', stroke: look.accent, strokeWidth: 2 }),
      ...valueMarks(known, look),
    ],
  });
  return dressed(chart, look);
}

/** A dot for each value, with the number above it. */
function valueMarks(known: readonly YearPoint[], look: Look): Markish[] {
  return [
    dot(known, {
      x: 'year',
      y: 'value',
      r: 3.5,
      stroke: look.accent,
      strokeWidth: 1.5,
      fill: (point: YearPoint) => (point.approximate ? look.ground : look.accent),
    }),
    text(known, {
      x: 'year',
      y: 'value',
      dy: -12,
      fill: look.ink,
      stroke: look.ground,
      strokeWidth: 4,
      text: (point: YearPoint) => formatNumber(point.value ?? 0),
    }),
  ];
}

const WAN = 10_000;
const YI = 100_000_000;

/** 12000 → 1.2万: the ticks of a small chart have no room for more. */
function shortNumber(value: number): string {
  if (Math.abs(value) >= YI) return `${formatNumber(value / YI)}亿`;
  return Math.abs(value) >= WAN ? `${formatNumber(value / WAN)}万` : formatNumber(value);
}

const BAR_HEIGHT = 26;
const LONGEST_NAME = 20;
const SIGN_WIDTH = 12.5;

const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

/** Bars in the order given, the first on top; a pale bar is not exact. */
export function barChart(bars: readonly Bar[], look: Look, width: number): Drawing {
  const names = new Map(bars.map(({ key, name }) => [key, shortened(name)]));
  const longest = Math.max(4, ...[...names.values()].map((name) => name.length));
  const said = Math.max(0, ...bars.map(({ words }) => words.length));
  const chart = plot({
    width,
    height: bars.length * BAR_HEIGHT + 20,
    marginLeft: Math.min(longest * SIGN_WIDTH + 16, width * 0.45),
    // In a narrow window the bars need the room that the values leave.
    marginRight: Math.min(110, said * SIGN_WIDTH + 16),
    marginTop: 4,
    marginBottom: 16,
    x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ value }) => value))] },
    y: { domain: bars.map(({ key }) => key) },
    marks: [
      axisY({
        label: null,
        tickSize: 0,
        color: look.ink,
        tickFormat: (key: string) => names.get(key) ?? key,
      }),
      barX(bars, {
        x: 'value',
        y: 'key',
        fill: look.accent,
        fillOpacity: (bar: Bar) => (bar.approximate ? 0.45 : 1),
        insetTop: 4,
        insetBottom: 4,
      }),
      ruleX([0], { stroke: look.muted }),
      text(bars, { x: 'value', y: 'key', text: 'words', textAnchor: 'start', dx: 6, fill: look.ink }),
    ],
  });
  return dressed(chart, look);
}
