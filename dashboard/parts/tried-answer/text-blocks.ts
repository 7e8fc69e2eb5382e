export const SHORT_LINES = 300;
export const SHORT_CHARS = 30_000;

const BLOCK_LINES = 100;
const BLOCK_CHARS = 10_000;

/** The beginning of a text, at the end of a line where one is near; `undefined` when all of it is short. */
export function shortBeginning(text: string): string | undefined {
  const end = endOf(text, 0, SHORT_LINES, SHORT_CHARS);
  return end >= text.length ? undefined : text.slice(0, end);
}

/** Pieces that a browser can lay out one by one, as they come into sight. */
export function textBlocks(text: string): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start, BLOCK_LINES, BLOCK_CHARS);
    blocks.push(text.slice(start, end).replace(/\n$/, ''));
    start = end;
  }
  return blocks;
}

function endOf(text: string, start: number, lines: number, chars: number): number {
  const furthest = start + chars;
  let end = start;
  for (let line = 0; line < lines; line++) {
    const next = text.indexOf('\n', end) + 1;
    if (next === 0) return furthest < text.length ? Math.max(end, furthest) : text.length;
    if (next > furthest) return end > start ? end : furthest;
    end = next;
  }
  return end;
}
