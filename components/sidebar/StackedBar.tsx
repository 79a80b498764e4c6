import type { JSX } from 'preact';
import { formatNumber } from './format.ts';

/** One part of a whole; `show` brings it up in the page. */
export interface BarPart {
  label: string;
  value: number;
  show: () => void;
}

/** Looks of the parts, told apart by pattern as well as by colour; then they begin again. */
const LOOKS = 8;

interface Props {
  parts: readonly BarPart[];
  /** What the parts are parts of; more than their sum leaves a blank end. */
  whole: number;
  testId?: string;
}

/** Parts of a whole as one bar. The list below says the same in words, and is what can be pressed. */
export function StackedBar({ parts, whole, testId }: Props): JSX.Element {
  const rest = whole - parts.reduce((sum, { value }) => sum + value, 0);
  const shown = parts.map((part, at) => ({ ...part, look: `look-${at % LOOKS}` }));
  return (
    <div class="parts" data-testid={testId}>
      <div class="bar" aria-hidden="true">
        {shown.map(
          ({ value, look }, at) =>
            value > 0 && <span key={at} class={`bar-part ${look}`} style={{ flexGrow: value }} />,
        )}
        {rest > 0 && <span class="bar-rest" style={{ flexGrow: rest }} />}
      </div>
      <ul class="legend">
        {shown.map(({ label, value, look, show }, at) => (
          <li key={at}>
            <button type="button" class="legend-part" onClick={show}>
              <span class={`swatch ${look}`} aria-hidden="true" />
              <span class="legend-name" lang="zh-CN">
                {label}
              </span>
              <span class="legend-value">{formatNumber(value)}</span>
              <span class="legend-share">{whole > 0 ? `${percentText((value / whole) * 100)}%` : ''}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A computed percentage with one decimal: more would promise more than two printed numbers hold. */
export function percentText(percent: number): string {
  return formatNumber(Math.round(percent * 10) / 10);
}
