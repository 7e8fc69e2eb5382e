import { expect, test } from 'vitest';
import { loginError as inWords } from './login-error';
import { words } from './words/en';

const loginError = (asked: string | undefined) => inWords(asked, words.errors);

test('no error in the address is no error on the page', () => {
  expect(loginError(undefined)).toBeUndefined();
});

test('a refusal is told in words, with the code to quote', () => {
  expect(loginError('access_denied')).toMatchObject({ code: 'access_denied', words: /refused/ });
  expect(loginError('auth.access_denied')).toMatchObject({ code: 'auth.access_denied', words: /refused/ });
});

test('an error that nobody foresaw still says what to do', () => {
  expect(loginError('auth.something_new')).toMatchObject({ code: 'auth.something_new', words: /Try again/ });
  expect(loginError('constructor')?.words).toMatch(/Try again/);
});

test('a sentence that somebody put into the address is never shown', () => {
  expect(loginError('Your account is locked, call 555-0100')?.code).toBe('unknown');
});
