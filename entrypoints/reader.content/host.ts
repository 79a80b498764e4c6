/** Whatever a page says of elements, of ours it is not said. In Firefox a dead one hides, see background.ts. */
const RESET = `:host{all:initial!important}${
  import.meta.env.FIREFOX ? ':host{visibility:var(--minglan-seen,hidden)!important}' : ''
}`;

/** Events of the sidebar that listeners of the page must not hear of. */
const OWN_EVENTS = ['beforeinput', 'input', 'click', 'dblclick', 'mousedown', 'mouseup', 'paste', 'copy'];
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

export const HOST_TAG = 'minglan-sidebar';

/** The one element that stands in the page: a shadow root with the sidebar in it. */
export class SidebarElement {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly container: HTMLElement;

  constructor(css: string, signal: AbortSignal) {
    this.element = document.createElement(HOST_TAG);
    this.shadow = this.element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = RESET + css;
    this.container = document.createElement('div');
    this.shadow.append(style, this.container);
    for (const type of OWN_EVENTS) this.element.addEventListener(type, stop);
    for (const type of KEY_EVENTS) {
      window.addEventListener(type, (event) => this.#guard(event), { capture: true, signal });
    }
  }

  /** Puts the element into the page, or back into it. */
  mount(): void {
    if (!this.element.isConnected) document.documentElement.append(this.element);
  }

  unmount(): void {
    this.element.remove();
  }

  get focused(): HTMLElement | null {
    return this.shadow.activeElement as HTMLElement | null;
  }

  /**
   * A page's hotkeys listen on the document, in either phase: keys pressed in the sidebar are stopped on
   * the window, before they get there, and a copy that cannot leave the shadow root takes their place. What
   * the browser does with the key itself (typing, activating a button) is left to the real event. Only
   * listeners that the page set on the window, capturing, before ours come first.
   */
  #guard(event: KeyboardEvent): void {
    if (event.target !== this.element) return;
    event.stopImmediatePropagation();
    const inner = event.composedPath()[0];
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    const said = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
    // Not a KeyboardEvent: Firefox lets every one of them out of the shadow root, whatever it is told.
    const copy = Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), said);
    if (inner?.dispatchEvent(copy) === false) event.preventDefault();
  }
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** An update of the extension may have killed an older reader before it could clear away its sidebar. */
export function removeLeftOvers(): void {
  for (const element of document.querySelectorAll(HOST_TAG)) element.remove();
}
