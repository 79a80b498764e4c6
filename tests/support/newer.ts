import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOOR } from '../../scripts/build/floor.ts';
import { ROOT } from './imports.ts';

/** What Mozilla's compatibility data says of a feature in one browser, as far as it is read here. */
interface Support {
  version_added: string | boolean | null;
  version_removed?: string | boolean;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
  partial_implementation?: boolean;
}
interface Feature {
  __compat?: { support: Record<string, Support | Support[] | undefined> };
  [name: string]: Feature | Feature['__compat'];
}
type Features = Record<string, Feature>;

const data = JSON.parse(
  readFileSync(join(ROOT, 'node_modules/@mdn/browser-compat-data/data.json'), 'utf8'),
) as {
  api: Features;
  css: Record<string, Features>;
  javascript: { builtins: Features };
  webextensions: { api: Features };
};

/** The first version that has the feature whole and without a switch. */
function since(support: Support | Support[] | undefined): number {
  const whole = [support ?? []]
    .flat()
    .filter(
      ({ flags, prefix, alternative_name, partial_implementation, version_removed }) =>
        !flags && !prefix && !alternative_name && !partial_implementation && !version_removed,
    )
    .map(({ version_added }) => Number.parseFloat(String(version_added).replace('≤', '')));
  return Math.min(...whole.filter((version) => !Number.isNaN(version)), Number.POSITIVE_INFINITY);
}

/** In today's browsers, or some of them, and not in both of the floor. */
function isNewer({ __compat }: Feature): boolean {
  if (!__compat) return false;
  const versions = Object.entries(FLOOR).map(([browser, version]) => ({
    version,
    first: since(__compat.support[browser]),
  }));
  return (
    versions.some(({ first }) => Number.isFinite(first)) &&
    versions.some(({ first, version }) => first > version)
  );
}

const isFeature = (entry: [string, Feature | Feature['__compat']]): entry is [string, Feature] =>
  entry[0] !== '__compat';

/** A name newer than the floor: an interface or a member of one ('Map', 'groupBy'). */
export interface Newer {
  owner: string;
  /** null: the owner itself is newer. */
  member: string | null;
}

function newerIn(features: Features, owners: (name: string) => boolean): Newer[] {
  return Object.entries(features)
    .filter(([owner]) => owners(owner))
    .flatMap(([owner, feature]): Newer[] => {
      if (isNewer(feature)) return [{ owner, member: null }];
      return Object.entries(feature)
        .filter(isFeature)
        .filter(([name, member]) => /^[a-zA-Z]\w*$/.test(name) && !name.endsWith('_event') && isNewer(member))
        .map(([name]) => ({ owner, member: name.replace(/_static$/, '') }));
    });
}

const isName = (name: string) => /^[A-Z]\w*$/.test(name);

/** What the language and the page's interfaces have today, and the floor has not. */
export function newerNames(): Newer[] {
  return [...newerIn(data.javascript.builtins, isName), ...newerIn(data.api, isName)];
}

/** What the extension interfaces have today, and the floor has not: 'action', 'setBadgeTextColor'. */
export function newerExtensionNames(): Newer[] {
  return newerIn(data.webextensions.api, () => true);
}

/** Style features newer than the floor: 'text-wrap', 'scrollbar-width', 'color-mix'. */
export function newerStyles(kind: 'properties' | 'at-rules' | 'selectors'): string[] {
  return Object.entries(data.css[kind] ?? {})
    .filter(([, feature]) => isNewer(feature))
    .map(([name]) => name);
}

/** Functions newer than the floor: 'color-mix', 'light-dark'. */
export function newerFunctions(): string[] {
  return Object.entries(data.css.types ?? {}).flatMap(([type, feature]) =>
    [[type, feature] as const, ...Object.entries(feature).filter(isFeature)]
      .filter(([, one]) => isNewer(one))
      .map(([name]) => name),
  );
}
