import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ChevronIcon } from '../icons.tsx';
import { useSidebar } from './context.ts';
import type { MenuItem, OpenMenu } from './menu-items.ts';

/** Height of an item and of the menu's own edge, px: as foot.css has them. */
const ITEM = 32;
const EDGE = 10;
const WIDTH = 216;
const AIR = 4;

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The one menu of the sidebar, drawn above everything: a list's own box would clip it. */
export function Menu(): JSX.Element | null {
  const model = useSidebar();
  const open = model.menu.value;
  const list = useRef<HTMLDivElement>(null);
  useOpening(list, open);
  if (!open) return null;
  const close = (): void => {
    model.menu.value = null;
    open.button.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (!stepped(event, list.current)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      tabIndex={-1}
      data-testid="menu"
      aria-label={open.name}
      style={placeOf(open)}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!list.current?.contains(event.relatedTarget as Node | null)) model.menu.value = null;
      }}
    >
      {open.items.map((item) => (
        <Item key={item.id} {...item} close={close} />
      ))}
    </div>
  );
}

function Item({ id, name, run, close }: MenuItem & { close: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="menu-item"
      role="menuitem"
      tabIndex={-1}
      data-testid={`menu-${id}`}
      onClick={() => {
        close();
        run();
      }}
    >
      {name}
    </button>
  );
}

/** Takes the keyboard to the first item, and closes the menu when what it hangs on moves away under it. */
function useOpening(list: { current: HTMLElement | null }, open: OpenMenu | null): void {
  const model = useSidebar();
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('button')?.focus();
    if (!open) return;
    const stop = new AbortController();
    const close = (): void => {
      model.menu.value = null;
    };
    const options = { capture: true, passive: true, signal: stop.signal };
    open.button.closest('.ml')?.addEventListener('scroll', close, options);
    return () => stop.abort();
  }, [open]);
}

/** Moves the keyboard to another item; false where the key means none. */
function stepped({ key, target }: KeyboardEvent, list: HTMLElement | null): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const items = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = items.indexOf(target as HTMLElement);
  items[step(at, items.length - 1)]?.focus();
  return true;
}

/** Below its button where there is room, else above it; never outside of the sidebar. */
function placeOf({ button, items }: OpenMenu): { left: string; top: string; width: string } {
  const at = button.getBoundingClientRect();
  const around = button.closest('.ml')?.getBoundingClientRect() ?? new DOMRect();
  const height = items.length * ITEM + EDGE;
  const below = at.bottom + AIR + height <= around.bottom;
  const top = (below ? at.bottom + AIR : at.top - AIR - height) - around.top;
  const left = Math.max(8, at.right - around.left - WIDTH);
  return { left: `${left}px`, top: `${Math.max(0, top)}px`, width: `${WIDTH}px` };
}

interface MenuButtonProps {
  name: string;
  /** Made when the menu opens. */
  items: () => readonly MenuItem[];
  class?: string;
  testId: string;
}

/** The button that opens a menu. */
export function MenuButton(props: MenuButtonProps): JSX.Element {
  const model = useSidebar();
  const own = useRef<HTMLButtonElement>(null);
  // Asked so that only the button whose answer changes is drawn anew: every row of the list has one.
  const open = useComputed(() => model.menu.value !== null && model.menu.value.button === own.current);
  const isOpen = open.value;
  return (
    <button
      ref={own}
      type="button"
      class={props.class ?? 'icon-button icon-small'}
      aria-label={props.name}
      title={props.name}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      data-testid={props.testId}
      // The menu closes when it loses the keyboard: a press on its own button must not open it again.
      onPointerDown={(event) => {
        if (isOpen) event.preventDefault();
      }}
      onClick={(event) => {
        const button = event.currentTarget;
        model.menu.value = isOpen ? null : { name: props.name, items: props.items(), button };
      }}
    >
      <ChevronIcon />
    </button>
  );
}
