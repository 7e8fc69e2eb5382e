import * as z from 'zod';
import { LIMITS } from './limits';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const slug = z
  .string()
  .max(LIMITS.slugLength, `A slug has at most ${LIMITS.slugLength} characters.`)
  .regex(SLUG, 'A slug is made of a-z and 0-9 in words joined by single hyphens, such as "my-shop".');

/** A slug from a free text; empty when nothing of it can be kept. */
export function slugFrom(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LIMITS.slugLength)
    .replace(/^-+|-+$/g, '');
}
