import { FILE_NAME } from './script-file';

export type ScriptPlace = { line: number; column: number };

const PLACE = new RegExp(`${FILE_NAME.replace('.', '\\.')}:(\\d+)(?::(\\d+))?`);

/** Where in its own source a script failed: the innermost place that the stack names. `shift` is what stands before line 1. */
export function placeInStack(stack: string | undefined, shift: number): ScriptPlace | null {
  const match = PLACE.exec(stack ?? '');
  if (!match) return null;
  const line = Number(match[1]);
  const column = Number(match[2] ?? 1) - (line === 1 ? shift : 0);
  return { line, column: Math.max(1, column) };
}
