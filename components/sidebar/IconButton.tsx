import type { JSX } from 'preact';

interface Props {
  name: string;
  icon: JSX.Element;
  onClick: () => void;
  testId?: string;
}

/** A button that shows only its picture; the name is its tooltip and its accessible name. */
export function IconButton({ name, icon, onClick, testId }: Props): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      data-testid={testId}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
