type LoginError = { code: string; words: string };

const WORDS: Record<string, string> = {
  access_denied:
    'The provider reported that access was refused. Nothing was changed; sign in again when you are ready.',
  email_unverified: 'The provider has not verified your e-mail address. Verify it there, then sign in again.',
  invalid_state: 'The sign-in took too long or was started in another window. Start again here.',
  provider_failed: 'The provider did not answer as expected. Try again in a moment, or use another provider.',
  unexpected: 'Something failed on our side. Try again; quote the id below if it happens again.',
};

/**
 * The error of a `?error=` in words. Anyone can write such a link, so only a plain code is ever shown,
 * never a sentence from the address.
 */
export function loginError(asked: string | undefined): LoginError | undefined {
  if (!asked) return undefined;
  const code = /^[a-z0-9_.-]{1,64}$/i.test(asked) ? asked : 'unknown';
  const key = code.slice(code.lastIndexOf('.') + 1);
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  return { code, words: words ?? 'You are not signed in. Try again, or use another provider.' };
}
