import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorLanguage, LoadNames, Mark } from '../editor-types';
import { jsonFeature } from '../json/json-feature';

export type CompletionNeeds = { names: LoadNames | undefined; params: () => readonly string[] };

/** What the editor can do for a language. */
export type LanguageFeature = {
  support: Extension;
  /** What is wrong with a text. */
  marks?: (text: string, names: LoadNames | undefined) => Mark[] | Promise<Mark[]>;
  complete?: (context: CompletionContext, needs: CompletionNeeds) => Promise<CompletionResult | null>;
};

/** Each language but plain JSON comes when it is asked for. */
export async function languageFeature(language: EditorLanguage): Promise<LanguageFeature> {
  switch (language) {
    case 'json':
      return jsonFeature;
    case 'schema':
      return (await import('../schema/schema-feature')).schemaFeature;
    case 'template-json':
      return (await import('../template/template-feature')).templateFeature(true);
    case 'template-text':
      return (await import('../template/template-feature')).templateFeature(false);
    case 'javascript':
      return (await import('../script/script-feature')).scriptFeature;
  }
}
