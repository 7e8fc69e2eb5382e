import { redirectAnswer } from '../../redirect-answer';
import type { RedirectDocument } from '../../redirect-document';
import { compileText } from '../compile-template-text';
import type { MakeAnswer } from '../compiled-endpoint';
import { rendered } from '../rendering';
import type { SpecialParts } from './special-parts';

export function compileRedirect(document: RedirectDocument, parts: SpecialParts): MakeAnswer {
  const { rendering, findings, pointer } = parts;
  const options = { templating: 'on', pointer: `${pointer}/redirect_to` } as const;
  const location = compileText(document.redirect_to, options, findings);
  return (call) =>
    rendered(call, rendering, (scope) => redirectAnswer(document, location?.print(scope) ?? ''));
}
