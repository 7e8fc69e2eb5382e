import { base64OfText, bytesOfBase64 } from '../../../base64';
import { type HelperCall, type HelperTable, SafeText } from '../../template-helper';
import { printedValue } from './bounded-text';
import { plainValue } from './plain-value';

export const ENCODING_HELPERS: HelperTable = {
  base64: (call) => new SafeText(base64OfText(content(call))),
  base64Decode: (call) => new SafeText(decoded(content(call))),
  base64url: (call) => {
    const text = base64OfText(content(call));
    return new SafeText(text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
  },
  base64urlDecode: (call) => new SafeText(decoded(content(call))),
  jwtHeader: ({ args }) => jwtPart(args, 0),
  jwtPayload: ({ args }) => jwtPart(args, 1),
};

function content({ args, block, context, scope }: HelperCall): string {
  if (args.length === 0 && block) return block.body(context);
  return printedValue(args[0], scope);
}

/** What is not base64 is left out, as Node reads it. */
function decoded(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/_-]/g, '');
  const bytes = bytesOfBase64(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** Of a token whose signature nobody checks; undefined when it is none. */
function jwtPart(args: readonly unknown[], index: 0 | 1): unknown {
  const [token, key] = args.map(plainValue);
  if (typeof token !== 'string') return undefined;
  const part = token.replace(/^Bearer /, '').split('.', 3)[index];
  if (part === undefined) return undefined;
  const claims = parsed(decoded(part));
  if (typeof key !== 'string' || typeof claims !== 'object' || claims === null) return claims;
  return Object.hasOwn(claims, key) ? Reflect.get(claims, key) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a token: nothing, as Mockoon answers.
    return undefined;
  }
}
