import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';

interface SearchFieldProps {
  /** The words that are sought. */
  query: Signal<string>;
  /** What is searched. */
  name: string;
  testId: string;
}

/** Words that leave only the rows that have them all. */
export function SearchField({ query, name, testId }: SearchFieldProps): JSX.Element {
  return (
    <input
      type="search"
      class="search"
      placeholder={name}
      aria-label={name}
      value={query.value}
      data-testid={testId}
      onInput={(event) => {
        query.value = event.currentTarget.value;
      }}
    />
  );
}
