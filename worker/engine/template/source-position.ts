export type SourcePosition = { offset: number; length: number; line: number; column: number };

/** Lines and columns count from one. */
export function positionAt(source: string, offset: number, length: number): SourcePosition {
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const end = source.indexOf('\n', lineStart);
    if (end === -1 || end >= offset) break;
    line += 1;
    lineStart = end + 1;
  }
  return { offset, length, line, column: offset - lineStart + 1 };
}
