import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { type Appearance, followSettings } from './appearance.ts';
import { loadWords } from './i18n.ts';
import { language } from './words.ts';

/**
 * Shows `Page` in the #root of an extension page (class "ml-page" on its <html>), in the theme and language
 * that are set, now and whenever they change. `title` names the tab.
 */
export async function openExtensionPage(
  Page: ComponentType<{ appearance: Appearance }>,
  title: () => string,
): Promise<void> {
  const appearance = await followSettings(loadWords, new AbortController().signal);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  effect(() => {
    document.documentElement.dataset.theme = appearance.theme.value;
  });
  effect(() => {
    const spoken = appearance.spoken.value;
    document.documentElement.lang = language() === 'en' ? 'en' : 'zh-CN';
    document.title = title();
    render(<Page key={spoken} appearance={appearance} />, root);
  });
}
