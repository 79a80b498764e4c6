import type { JSX } from 'preact';
import { MenuButton } from './Menu.tsx';
import { lastFirst, type MenuItem } from './menu-items.ts';

interface SplitButtonProps<Format extends string> {
  formats: readonly Format[];
  /** The format that was used last: what the button itself does, and the first of the menu. */
  last: Format;
  words: (format: Format) => string;
  icon: JSX.Element;
  /** What the button of the menu is called. */
  menu: string;
  hint?: string;
  /** Begins the ids of the menu's items. */
  action: 'copy' | 'save';
  testId: string;
  menuTestId: string;
  isPrimary?: boolean;
  /** What the menu offers beside the formats. */
  more?: readonly MenuItem[];
  run: (format: Format) => void;
}

/** One press does it as it was done last; a menu beside it does it in another format. */
export function SplitButton<Format extends string>(props: SplitButtonProps<Format>): JSX.Element {
  const {
    formats,
    last,
    words,
    icon,
    menu,
    hint,
    action,
    testId,
    menuTestId,
    isPrimary,
    more = [],
    run,
  } = props;
  const look = isPrimary ? 'button button-primary' : 'button';
  const items = () => [
    ...lastFirst(formats, last).map((format) => ({
      id: `${action}-${format}`,
      name: words(format),
      run: () => run(format),
    })),
    ...more,
  ];
  return (
    <div class="split">
      <button type="button" class={look} data-testid={testId} title={hint} onClick={() => run(last)}>
        {icon}
        {words(last)}
      </button>
      <MenuButton name={menu} class={`${look} split-more`} testId={menuTestId} items={items} />
    </div>
  );
}
