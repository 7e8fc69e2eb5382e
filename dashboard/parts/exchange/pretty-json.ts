const TOKENS = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const INDENT = '  ';
/** Deeper ones are not moved further: the text would grow with the square of its depth. */
const DEEPEST = 40;

/** Line by line, every number and key as it was written; `undefined` for what is no JSON. */
export function prettyJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  let out = '';
  let depth = 0;
  let before = '';
  const newLine = () => `\n${INDENT.repeat(Math.min(depth, DEEPEST))}`;
  for (const [token] of text.matchAll(TOKENS)) {
    const isOpened = before === '{' || before === '[';
    if (token === '}' || token === ']') {
      depth--;
      out += isOpened ? token : newLine() + token;
    } else {
      if (isOpened || before === ',') out += newLine();
      out += token === ':' ? ': ' : token;
      if (token === '{' || token === '[') depth++;
    }
    before = token;
  }
  return out;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
