import type { FieldError } from '../../../platform/errors';
import type { AuthConfig } from '../config';
import { emailKey } from '../memory/users';
import type { PasswordNeed } from '../settings/rules-config';

const HAS: Record<PasswordNeed, RegExp> = {
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
  digit: /\p{Nd}/u,
  symbol: /[^\p{L}\p{N}\s]/u,
};

const SAYS: Record<PasswordNeed, string> = {
  upper: 'A password has an upper-case letter.',
  lower: 'A password has a lower-case letter.',
  digit: 'A password has a digit.',
  symbol: 'A password has a symbol, such as ! or #.',
};

/** All that a password breaks, so that nobody has to try again and again. */
export function passwordErrors(password: string, { password_rules }: AuthConfig): FieldError[] {
  const { min_length, require } = password_rules;
  const broken = require.filter((need) => !HAS[need].test(password));
  const errors = broken.map((need) => ({
    pointer: '/password',
    code: `password_needs_${need}`,
    detail: SAYS[need],
  }));
  if ([...password].length >= min_length) return errors;
  const detail = `A password has ${min_length} characters or more.`;
  return [{ pointer: '/password', code: 'password_too_short', detail }, ...errors];
}

export function emailErrors(email: string, { email_rules: { domains } }: AuthConfig): FieldError[] {
  const domain = emailKey(email.slice(email.lastIndexOf('@') + 1));
  if (domains.length === 0 || domains.some((one) => emailKey(one) === domain)) return [];
  const detail = `E-mail addresses of ${domain} may not register here, only those of ${domains.join(', ')}.`;
  return [{ pointer: '/email', code: 'email_domain', detail }];
}
