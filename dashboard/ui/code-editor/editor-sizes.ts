import type { JSX } from 'solid-js';

type Sized = { value: string; minLines?: number | undefined; maxLines?: number | undefined };

const LINE = 20;
const PADDING = 16;

/** The stand-in and the editor are as high as each other, and their text begins at the same place. */
export function editorSizes({ value, minLines = 6, maxLines = 20 }: Sized): JSX.CSSProperties {
  const digits = Math.max(2, String(lineCount(value)).length);
  return {
    '--editor-least': `${minLines * LINE + PADDING}px`,
    '--editor-most': `${Math.max(minLines, maxLines) * LINE + PADDING}px`,
    '--editor-gutter': `calc(${digits}ch + 24px)`,
  };
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
