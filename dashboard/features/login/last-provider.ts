const KEY = 'understudy.last-provider';

/** A browser may refuse storage altogether; then nothing is remembered, and nothing fails. */
export function readLastProvider(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberProvider(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    return;
  }
}
