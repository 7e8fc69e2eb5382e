import type { TagToken, Token } from './syntax';

/**
 * Applies ~, and with `standalone` removes the lines on which nothing but a block's tag, a comment or a partial stands, as
 * Handlebars does (WireMock does not).
 */
export function trimAroundTags(tokens: Token[], standalone: boolean): Token[] {
  const texts = tokens.map((token) => (token.kind === 'text' ? token.value : null));
  const result = tokens.map((token) => (token.kind === 'text' ? { ...token } : token));
  tokens.forEach((token, index) => {
    if (token.kind === 'text') return;
    if (standalone && isAlone(token, texts, index)) {
      change(result[index - 1], withoutLineStart);
      change(result[index + 1], (text) => (isBlank(text) ? '' : withoutLineEnd(text)));
    }
    if (token.stripsBefore) change(result[index - 1], (text) => text.trimEnd());
    if (token.stripsAfter) change(result[index + 1], (text) => text.trimStart());
  });
  return result.filter((token) => token.kind !== 'text' || token.value !== '');
}

function isAlone(tag: TagToken, texts: readonly (string | null)[], index: number): boolean {
  if (tag.kind === 'mustache' || tag.kind === 'raw') return false;
  const before = index === 0 ? '' : texts[index - 1];
  const after = index === texts.length - 1 ? '' : texts[index + 1];
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const start = withoutLineStart(before);
  const beginsLine = start.endsWith('\n') || (index <= 1 && start === '');
  const endsLine = withoutLineEnd(after) !== null || (index >= texts.length - 2 && isBlank(after));
  return beginsLine && endsLine;
}

function isBlank(text: string): boolean {
  return withoutLineStart(text) === '';
}

/** Without the blanks at the end of the last line. */
function withoutLineStart(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return text.slice(0, end);
}

/** Without the rest of the first line, when that is blank; null when it is not. */
function withoutLineEnd(text: string): string | null {
  let start = 0;
  while (text[start] === ' ' || text[start] === '\t') start += 1;
  if (text.startsWith('\r\n', start)) return text.slice(start + 2);
  if (text[start] === '\n') return text.slice(start + 1);
  return null;
}

function change(token: Token | undefined, made: (text: string) => string | null): void {
  if (token?.kind === 'text') token.value = made(token.value) ?? token.value;
}
