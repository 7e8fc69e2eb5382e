import { language } from '../../i18n/language';
import type { SettingWord, SettingWords } from '../../ui/form/schema-form/setting-context';
import { words } from './words';

/** Whose settings: those of a group, its chaos, the log of a project. */
export type SettingArea = 'config' | 'chaos' | 'log';

/** Masked while nobody asks to see them. */
const SECRETS = new Set([
  'accounts.[].keys.[].secret_key',
  'reading.token',
  'seed_password',
  'signature.secrets',
  'signing.secret',
  'users.[].password',
]);

/** How the settings are called. Whatever is not known here speaks for itself. */
export function settingWords(area: SettingArea): SettingWords {
  return (path) => {
    const locale = /^locale=(.+)$/.exec(path)?.[1];
    if (locale !== undefined) return { label: languageName(locale) };
    const known: Record<string, SettingWord> = words()[area];
    // What one client has of its own is called as it is for all.
    const name = path.replace(/^clients\.\{\}\./, '');
    return SECRETS.has(name) ? { ...known[name], isSecret: true } : known[name];
  };
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
