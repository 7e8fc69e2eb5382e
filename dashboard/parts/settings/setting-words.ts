import { language } from '../../i18n/language';
import type { SettingWord, SettingWords } from '../../ui/form/schema-form/setting-context';
import { words } from './words';

/** Whose settings: those of a group, its chaos, the log of a project. */
export type SettingArea = 'config' | 'chaos' | 'log';

/** Masked while nobody asks to see them. */
const SECRETS = new Set([
  'accounts.[].keys.[].secret_key',
  'reading.token',
  'rekognition.access_keys.[].secret',
  'seed_password',
  'signature.secrets',
  'signing.secret',
  'tokens.secret',
  'users.[].password',
  'webhook.secret',
]);

/** How the settings are called. Whatever is not known here speaks for itself. */
export function settingWords(area: SettingArea): SettingWords {
  return (path) => {
    const locale = /^locale=(.+)$/.exec(path)?.[1];
    if (locale !== undefined) return { label: languageName(locale) };
    const known: Record<string, SettingWord> = words()[area];
    const name = sameAs(path);
    return SECRETS.has(name) ? { ...known[name], isSecret: true } : known[name];
  };
}

/** What one client has of its own is called as it is for all; pictures are told apart, and seen, alike everywhere. */
function sameAs(path: string): string {
  return path
    .replace(/^clients\.\{\}\./, '')
    .replace(/^jobs\.failures\.\[\]\.when\./, 'analysis.rules.[].when.')
    .replace(/^analysis\.sequence\.\[\]\./, 'analysis.rules.[].answer.');
}

/** Faker's names of languages are nearly those of the web: pt_BR. */
function languageName(locale: string): string {
  try {
    const name = new Intl.DisplayNames(language(), { type: 'language' }).of(locale.replaceAll('_', '-'));
    return name ? `${name} (${locale})` : locale;
  } catch (error) {
    // "base" and "en_AU_ocker" are names of Faker's own.
    if (error instanceof RangeError) return locale;
    throw error;
  }
}
