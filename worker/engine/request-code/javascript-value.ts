import { javascriptText } from '../exchange-code/text-literal';
import { isScalar, plainText, type SampleJson, type SampleText, Secret } from './sample-request';

/** Nothing of it has a meaning in a template. */
const CALM = /^[^`$\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;
const NAME = /^[A-Za-z_$][\w$]*$/;

/** A text as an expression. */
export function javascriptOf(text: SampleText): string {
  const plain = plainText(text);
  if (plain !== null) return javascriptText(plain);
  const [only, ...others] = text.filter((part) => part !== '');
  if (only instanceof Secret && others.length === 0) return variable(only);
  const isCalm = text.every((part) => part instanceof Secret || CALM.test(part));
  if (!isCalm)
    return text.map((part) => (part instanceof Secret ? variable(part) : javascriptText(part))).join(' + ');
  return `\`${text.map((part) => (part instanceof Secret ? `\${${variable(part)}}` : part)).join('')}\``;
}

/** Each character of a header is a byte. */
export function javascriptHeader(value: SampleText): string {
  return javascriptOf(value.map((part) => (part instanceof Secret ? part : byteText(part))));
}

function byteText(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** A value as an expression, what follows its first line indented so far. */
export function javascriptJson(value: SampleJson, indent: string): string {
  if (value instanceof Secret) return variable(value);
  if (typeof value === 'string') return javascriptText(value);
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return bracketed(
      '[',
      ']',
      value.map((item) => javascriptJson(item, inner)),
      indent,
    );
  const entries = Object.entries(value).map(
    ([key, item]) => `${javascriptKey(key)}: ${javascriptJson(item, inner)}`,
  );
  return bracketed('{', '}', entries, indent);
}

/** As a plain key `__proto__` would be none. */
export function javascriptKey(key: string): string {
  if (key === '__proto__') return `[${javascriptText(key)}]`;
  return NAME.test(key) ? key : javascriptText(key);
}

export function bracketed(open: string, close: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}  ${line},\n`).join('')}${indent}${close}`;
}

export function variable(secret: Secret): string {
  return `process.env.${secret.variable}`;
}
