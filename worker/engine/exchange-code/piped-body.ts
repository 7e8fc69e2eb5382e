import { base64OfBytes } from '../base64';
import type { CodeBody } from './code-request';

/** Linux takes 128 KiB as one word of a command. */
const LONGEST_WORD = 96 * 1024;

/** The body as a word of a command; null when no word can hold it. */
export function wordOfBody({ bytes, text }: CodeBody): string | null {
  return text === null || text.includes('\0') || bytes.length > LONGEST_WORD ? null : text;
}

/** Puts a body into a command's standard input, exactly. */
export function pipedInto(command: string, { bytes }: CodeBody): string {
  return `printf %s ${base64OfBytes(bytes)} | base64 --decode |\n${command}`;
}
