import { javascript } from '@codemirror/lang-javascript';
import type { LanguageFeature } from '../codemirror/language-feature';
import { completeScript } from './complete-script';

/** What is wrong with a script is told by the engine. */
export const scriptFeature: LanguageFeature = { support: javascript(), complete: completeScript };
