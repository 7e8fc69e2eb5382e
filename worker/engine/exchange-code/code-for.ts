import type { Exchange } from '../exchange';
import { type CodeOptions, type CodeRequest, codeRequest } from './code-request';
import { curlCode } from './curl-code';
import { fetchCode } from './fetch-code';
import { goCode } from './go-code';
import { httpieCode } from './httpie-code';
import { pythonCode } from './python-code';

export const CODE_LANGUAGES = ['curl', 'fetch', 'httpie', 'python', 'go'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

const WRITERS: Record<CodeLanguage, (request: CodeRequest) => string> = {
  curl: curlCode,
  fetch: fetchCode,
  httpie: httpieCode,
  python: pythonCode,
  go: goCode,
};

/** The request of an exchange as source that sends it again, byte for byte as far as the language can. */
export function codeFor(exchange: Exchange, language: CodeLanguage, options: CodeOptions = {}): string {
  return WRITERS[language](codeRequest(exchange, options));
}
