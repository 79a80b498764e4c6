export interface MenuItem {
  id: string;
  name: string;
  run: () => void;
}

/** A menu that is open: below the button it belongs to, which gets the keyboard back. */
export interface OpenMenu {
  name: string;
  items: readonly MenuItem[];
  button: HTMLElement;
}

/** The formats with the one that was used last in front. */
export function lastFirst<T>(formats: readonly T[], last: T): T[] {
  return [last, ...formats.filter((format) => format !== last)];
}
