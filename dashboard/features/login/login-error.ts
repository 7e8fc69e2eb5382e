import type { words } from './words/en';

type Errors = (typeof words)['errors'];
type LoginError = { code: string; words: string };

/**
 * The error of a `?error=` in words. Anyone can write such a link, so only a plain code is ever shown,
 * never a sentence from the address.
 */
export function loginError(asked: string | undefined, errors: Errors): LoginError | undefined {
  if (!asked) return undefined;
  const code = /^[a-z0-9_.-]{1,64}$/i.test(asked) ? asked : 'unknown';
  const key = code.slice(code.lastIndexOf('.') + 1);
  return { code, words: Object.hasOwn(errors, key) ? errors[key as keyof Errors] : errors.other };
}
