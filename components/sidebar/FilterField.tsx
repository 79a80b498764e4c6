import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CloseIcon, SearchIcon } from '../icons.tsx';
import { IconButton } from './IconButton.tsx';

interface Props {
  /** What is typed. */
  filter: Signal<string>;
  name: string;
  hint: string;
  testId: string;
  /** How many match; null while nothing is typed. */
  matches: number | null;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** The field that filters a view; / leads to it. What it finds is said to screen readers. */
export function FilterField({ filter, name, hint, testId, matches, onKeyDown }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class="filter">
      <SearchIcon />
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellcheck={false}
        data-filter
        data-testid={testId}
        aria-label={name}
        placeholder={hint}
        value={filter.value}
        onInput={(event) => {
          filter.value = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      {filter.value !== '' && (
        <IconButton
          isSmall
          name={i18n.t('data.clearFilter')}
          icon={<CloseIcon />}
          onClick={() => {
            filter.value = '';
            field.current?.focus();
          }}
        />
      )}
      <span class="sr-only" role="status">
        {matches === null ? '' : i18n.t('data.matches', matches)}
      </span>
    </search>
  );
}
