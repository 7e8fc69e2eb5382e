import { quotedText } from '../exchange-code/text-literal';
import { isScalar, plainText, type SampleJson, type SampleText, Secret } from './sample-request';

/** Nothing of it has a meaning in an f-string. */
const CALM = /^[^"'\\{}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;
const WORDS = new Map<null | boolean, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
]);

export function pythonOf(text: SampleText): string {
  const plain = plainText(text);
  if (plain !== null) return quotedText(plain);
  const [only, ...others] = text.filter((part) => part !== '');
  if (only instanceof Secret && others.length === 0) return variable(only);
  const isCalm = text.every((part) => part instanceof Secret || CALM.test(part));
  if (!isCalm)
    return text.map((part) => (part instanceof Secret ? variable(part) : quotedText(part))).join(' + ');
  return `f"${text.map((part) => (part instanceof Secret ? `{os.environ['${part.variable}']}` : part)).join('')}"`;
}

/** Both clients would refuse other letters than those of ASCII. */
export function pythonHeader(value: SampleText): string {
  const isPlain = value.every((part) => part instanceof Secret || /^[\0-\x7f]*$/.test(part));
  if (isPlain) return pythonOf(value);
  return value.length === 1 ? `${pythonOf(value)}.encode()` : `(${pythonOf(value)}).encode()`;
}

export function pythonJson(value: SampleJson, indent: string): string {
  if (value instanceof Secret) return variable(value);
  if (typeof value === 'string') return quotedText(value);
  if (value === null || typeof value === 'boolean') return WORDS.get(value) ?? 'None';
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}    `;
  if (Array.isArray(value))
    return bracketed(
      '[',
      ']',
      value.map((item) => pythonJson(item, inner)),
      indent,
    );
  const entries = Object.entries(value).map(
    ([key, item]) => `${quotedText(key)}: ${pythonJson(item, inner)}`,
  );
  return bracketed('{', '}', entries, indent);
}

export function bracketed(open: string, close: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}    ${line},\n`).join('')}${indent}${close}`;
}

export function variable(secret: Secret): string {
  return `os.environ["${secret.variable}"]`;
}
