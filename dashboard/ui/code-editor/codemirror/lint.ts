import { type Diagnostic, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { LoadNames } from '../editor-types';
import { findingMarks, setFindings } from './findings';
import type { LanguageFeature } from './language-feature';
import { diagnosticOf } from './quick-fix';

/** Soon enough to be seen while writing, late enough not to flicker. */
const DELAY = 80;

/** Underlines what the language and the caller find wrong. */
export function lint({ marks }: LanguageFeature, names: LoadNames | undefined): Extension {
  async function source({ state }: EditorView): Promise<Diagnostic[]> {
    const text = state.doc.toString();
    const own = marks && text.trim() !== '' ? await marks(text, names) : [];
    const end = state.doc.length;
    return [...own, ...state.field(findingMarks)].map((mark) =>
      diagnosticOf({ ...mark, from: Math.min(mark.from, end), to: Math.min(mark.to, end) }),
    );
  }
  return linter(source, { delay: DELAY, needsRefresh: hasNewFindings });
}

function hasNewFindings({ transactions }: ViewUpdate): boolean {
  return transactions.some(({ effects }) => effects.some((effect) => effect.is(setFindings)));
}
