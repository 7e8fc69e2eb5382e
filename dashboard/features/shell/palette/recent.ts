import { readPreference, rememberPreference } from '../../../ui/preference';

const KEY = 'recent';
const MOST = 8;

/** The entries that were chosen last, newest first. */
export function readRecent(): string[] {
  return readPreference(KEY)?.split('\n').filter(Boolean) ?? [];
}

export function rememberRecent(id: string): void {
  const others = readRecent().filter((each) => each !== id);
  rememberPreference(KEY, [id, ...others].slice(0, MOST).join('\n'));
}
