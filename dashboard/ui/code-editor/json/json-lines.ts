import { foldService, type IndentContext, indentService } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';

const MOST_LINES = 5_000;

/** Indents and folds by the lines, which templates do not confuse. */
export const jsonLines: Extension = [indentService.of(indentOf), foldService.of(indentedLines)];

function indentOf({ state, unit }: IndentContext, pos: number): number {
  const line = state.doc.lineAt(Math.max(0, pos - 1));
  const before = line.text.slice(0, Math.max(0, pos - line.from));
  const indent = /^ */.exec(before)?.[0].length ?? 0;
  const opens = /[[{]\s*$/.test(before) && !/\{\{\s*$/.test(before);
  const closes = /^\s*[\]}]/.test(state.sliceDoc(pos, pos + 20));
  return Math.max(0, indent + (opens ? unit : 0) - (closes ? unit : 0));
}

/** What stands further in than the line of a bracket. */
function indentedLines(state: EditorState, from: number, to: number): { from: number; to: number } | null {
  const first = state.doc.lineAt(from);
  if (!/[[{]\s*$/.test(first.text)) return null;
  const margin = /^\s*/.exec(first.text)?.[0].length ?? 0;
  const most = Math.min(state.doc.lines, first.number + MOST_LINES);
  for (let number = first.number + 1; number <= most; number++) {
    const { text, from: start } = state.doc.line(number);
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    if (text.trim() === '' || indent > margin) continue;
    return number === first.number + 1 ? null : { from: to, to: start + indent };
  }
  return null;
}
