import { shellWord } from '../exchange-code/shell-word';
import { plainText, type SampleText, Secret } from './sample-request';

/** Nothing of it has a meaning between double quotes, for whatever shell. */
const CALM = /^[^\\$`"!\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;

/** A text as one word of a shell; secrets are read from its variables. */
export function shellText(text: SampleText): string {
  const plain = plainText(text);
  if (plain !== null) return shellWord(plain);
  const isCalm = text.every((part) => part instanceof Secret || CALM.test(part));
  if (isCalm) return `"${text.map((part, index) => variableIn(part, text[index + 1])).join('')}"`;
  return text
    .filter((part) => part !== '')
    .map((part) => (part instanceof Secret ? `"$${part.variable}"` : shellWord(part)))
    .join('');
}

function variableIn(part: string | Secret, next: string | Secret | undefined): string {
  if (typeof part === 'string') return part;
  return typeof next === 'string' && /^\w/.test(next) ? `\${${part.variable}}` : `$${part.variable}`;
}
