import type { JSX } from 'preact';

/** The words before the number, the number with its myriads (12.5万), the unit and what follows. */
const PRINTED = /^(\D*?)([-+−]?\d[\d,.，]*\s*[余多]?[千万亿]*)(.*)$/s;

/** What the page prints for a figure: the number large, unit and words of approximation beside it. */
export function Printed({ raw }: { raw: string }): JSX.Element {
  const [, before = '', number = raw, after = ''] = PRINTED.exec(raw) ?? [];
  return (
    <>
      {before !== '' && <span class="unit">{before}</span>}
      {number}
      {after !== '' && <span class="unit">{after}</span>}
    </>
  );
}
