/** What a page remembers of its reader, in the isolated world of the extension. */
interface Instance {
  readonly isOpen: boolean;
}

const MARKER = Symbol.for('minglan.reader');

/** Makes `instance` the page's only one; true when an older one, retired by the new script, was open. */
export function takeTurn(instance: Instance): boolean {
  const scope = globalThis as unknown as Record<symbol, Instance | undefined>;
  const before = scope[MARKER];
  scope[MARKER] = instance;
  return before?.isOpen ?? false;
}
