import type { JSX } from 'preact';

interface ListChoiceProps<T extends string> {
  name: string;
  chosen: T;
  options: readonly (readonly [id: T, words: string])[];
  onChoose: (id: T) => void;
  testId: string;
}

/** One of many, from a list that opens. */
export function ListChoice<T extends string>(props: ListChoiceProps<T>): JSX.Element {
  const { name, chosen, options, onChoose, testId } = props;
  return (
    <label>
      {name}{' '}
      <select
        value={chosen}
        data-testid={testId}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
