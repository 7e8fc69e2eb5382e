import type { EndpointName } from '../../../engine/exchange';
import type { Finding } from '../../../engine/finding';
import { answerErrors } from './answer-errors';
import type { CompiledEndpoint } from './compiled-endpoint';
import { singleAnswerEndpoint } from './single-answer-endpoint';

/** What was fine when it was saved may not be for a later release: it says so, and its neighbours are served. */
export function brokenEndpoint(name: EndpointName, findings: readonly Finding[]): CompiledEndpoint {
  const { method, path } = name;
  const reason = findings.map(({ pointer, message }) => `${pointer}: ${message}`).join(' ');
  return singleAnswerEndpoint(name, {
    label: 'own',
    chaos: 'off',
    make() {
      throw answerErrors.broken_endpoint({ method, path, reason });
    },
  });
}
