import { type Diagnostic, forEachDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Fix, Mark } from '../editor-types';
import { words } from '../words';

/** What the editor underlines, with the way to mend it. */
export function diagnosticOf(mark: Mark): Diagnostic {
  const { from, to, severity, message, fix } = mark;
  const actions = fix
    ? [{ name: fixName(fix), apply: (view: EditorView, at: number) => applyFix(view, fix, at - from) }]
    : [];
  return { from, to, severity, message, actions };
}

/** `moved` is how far the text was pushed by what was typed before it. */
function applyFix(view: EditorView, { from, to, insert }: Fix, moved: number): void {
  const length = view.state.doc.length;
  const [start, end] = [from + moved, to + moved].map((at) => Math.max(0, Math.min(length, at)));
  if (start === undefined || end === undefined) return;
  view.dispatch({
    changes: { from: start, to: end, insert },
    selection: { anchor: start + insert.length },
    userEvent: 'input.fix',
    scrollIntoView: true,
  });
  view.focus();
}

export function fixName({ from, to, insert }: Fix): string {
  if (insert === '') return words().fixRemove;
  return from === to ? words().fixInsert(insert) : words().fix(insert);
}

/** The mistake that the caret is at mends itself, or else the first of its line. */
export function applyFixAtCaret(view: EditorView): boolean {
  if (view.state.readOnly) return false;
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const near = diagnostics(view.state).filter(({ from, to }) => from <= line.to && to >= line.from);
  const mendable = near.filter(({ mend }) => mend !== undefined);
  const chosen = mendable.find(({ from, to }) => from <= head && head <= to) ?? mendable[0];
  chosen?.mend?.apply(view, chosen.from, chosen.to);
  return chosen !== undefined;
}

export type Shown = Diagnostic & { mend: NonNullable<Diagnostic['actions']>[number] | undefined };

/** In the order of the text, where they are now. */
export function diagnostics(state: EditorState): Shown[] {
  const found: Shown[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) =>
    found.push({ ...diagnostic, from, to, mend: diagnostic.actions?.[0] }),
  );
  return found.sort((one, other) => one.from - other.from);
}
