import type { JSX } from 'preact';
import { printedParts } from './format.ts';

/** What the page prints for a figure: the number large, unit and words of approximation beside it. */
export function Printed({ raw }: { raw: string }): JSX.Element {
  const { before, marked, after } = printedParts(raw);
  return (
    <>
      {before !== '' && <span class="unit">{before}</span>}
      {marked}
      {after !== '' && <span class="unit">{after}</span>}
    </>
  );
}
