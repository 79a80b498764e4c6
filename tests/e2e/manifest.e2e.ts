import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/imports.ts';
import { BROWSER, EXTENSION } from './support.ts';

type Fields = Record<string, unknown>;

const inBuild = (path: string) => readFileSync(join(EXTENSION, path));
const manifest = JSON.parse(inBuild('manifest.json').toString()) as Fields;

/** The fields by their names; those for one browser by their paths, as the table has them. */
function fieldsOf({ browser_specific_settings: own = {}, ...rest }: Fields): Fields {
  const deep = Object.entries(own as Record<string, Fields>).flatMap(([browser, fields]) =>
    Object.entries(fields).map(([name, value]) => [`browser_specific_settings.${browser}.${name}`, value]),
  );
  return { ...rest, ...Object.fromEntries(deep) };
}

/** The rows of the table for this browser: the value in code letters, or null where words stand for it. */
function documented(): Map<string, string | null> {
  const text = readFileSync(join(ROOT, 'docs/manifest.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `([\w.]+)` \| (.*?) \| (.*?) \| .+ \|$/gm)];
  return new Map(
    rows.flatMap(([, field = '', chrome = '', firefox = '']): [string, string | null][] => {
      const cell = BROWSER === 'firefox' ? firefox : chrome;
      return cell === '—' ? [] : [[field, /^`(.*)`$/.exec(cell)?.[1] ?? null]];
    }),
  );
}

describe('the built manifest', () => {
  const fields = fieldsOf(manifest);
  const table = documented();

  test('has the fields that docs/manifest.md gives reasons for, and no other', () => {
    expect([...table.keys()].sort()).toEqual(Object.keys(fields).sort());
  });

  test('has the values that the table names', () => {
    const named = [...table].filter(([, value]) => value !== null);
    expect(named.length).toBeGreaterThan(8);
    expect(named.map(([field]) => [field, JSON.stringify(fields[field])])).toEqual(named);
  });

  test('asks for the least: four permissions, government sites, and other sites only when told to read them', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    const matched = (manifest.content_scripts as { matches: string[] }[]).flatMap(({ matches }) => matches);
    expect(matched).toEqual(['*://*.gov.cn/*']);
  });

  test('lets extension pages run the code of the package alone', () => {
    const { extension_pages: policy = '' } = manifest.content_security_policy as Record<string, string>;
    const sources = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
    expect(sources.get('default-src')).toEqual(["'none'"]);
    for (const kind of ['script-src', 'style-src', 'worker-src'])
      expect(sources.get(kind)).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe|eval|\*/);
  });

  test('has every name in both languages', () => {
    const wanted = JSON.stringify(manifest).match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
    expect(wanted).toContain('extName');
    for (const language of ['zh_CN', 'en']) {
      const words = JSON.parse(inBuild(`_locales/${language}/messages.json`).toString()) as Fields;
      expect(wanted.filter((name) => !(name in words))).toEqual([]);
    }
  });

  test('has icons of the sizes that it says', () => {
    for (const [size, path] of Object.entries(manifest.icons as Record<string, string>))
      expect([inBuild(path).readUInt32BE(16), inBuild(path).readUInt32BE(20)]).toEqual([+size, +size]);
  });
});

test.each(['README.md', 'docs/store/permissions.md'])('%s explains each permission', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const named = [...text.matchAll(/^\| (?:host )?`([^`]+)` \|/gm)].map(([, name]) => name);
  const asked = [...(manifest.permissions as string[]), ...(manifest.host_permissions as string[])];
  expect(named.sort()).toEqual(asked.sort());
});
