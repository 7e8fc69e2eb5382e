import type { Token } from './syntax';
import { SyntaxFault } from './syntax-fault';
import { readTag } from './tag-reader';
import { TAGS_MOST } from './template-limits';

/** What begins a tag: with it, braces that are never closed are a mistake; without it, they are text. */
const TAG_BEGINS = /[\w$#/^>&!*@.[(~{'"]/;

/**
 * Cuts a source into text and tags. Unlike the parser of Handlebars it knows where a tag ends while it reads the tag: the
 * braces of JSON behind a tag ({"a":{"b":{{n}}}}) are text, and so are two braces that open nothing.
 */
export function scanTags(source: string): Token[] {
  const tokens: Token[] = [];
  const lastClose = source.lastIndexOf('}}');
  let text = '';
  let tags = 0;
  let at = 0;
  for (;;) {
    const open = source.indexOf('{{', at);
    if (open === -1) break;
    const backslashes = countBackslashes(source, open, at);
    if (backslashes > 0) {
      text += source.slice(at, open - 1);
      at = open;
      if (backslashes === 1) {
        text += '{{';
        at = open + 2;
        continue;
      }
    }
    text += source.slice(at, open);
    if (isText(source, open, lastClose)) {
      text += '{{';
      at = open + 2;
      continue;
    }
    const { tag, end, start } = readTag(source, open);
    text += source.slice(open, start);
    if (text !== '') tokens.push({ kind: 'text', value: text });
    text = '';
    tags += 1;
    if (tags > TAGS_MOST) throw new SyntaxFault(`A template may have ${TAGS_MOST} tags`, open, 2);
    tokens.push(tag);
    at = end;
  }
  text += source.slice(at);
  if (text !== '') tokens.push({ kind: 'text', value: text });
  return tokens;
}

/** One backslash makes the braces text; two are one backslash and a tag. */
function countBackslashes(source: string, open: number, from: number): number {
  if (open - 1 < from || source[open - 1] !== '\\') return 0;
  return open - 2 >= from && source[open - 2] === '\\' ? 2 : 1;
}

function isText(source: string, open: number, lastClose: number): boolean {
  const next = source.charAt(open + 2);
  if (source.startsWith('}}', open + 2)) return true;
  if (open < lastClose) return false;
  if (!TAG_BEGINS.test(next)) return true;
  throw new SyntaxFault(
    'This tag is never closed',
    open,
    2,
    'Close it with }}, or write \\{{ for two braces as text.',
  );
}
