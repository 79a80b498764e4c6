import { i18n } from '#i18n';
import type { Settings } from '../utils/settings.ts';

/** What can be chosen in the sidebar as well as on the settings page, in the order it is shown. */
const CHOICES = {
  side: ['left', 'right'],
  mode: ['push', 'cover'],
  theme: ['system', 'light', 'dark'],
} as const satisfies { [Name in 'side' | 'mode' | 'theme']: readonly Settings[Name][] };

/** Every value of a setting with its words. */
export function choicesOf<Name extends keyof typeof CHOICES>(
  name: Name,
): (readonly [(typeof CHOICES)[Name][number], string])[] {
  return CHOICES[name].map((value) => [value, i18n.t(`settings.${value}`)]);
}
