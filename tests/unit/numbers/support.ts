import { scanNumbers } from '../../../utils/figures/numbers/index.ts';

/** raw value unit kind approx, in short. */
export function brief(sentence: string): string[] {
  return scanNumbers(sentence).quantities.map((one) => {
    const value = one.value === null ? `${one.lo}..${one.hi}` : String(Math.round(one.value * 1e4) / 1e4);
    return [one.raw, value, one.unit ?? '-', one.kind, one.approx, one.denied]
      .filter((part) => part !== null)
      .join(' ');
  });
}
