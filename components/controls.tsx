import type { JSX } from 'preact';

interface ChoiceProps<T extends string> {
  /** The name of the whole for screen readers. */
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
  testId?: string;
}

/** One of a few, side by side: radio buttons in the dress of a segmented control. */
export function Choice<T extends string>({
  name,
  value,
  options,
  onChoose,
  testId,
}: ChoiceProps<T>): JSX.Element {
  return (
    <div class="choice" role="radiogroup" aria-label={name} data-testid={testId}>
      {options.map(([option, words]) => (
        <label key={option} class="choice-one">
          <input
            type="radio"
            name={`${name}`}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
  );
}
