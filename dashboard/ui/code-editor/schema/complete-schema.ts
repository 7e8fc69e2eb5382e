import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { CompletionNeeds } from '../codemirror/language-feature';
import { loadedNames } from '../codemirror/loaded-names';
import { jsonPlace } from '../json/json-place';
import { readJson } from '../json/json-reader';
import { isFakerPlace, type SchemaOption, schemaOptions } from './schema-options';

const WORD = /^[\w$./#:-]*$/;

/** Keywords, and the values that they take. */
export async function completeSchema(
  context: CompletionContext,
  needs: CompletionNeeds,
): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  if (!explicit && !/["\w$]$/.test(state.sliceDoc(Math.max(0, pos - 1), pos))) return null;
  const source = state.doc.toString();
  const names = isFakerPlace(source, pos) ? await loadedNames(needs) : null;
  const found = schemaOptions(source, pos, names);
  if (!found) return null;
  const isQuoted = source[found.from] === '"' && found.from < pos;
  // After a bare word the reader has typed a value of another kind: only what was asked for is shown.
  if (!explicit && !isQuoted && found.from === pos) return null;
  const options = found.options.map(
    (option): Completion => ({
      label: option.label,
      boost: option.rank,
      ...(option.detail !== undefined && { detail: option.detail }),
      apply: (view) => insertOption(view, option),
    }),
  );
  return { from: isQuoted ? found.from + 1 : found.from, to: pos, options, validFor: WORD };
}

/** In place of the whole token at the caret, quotes and all. */
function insertOption(view: EditorView, { insert, kind }: SchemaOption): void {
  const { head } = view.state.selection.main;
  const place = jsonPlace(readJson(view.state.doc.toString()).root, head);
  const [before = '', after] = insert.split('|', 2);
  view.dispatch({
    changes: { from: place.from, to: place.to, insert: before + (after ?? '') },
    selection: { anchor: place.from + before.length },
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
  if (kind === 'keyword' && before.endsWith('"') && after?.startsWith('"')) startCompletion(view);
}
