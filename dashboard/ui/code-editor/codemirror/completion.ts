import { autocompletion, type CompletionContext } from '@codemirror/autocomplete';
import { EditorState, type Extension } from '@codemirror/state';
import type { CompletionNeeds, LanguageFeature } from './language-feature';

/** The list of what the language completes. */
export function completion({ complete }: LanguageFeature, needs: CompletionNeeds): Extension {
  if (!complete) return [];
  const autocomplete = (context: CompletionContext) => complete(context, needs);
  return [
    autocompletion({ icons: false, interactionDelay: 0, updateSyncTime: 50 }),
    EditorState.languageData.of(() => [{ autocomplete }]),
  ];
}
