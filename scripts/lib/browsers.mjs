// Finds the browsers of this machine; on Debian, as root, installs the missing ones. No dependencies.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem, run } from './node.mjs';

const FAMILIES = {
  chrome: {
    env: 'CHROME_PATH',
    names: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chrome.exe',
      'msedge.exe',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    say: 'Chrome, Chromium or Edge (Debian/Ubuntu: apt-get install chromium), or set CHROME_PATH',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    mac: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    say: 'Firefox 140 or newer (Debian: apt-get install firefox-esr), or set FIREFOX_PATH',
  },
};

export const BROWSERS = Object.keys(FAMILIES);

/** Every place where the browser may be on this platform, best first. */
export function candidates(browser, env = process.env, platform = process.platform) {
  const family = FAMILIES[browser];
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : delimiter).filter(Boolean);
  const named = (at) => family.names.flatMap((name) => at.map((folder) => join(folder, name)));
  const list = named(folders);
  if (platform === 'linux') list.push(...named(['/usr/bin', '/usr/local/bin', '/snap/bin']));
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    list.push(...family.mac.flatMap((app) => roots.map((root) => join(root, app))));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    list.push(...family.windows.flatMap((path) => roots.map((root) => `${root}\\${path}`)));
  }
  return [...new Set(list)];
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The browser's path, or null. A path given in the environment that is wrong is an error, not a miss. */
export function findBrowser(browser, env = process.env) {
  const given = env[FAMILIES[browser].env];
  if (!given) return candidates(browser, env).find(runnable) ?? null;
  if (runnable(given)) return given;
  throw new Problem(`${FAMILIES[browser].env} names no program: ${given}`);
}

/**
 * Debian's packages for each browser: the browser itself, and its Chinese, without which it shows the extension in
 * English whatever language is asked for. `file` is there once the language is.
 */
const PACKAGES = {
  chrome: {
    path: '/usr/bin/chromium',
    own: 'chromium',
    language: 'chromium-l10n',
    file: '/usr/lib/chromium/locales/zh-CN.pak',
  },
  firefox: {
    path: '/usr/bin/firefox-esr',
    own: 'firefox-esr',
    language: 'firefox-esr-l10n-zh-cn',
    file: '/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi',
  },
};
const FONTS = 'fonts-noto-cjk';

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

const fontsMissing = () => !existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');

/** What has to be installed for a browser; a browser that is not Debian's brings its own languages. */
function packagesFor(browser) {
  const found = findBrowser(browser);
  const { path, own, language, file } = PACKAGES[browser];
  if (found === null) return [own, language];
  return found === path && !existsSync(file) ? [language] : [];
}

/**
 * The paths of the wanted browsers, installing what is missing where that is possible.
 * Throws a Problem naming everything that a person has to install.
 */
export async function ensureBrowsers(wanted, say) {
  if (canInstall()) {
    const packages = wanted.flatMap(packagesFor);
    if (fontsMissing()) packages.push(FONTS);
    if (packages.length > 0) await aptInstall(packages, say);
  }
  const still = wanted.filter((browser) => findBrowser(browser) === null);
  if (still.length > 0) {
    throw new Problem(
      `No browser found. Please install ${still.map((b) => FAMILIES[b].say).join('; and ')}.`,
    );
  }
  return Object.fromEntries(wanted.map((browser) => [browser, findBrowser(browser)]));
}

async function aptInstall(packages, say) {
  say(`Installing ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const { code, output } = await run('apt-get', step, { env, quiet: true });
    // What is still missing afterwards is named with what to do about it.
    if (code !== 0) return say(`apt-get ${step[0]} failed:\n${output.split('\n').slice(-6).join('\n')}`);
  }
}

/** Whether a window can be shown; other platforms than Linux always have a display. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
