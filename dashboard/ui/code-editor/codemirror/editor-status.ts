import type { EditorView } from '@codemirror/view';
import type { Problem } from '../editor-types';
import { diagnostics } from './quick-fix';

export type ShownProblem = Problem & { line: number; mend: { name: string; apply: () => void } | null };

export type EditorStatus = { problems: readonly ShownProblem[]; caret: number };

/** What is underlined and where the caret is; a list that says the same as before stays the same list. */
export function statusOf(view: EditorView, before: EditorStatus): EditorStatus {
  const problems = diagnostics(view.state).map(({ from, to, message, severity, mend }) => ({
    ...{ from, to, message, severity: severity === 'info' ? ('hint' as const) : severity },
    line: view.state.doc.lineAt(from).number,
    mend: mend && !view.state.readOnly ? { name: mend.name, apply: () => mend.apply(view, from, to) } : null,
  }));
  const caret = view.state.selection.main.head;
  return { problems: isSame(problems, before.problems) ? before.problems : problems, caret };
}

function isSame(some: readonly ShownProblem[], others: readonly ShownProblem[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to, message, line }, index) => {
      const other = others[index];
      return other?.from === from && other.to === to && other.message === message && other.line === line;
    })
  );
}
