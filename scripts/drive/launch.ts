import { launchChrome } from './chrome.ts';
import type { Driven, LaunchOptions } from './driven.ts';
import { launchFirefox } from './firefox.ts';

export type { BrowserName, Driven, Language, LaunchOptions } from './driven.ts';

export function launch(options: LaunchOptions): Promise<Driven> {
  return options.browser === 'chrome' ? launchChrome(options) : launchFirefox(options);
}
