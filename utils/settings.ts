import { storage } from '@wxt-dev/storage';

/** More hosts than a person remembers having closed; the oldest are forgotten. */
const MOST_HOSTS = 500;

/** Hosts on which the person closed the sidebar, oldest first: there it does not open by itself. */
const closedHosts = storage.defineItem<string[]>('local:closedHosts', { fallback: [] });

export async function isClosed(host: string): Promise<boolean> {
  return (await closedHosts.getValue()).includes(host);
}

export async function rememberClosed(host: string, closed: boolean): Promise<void> {
  const before = await closedHosts.getValue();
  if (before.includes(host) === closed) return;
  const others = before.filter((other) => other !== host);
  await closedHosts.setValue(closed ? [...others, host].slice(-MOST_HOSTS) : others);
}
