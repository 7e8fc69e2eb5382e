import * as z from 'zod';
import { jsonObject } from '../../../platform/api/bounded-json';

const CLAIMS_BYTES = 8 * 1024;

/** They are the house's own, and no user's or group's to give. */
const OWN_CLAIMS = ['sub', 'iat', 'exp', 'nbf', 'jti', 'type', 'sid', 'iss', 'aud'] as const;

export const userId = z
  .string()
  .regex(/^[\w.:@|+-]{1,128}$/, 'An id is 1 to 128 letters, digits and ._:@|+-.')
  .describe('The sub of tokens.');

/** Letters of all scripts, as RFC 6531 has them; no blanks, no dot at an end or beside another, and a domain with a dot in it. */
const EMAIL =
  /^(?![.])(?!.*[.][.@])(?!.*\s)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\u00a1-\uffff-]{1,64}@(?:[A-Za-z0-9\u00a1-\uffff][A-Za-z0-9\u00a1-\uffff-]*[.])+(?:[A-Za-z\u00a1-\uffff]{2,63}|xn--[A-Za-z0-9-]{2,59})$/;

const HALF = 'There is half a character in it: a surrogate without the other.';

export const userEmail = z
  .email({ pattern: EMAIL })
  .max(254)
  .refine(isWhole, HALF)
  .meta({ format: 'idn-email' });

export const userName = z.string().min(1).max(200).refine(isWhole, HALF);

export const userPassword = z.string().min(1).max(1024);

export const userRoles = z.array(z.string().min(1).max(100)).max(50).describe('The claim roles of tokens.');

export const extraClaims = jsonObject(CLAIMS_BYTES).superRefine((claims, context) => {
  for (const name of OWN_CLAIMS) {
    if (Object.hasOwn(claims, name)) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'Each token has its own value of this claim.',
      });
    }
  }
});

/** Half a surrogate pair is no character: JSON can say it, a token cannot. */
function isWhole(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
