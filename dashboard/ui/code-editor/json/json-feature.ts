import { StreamLanguage } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import type { LanguageFeature } from '../codemirror/language-feature';
import { jsonLines } from './json-lines';
import { jsonMarks } from './json-marks';
import { readJsonToken } from './json-tokens';

/** Read token by token: @codemirror/lang-json brings a parser whose tree nothing here needs. */
export const jsonSupport: Extension = [
  StreamLanguage.define<null>({
    name: 'json',
    token: readJsonToken,
    languageData: { closeBrackets: { brackets: ['[', '{', '"'] } },
  }),
  jsonLines,
];

export const jsonFeature: LanguageFeature = { support: jsonSupport, marks: jsonMarks };
