import { createSignal } from 'solid-js';
import { readPreference, rememberPreference } from '../ui/preference';

/** By its code, each language in its own name. */
export const LANGUAGES = { en: 'English', 'pt-BR': 'Português (Brasil)', es: 'Español' } as const;

export type Language = keyof typeof LANGUAGES;

/** English in marks: what a reader sees without them was never given to a dictionary. */
export const PSEUDO = 'en-XA';

export type Spoken = Language | typeof PSEUDO;

const KEY = 'language';

const [spoken, setSpoken] = createSignal<Spoken>(firstLanguage());

/** The language on screen now. */
export function language(): Language {
  const now = spoken();
  return now === PSEUDO ? 'en' : now;
}

export { spoken };

export function rememberLanguage(next: Spoken): void {
  setSpoken(next);
  document.documentElement.lang = language();
  rememberPreference(KEY, next);
}

function firstLanguage(): Spoken {
  const chosen = readPreference(KEY);
  if (chosen !== undefined && (chosen === PSEUDO || Object.hasOwn(LANGUAGES, chosen)))
    return chosen as Spoken;
  return preferred(navigator.languages);
}

/** The first of the reader's languages that is spoken here, in whatever region. */
export function preferred(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [base] = tag.toLowerCase().split('-');
    const found = Object.keys(LANGUAGES).find((code) => code.split('-')[0] === base);
    if (found) return found as Language;
  }
  return 'en';
}
