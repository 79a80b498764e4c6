import type { createI18n } from '@wxt-dev/i18n';
import { browser, type PublicPath } from 'wxt/browser';
import type { GeneratedI18nStructure } from '../.wxt/i18n/structure';

/** Messages of one language by name, as the built extension holds them. */
export type Words = Readonly<Record<string, string>>;

/** Which words are in use: null for those the browser chose. One for each context, as the language is. */
const chosen: { words: Words | null } = { words: null };

/** Speaks with these words from now on; what is already drawn has to be drawn again. */
export function speakWith(words: Words | null): void {
  chosen.words = words;
}

/**
 * The words for the language a person set; null when the browser's own serve. Reads a file of the extension
 * itself, so it works in the background and in extension pages; content scripts ask the background.
 */
export async function loadWords(language: 'auto' | 'zh' | 'en'): Promise<Words | null> {
  if (language === 'auto' || browser.i18n.getMessage('language' as '@@ui_locale') === language) return null;
  const path = `/_locales/${language === 'zh' ? 'zh_CN' : 'en'}/messages.json`;
  const file = await fetch(browser.runtime.getURL(path as PublicPath));
  const messages = (await file.json()) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

function message(name: string, substitutions: string[]): string {
  const { words } = chosen;
  if (!words) return browser.i18n.getMessage(name as '@@ui_locale', substitutions);
  const text = Object.hasOwn(words, name) ? words[name] : undefined;
  return text?.replace(/\$(\$|\d)/g, (_, at) => (at === '$' ? '$' : (substitutions[at - 1] ?? ''))) ?? '';
}

function plural(text: string, count: number): string {
  const forms = text.split(' | ');
  const at = forms.length === 3 ? Math.min(Math.abs(count), 2) : Number(count !== 1);
  return forms[Math.min(at, forms.length - 1)] ?? text;
}

function translate(key: string, ...args: unknown[]): string {
  const count = args.find((arg) => typeof arg === 'number');
  const list = args.find((arg) => Array.isArray(arg));
  const text = message(key.replaceAll('.', '_'), (list ?? (count === undefined ? [] : [count])).map(String));
  return count === undefined ? text : plural(text, count);
}

/**
 * What `#i18n` stands for: the messages of locales/, typed by their names. The browser's own look-up knows
 * only the browser's language; a person may want another.
 */
export const i18n = { t: translate } as ReturnType<typeof createI18n<GeneratedI18nStructure>>;
