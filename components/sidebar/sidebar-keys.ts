import type { PageCommand } from '../../utils/messages.ts';
import { run } from './actions.ts';
import type { SidebarModel } from './sidebar-model.ts';

/** Keys without modifiers that do what the browser's shortcuts do. */
const COMMANDS: Readonly<Record<string, PageCommand>> = {
  j: 'next-section',
  k: 'previous-section',
  n: 'next-figure',
  p: 'previous-figure',
  c: 'copy-current',
};

/** Keys that work anywhere in the sidebar, as long as nothing is typed there. */
export function sidebarKey(event: KeyboardEvent, model: SidebarModel): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  // An open dialog has keys of its own; the browser closes it with Escape.
  if (model.help.value) return;
  const root = event.currentTarget as HTMLElement;
  const done =
    event.key === 'Escape'
      ? goBack(event, model, root)
      : !isField(event.target) && pressed(event.key, model, root);
  if (done) event.preventDefault();
}

/** Out of what is open, one step at a time; at last out of the sidebar. */
function goBack({ target }: KeyboardEvent, model: SidebarModel, root: HTMLElement): boolean {
  const field = target as HTMLInputElement;
  if (model.quick.value) {
    model.quick.value = false;
    root.querySelector<HTMLElement>('[data-testid=settings]')?.focus();
  } else if (isField(target) && field.value !== '') {
    if (model.shownView.value === 'outline') model.outline.filter.value = '';
    else model.filter.value = '';
  } else model.host.leave();
  return true;
}

function pressed(key: string, model: SidebarModel, root: HTMLElement): boolean {
  const command = Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : undefined;
  const view = /^[1-9]$/.test(key) ? model.views.value[Number(key) - 1] : undefined;
  if (key === '?') model.help.value = true;
  else if (command && model.document.value) run(command, model);
  else if (key === '/' && model.document.value) focusFilter(model, root);
  else if (view) {
    model.view.value = view;
    root.querySelector<HTMLElement>(`#ml-tab-${view}`)?.focus();
  } else return false;
  return true;
}

function isField(target: EventTarget | null): boolean {
  const { localName, type } = target as HTMLInputElement;
  return (
    ['textarea', 'select'].includes(localName) || (localName === 'input' && !/radio|checkbox/.test(type))
  );
}

/** Brings the keyboard into the filter of the view; one without a filter gives way to the outline. */
export function focusFilter(model: SidebarModel, root: ParentNode): void {
  if (model.shownView.value === 'checks') model.view.value = 'outline';
  // The view may be drawn only with the next frame.
  requestAnimationFrame(() => {
    const filter = root.querySelector<HTMLElement>('.panel:not([hidden]) [data-filter]');
    (filter ?? root.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
  });
}
