import { type EditorState, StateEffect, StateField } from '@codemirror/state';
import type { Finding, Mark } from '../editor-types';
import { findingFix } from '../finding-fix';
import { words } from '../words';

export const setFindings = StateEffect.define<readonly Finding[]>();

/** What the caller found, moving with the text while new findings are on their way. */
export const findingMarks = StateField.define<readonly Mark[]>({
  create: () => [],
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) return effect.value.map((finding) => markOf(finding, transaction.state));
    }
    if (!transaction.docChanged) return marks;
    return marks.flatMap((mark) => {
      const from = transaction.changes.mapPos(mark.from, 1);
      const to = transaction.changes.mapPos(mark.to, -1);
      // What was written over is mended, perhaps.
      if (to <= from || transaction.changes.touchesRange(mark.from, mark.to) === 'cover') return [];
      const { fix, ...rest } = mark;
      const isUntouched = transaction.changes.touchesRange(mark.from, mark.to) === false;
      const moved = from - mark.from;
      return [
        {
          ...rest,
          from,
          to,
          ...(fix && isUntouched && { fix: { ...fix, from: fix.from + moved, to: fix.to + moved } }),
        },
      ];
    });
  },
});

function markOf(finding: Finding, state: EditorState): Mark {
  const { offset, length, message, suggestion, severity = 'error' } = finding;
  const fix = findingFix(state.doc.toString(), finding);
  const advice = suggestion && !fix ? ` ${words().tryInstead(suggestion)}` : '';
  const end = state.doc.length;
  const [from, to] = [Math.min(offset, end), Math.min(offset + length, end)];
  return { from, to, severity, message: message + advice, ...(fix && { fix }) };
}
