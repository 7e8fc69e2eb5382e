/** Where a caret stands in a template. */
export type TemplatePlace = {
  /** Where the word begins that is being written. */
  from: number;
  word: string;
  role: 'call' | 'argument' | 'block' | 'close' | 'text';
  /** The helper whose first text is being written: {{faker 'per|. */
  helper: string | null;
  /** Whether the tag has its closing braces. */
  isClosed: boolean;
  /** The block that {{/ would close. */
  openBlock: string | null;
};

const FARTHEST = 4_000;

/** Null outside of tags, in notes and in \{{. `before` and `after` are the text on both sides of the caret. */
export function templatePlace(before: string, after: string): TemplatePlace | null {
  const near = before.slice(-FARTHEST);
  const open = near.lastIndexOf('{{');
  if (open === -1 || near.indexOf('}}', open) !== -1 || near[open - 1] === '\\') return null;
  const inside = near.slice(open + 2);
  if (/^~?!/.test(inside)) return null;
  const isClosed = /^[^{]*?\}\}/.test(after.slice(0, FARTHEST));
  const place = { isClosed, openBlock: openBlock(before), helper: null };
  const text = openText(inside);
  if (text) {
    const helper = /(?:^|[{#(~\s])([\w$]+)\s+$/.exec(inside.slice(0, text.at))?.[1] ?? null;
    return { ...place, from: before.length - text.word.length, word: text.word, role: 'text', helper };
  }
  const word = /(?:@|\.\.\/)*[\w$.-]*(?:\[[^\]]*\]?)?[\w$.-]*$/.exec(inside)?.[0] ?? '';
  const from = before.length - word.length;
  return { ...place, from, word, role: roleOf(inside.slice(0, inside.length - word.length)) };
}

function roleOf(lead: string): TemplatePlace['role'] {
  if (/^~?\/\s*$/.test(lead)) return 'close';
  if (/^~?[#^]\*?\s*$/.test(lead)) return 'block';
  return /^[{~&\s]*$|\(\s*$/.test(lead) ? 'call' : 'argument';
}

/** The text in quotes that the caret is in. */
function openText(inside: string): { at: number; word: string } | null {
  let at: number | null = null;
  let quote = '';
  for (let index = 0; index < inside.length; index++) {
    const char = inside[index] ?? '';
    if (at === null && (char === "'" || char === '"')) [at, quote] = [index, char];
    else if (at !== null && char === quote) at = null;
  }
  return at === null ? null : { at, word: inside.slice(at + 1) };
}

/** The innermost block that is open, as far as a glance over the tags can tell. */
function openBlock(before: string): string | null {
  const open: string[] = [];
  for (const [, mark, name = ''] of before.matchAll(/\{\{~?([#/^])\*?\s*([\w$.-]+)/g)) {
    if (mark !== '/') open.push(name);
    else if (open.at(-1) === name) open.pop();
  }
  return open.at(-1) ?? null;
}
