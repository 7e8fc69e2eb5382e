import { curlSample } from '../../engine/request-code/curl';
import { sampleCode } from '../../engine/request-code/sample-code';
import type { SampleLanguage } from '../../engine/request-code/sample-language';
import { Secret, secretsOf } from '../../engine/request-code/sample-request';
import type { OpenApiDocument } from '../openapi-document';
import { type Captured, capturedNames, secretNames } from './captured-values';
import { describeCalls } from './describe-calls';
import type { DescribedCall } from './described-call';
import { sampleOfCall, signedElsewhere } from './sample-of-call';
import { shellCapture } from './shell-capture';

export type OperationExample = {
  operation_id: string;
  method: string;
  path: string;
  summary: string;
  tag: string;
  needs: string[];
  code: Record<SampleLanguage, string>;
};

export type RequestExamples = {
  operations: OperationExample[];
  variables: { name: string; command: string | null; operation_id: string | null }[];
};

/** A request of every operation, in every language, and how to come by the environment variables that they read. */
export function requestExamples(document: OpenApiDocument, baseUrl: string): RequestExamples {
  const calls = describeCalls(document, baseUrl);
  const captured = secretNames(capturedNames(calls));
  const operations = calls.map((call) => exampleOf(call, captured));
  const needed = new Set(operations.flatMap(({ needs }) => needs));
  return { operations, variables: [...needed].map((name) => variableOf(name, calls, captured)) };
}

function exampleOf(call: DescribedCall, captured: Captured): OperationExample {
  const request = sampleOfCall(call, captured);
  return {
    operation_id: call.id,
    method: call.method,
    path: call.path,
    summary: call.title,
    tag: call.section,
    needs: secretsOf(request).map(({ variable }) => variable),
    code: { ...sampleCode(signedElsewhere(request)), curl: curlSample(request) },
  };
}

/** Of the answers that have the value, one that can be had without it. */
function variableOf(
  name: string,
  calls: readonly DescribedCall[],
  captured: Captured,
): RequestExamples['variables'][number] {
  for (const call of calls) {
    const capture = call.captures.find((each) => new Secret(each.name).variable === name);
    if (!capture) continue;
    const request = sampleOfCall(call, captured);
    if (secretsOf(request).length > 0) continue;
    return { name, command: shellCapture(name, request, capture), operation_id: call.id };
  }
  return { name, command: null, operation_id: null };
}
