import type { JSX } from 'preact';

interface Props {
  name: string;
  icon: JSX.Element;
  onClick: (event: { currentTarget: Element }) => void;
  testId?: string;
  /** Set for a switch. */
  pressed?: boolean;
  isSmall?: boolean;
}

/** A button that shows only its picture; the name is its tooltip and its accessible name. */
export function IconButton({ name, icon, onClick, testId, pressed, isSmall }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={isSmall ? 'icon-button icon-small' : 'icon-button'}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      data-testid={testId}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
