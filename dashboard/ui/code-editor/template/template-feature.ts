import type { LanguageFeature } from '../codemirror/language-feature';
import { completeTemplate } from './complete-template';
import { templateLanguage } from './template-language';

/** What is wrong with a template is known to the engine: it comes as findings. */
export function templateFeature(isJson: boolean): LanguageFeature {
  return { support: templateLanguage(isJson), complete: completeTemplate };
}
