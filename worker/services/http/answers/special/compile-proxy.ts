import { answerByProxy } from '../../proxy/answer-by-proxy';
import type { ProxySettings } from '../../proxy/document';
import type { MakeAnswer } from '../compiled-endpoint';

export function compileProxy(document: Omit<ProxySettings, 'mode'>): MakeAnswer {
  const settings: ProxySettings = { ...document, mode: 'always' };
  return ({ request, context }) => answerByProxy(request, context, settings);
}
