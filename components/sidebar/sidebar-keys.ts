import type { SidebarModel } from './sidebar-model.ts';

/** Keys that work anywhere in the sidebar: Escape leaves, / goes to the filter. */
export function sidebarKey(event: KeyboardEvent, model: SidebarModel): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = isField(event.target);
  if (event.key === 'Escape') {
    event.preventDefault();
    if (typing && model.filter.value !== '') model.filter.value = '';
    else model.host.leave();
  } else if (event.key === '/' && !typing && model.document.value) {
    event.preventDefault();
    model.view.value = 'data';
    focusFilter(event.currentTarget as HTMLElement);
  }
}

function isField(target: EventTarget | null): boolean {
  return target !== null && ['input', 'textarea', 'select'].includes((target as Element).localName);
}

// The filter may be drawn only with the next frame; without figures there is none.
function focusFilter(root: HTMLElement): void {
  requestAnimationFrame(() => {
    const filter = root.querySelector<HTMLElement>('#ml-filter');
    (filter ?? root.querySelector<HTMLElement>('#ml-tab-data'))?.focus();
  });
}
