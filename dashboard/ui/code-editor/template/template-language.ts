import { StreamLanguage } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { jsonLines } from '../json/json-lines';
import { TEMPLATE_TAGS } from './template-tags';
import { readToken, startState, type TemplateState } from './template-tokens';

/** Templates in JSON or in any other text. */
export function templateLanguage(isJson: boolean): Extension {
  const language = StreamLanguage.define({
    name: isJson ? 'template-json' : 'template-text',
    startState,
    copyState: (state: TemplateState) => ({ ...state }),
    token: (stream, state) => readToken(stream, state, isJson),
    tokenTable: TEMPLATE_TAGS,
    languageData: { closeBrackets: { brackets: ['(', '[', '{', "'", '"'], before: ')]}:;>"\'<,' } },
  });
  return isJson ? [language, jsonLines] : language;
}
