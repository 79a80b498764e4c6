import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driven } from '../../scripts/drive/launch.ts';
import { addressOf, HOST, samples } from '../../scripts/drive/samples.ts';
import { PageServer } from '../../scripts/drive/server.ts';
import { find, PATIENCE, press, sidebarGone, sidebarReady } from '../../scripts/drive/sidebar.ts';
import { EXTENSION, startBrowser } from './browsers.ts';
import { hasHost } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'minglan-upgrade-'));
const installed = join(folder, 'extension');
let server: PageServer;
let driven: Driven | undefined;

/** Puts a build where the browser has its extension, as an update does. */
function install(version?: string): void {
  rmSync(installed, { recursive: true, force: true });
  cpSync(EXTENSION, installed, { recursive: true });
  if (version === undefined) return;
  const path = join(installed, 'manifest.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version }));
}

async function start(): Promise<Driven> {
  driven = await startBrowser({
    extension: installed,
    profile: join(folder, 'profile'),
    pac: server.sealed,
  });
  return driven;
}

beforeAll(async () => {
  server = await PageServer.start(samples());
});
afterAll(async () => {
  await driven?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const versionOf = async (browser: Driven) =>
  (await browser.openOwn('options.html')).evaluate(() => {
    interface Scope {
      chrome: { runtime: { getManifest(): { version: string } } };
    }
    return (globalThis as unknown as Scope).chrome.runtime.getManifest().version;
  });

/** Opens a report in a tab of its own. */
async function openReport(browser: Driven, host?: string): Promise<Page> {
  const page = await browser.open();
  const url = host ? addressOf().replace(HOST, host) : addressOf();
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  return page;
}

const choose = (page: Page, setting: string, value: string) =>
  page.$eval(`[data-testid="set-${setting}"] input[value="${value}"]`, (input) =>
    (input as HTMLElement).click(),
  );

const attribute = (page: Page, name: string) =>
  find(page, 'sidebar').then((sidebar) =>
    sidebar.evaluate((element, key) => element.getAttribute(key), name),
  );

test('an update finds the settings and the closed sites of the version before', async () => {
  install('0.0.1');
  const before = await start();
  const options = await before.openOwn('options.html');
  await choose(options, 'side', 'left');
  await choose(options, 'theme', 'dark');
  const report = await openReport(before);
  expect(await sidebarReady(report)).toBe('ready');
  const look = async () => [await attribute(report, 'data-at'), await attribute(report, 'data-theme')];
  await expect.poll(look, { timeout: PATIENCE }).toEqual(['left', 'dark']);
  await press(report, 'close');
  await sidebarGone(report);
  // The sidebar goes at once, the site is written down a moment later: the browser must not be closed before.
  await options.waitForSelector('[data-testid="hosts-closedHosts"] .host', { timeout: PATIENCE });
  await before.close();

  install();
  const after = await start();
  const closed = await openReport(after);
  // The background deals with one page after the other: when this one is open, the closed site has been seen to.
  const other = await openReport(after, 'other.gov.cn');
  expect(await sidebarReady(other)).toBe('ready');
  expect([await attribute(other, 'data-at'), await attribute(other, 'data-theme')]).toEqual(['left', 'dark']);
  expect(await hasHost(closed)).toBe(false);
  await after.pressAction(closed);
  expect(await sidebarReady(closed)).toBe('ready');
  expect(await versionOf(after)).toBe(
    JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')).version,
  );
});
