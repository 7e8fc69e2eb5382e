import { readPreference, rememberPreference } from '../../ui/preference';

const KEY = 'last-provider';

export function readLastProvider(): string | undefined {
  return readPreference(KEY);
}

export function rememberProvider(id: string): void {
  rememberPreference(KEY, id);
}
