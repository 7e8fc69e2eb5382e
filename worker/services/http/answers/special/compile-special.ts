import type { AnswerDocument } from '../../answer-documents';
import type { MakeAnswer } from '../compiled-endpoint';
import { compileEvents } from './compile-events';
import { compileFile } from './compile-file';
import { compileProxy } from './compile-proxy';
import { compileRedirect } from './compile-redirect';
import { compileScriptAnswer } from './compile-script-answer';
import type { SpecialParts } from './special-parts';

export function compileSpecial(document: AnswerDocument, parts: SpecialParts): MakeAnswer {
  switch (document.type) {
    case 'redirect':
      return compileRedirect(document, parts);
    case 'file':
      return compileFile(document, parts);
    case 'events':
      return compileEvents(document, parts);
    case 'script':
      return compileScriptAnswer(document, parts);
    case 'proxy':
      return compileProxy(document);
  }
}
