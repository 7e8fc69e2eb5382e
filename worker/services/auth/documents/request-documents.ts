import * as z from 'zod';
import { userEmail, userName } from '../settings/user-fields';

const text = z.string().min(1).max(1024);
const token = z.string().min(1).max(16_384);

export const registration = z.object({
  email: z.preprocess(trimmed, userEmail),
  password: text,
  name: z.preprocess(trimmed, userName),
});

/** Any text is an attempt. */
export const credentials = z.object({
  email: z.preprocess(trimmed, z.string().min(1).max(320)),
  password: text,
});

export const refreshWish = z.object({ refresh_token: token });

export const logoutWish = z.object({ refresh_token: token.optional() });

export const revocation = z.object({ token });

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
