/** To an editor a line break is one place; a body that was written on Windows has two characters there, and keeps them. */
export type LineBreak = '\n' | '\r\n';

export function lineBreakOf(text: string): LineBreak {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

export function withBreaks(text: string, lineBreak: LineBreak): string {
  return lineBreak === '\n' ? text : text.replaceAll(/\r?\n/g, lineBreak);
}

export function plainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Where an offset of the text is in the editor. */
export function placeIn(text: string, offset: number): number {
  return plainBreaks(text.slice(0, Math.max(0, offset))).length;
}
