import { isJsonType } from '../call-body';
import type { Captured } from '../captured-values';
import type { DescribedCall } from '../described-call';
import { sampleOfCall } from '../sample-of-call';
import { oneLine } from '../well-formed';
import { postmanAuth, shownKey } from './auth';
import { postmanBody } from './body';
import type { PostmanItem, PostmanPair, PostmanRequest, PostmanResponse } from './document';
import { wantsFreshValues } from './fresh-values';
import { testScript } from './test-script';
import { postmanUrl } from './url';
import { postmanText } from './variables';

const MOST_SAVED = 4;
const MOST_BODY = 8_000;

export function postmanItem(call: DescribedCall, baseUrl: string, captured: Captured): PostmanItem {
  const request = postmanRequest(call, baseUrl, captured);
  const redirects = call.answers.some(({ status }) => /^3/.test(status));
  const behaviour = {
    ...(redirects ? { followRedirects: false } : {}),
    ...(call.method === 'DELETE' && call.body ? { disableBodyPruning: true } : {}),
  };
  return {
    name: call.title,
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: testScript(call, captured) } }],
    ...(Object.keys(behaviour).length > 0 ? { protocolProfileBehavior: behaviour } : {}),
    request,
    response: savedResponses(call, request),
  };
}

function postmanRequest(call: DescribedCall, baseUrl: string, captured: Captured): PostmanRequest {
  const sample = sampleOfCall(call, captured);
  return {
    method: call.method,
    description: call.description,
    header: headersOf(call, sample),
    url: postmanUrl(call, baseUrl, captured),
    auth: postmanAuth(call, sample),
    ...(sample.body ? { body: postmanBody(sample.body, wantsFreshValues(call)) } : {}),
  };
}

/** What the auth helper sends is not said twice; what is optional waits to be switched on. */
function headersOf(call: DescribedCall, sample: ReturnType<typeof sampleOfCall>): PostmanPair[] {
  const key = shownKey(call.keys);
  const byHelper =
    key?.kind === 'bearer' ? 'authorization' : key?.kind === 'header' ? key.name.toLowerCase() : null;
  const { body } = sample;
  const typed = body && body.kind !== 'multipart' ? [{ key: 'content-type', value: body.type }] : [];
  const sent = sample.headers
    .filter(([name]) => name !== byHelper)
    .map(([name, value]) => ({ key: name, value: postmanText(value) }));
  const optional = call.parameters
    .filter(({ place, isRequired }) => place === 'header' && !isRequired)
    .map(({ name, value, description }) => ({
      key: oneLine(name),
      value: oneLine(value),
      ...(description ? { description } : {}),
      disabled: true,
    }));
  return [...typed, ...sent, ...optional];
}

/** The answers that the document shows, to be looked at without a request. */
function savedResponses({ answers }: DescribedCall, request: PostmanRequest): PostmanResponse[] {
  return answers.slice(0, MOST_SAVED).flatMap(({ status, description, type, example }) => {
    if (!/^[1-5]\d\d$/.test(status)) return [];
    const isJson = type !== null && isJsonType(type);
    const body = typeof example === 'string' && !isJson ? example : JSON.stringify(example ?? null, null, 2);
    if (body.length > MOST_BODY) return [];
    return [
      {
        name: description || status,
        originalRequest: request,
        code: Number(status),
        header: type === null ? [] : [{ key: 'content-type', value: type }],
        body: type === null ? '' : body,
        _postman_previewlanguage: isJson ? ('json' as const) : ('text' as const),
      },
    ];
  });
}
