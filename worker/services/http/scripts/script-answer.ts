import * as z from 'zod';
import type { Answer, HeaderList } from '../../../engine/answer';
import { responseHeaders } from '../response-headers';
import { carriesNoBody, statusCode } from '../status-codes';
import type { Thrown } from './quickjs/sandbox';

const BODY_LENGTH = 4 * 1024 * 1024;

export type Outcome =
  | { by: 'answer'; answer: Answer }
  | { by: 'bad'; detail: string }
  | { by: 'thrown'; thrown: Thrown };

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const response = z.object({
  status: statusCode.default(200),
  headers: z
    .record(z.string(), z.union([scalar, z.array(scalar)]))
    .default({})
    .pipe(responseHeaders),
  body: z.union([
    z.object({ text: z.string() }),
    z.object({ json: z.string() }),
    z.object({ bytes: z.string() }),
    z.null(),
  ]),
});

const outcome = z.union([
  z.object({ response: z.unknown() }),
  z.object({ returned: z.string(), why: z.string().optional() }),
  z.object({
    failed: z.object({ name: z.string().optional(), message: z.string(), stack: z.string().optional() }),
  }),
]);

/** What the prelude says about a run, read with suspicion. */
export function readOutcome(json: string | null): Outcome {
  if (json === null)
    return bad('It waits for a promise that nothing will settle: there is nothing to wait for in a script.');
  const read = outcome.safeParse(JSON.parse(json));
  if (!read.success) return bad('It broke what carries its answer.');
  if ('failed' in read.data) return { by: 'thrown', thrown: thrownFrom(read.data.failed) };
  if ('returned' in read.data) return bad(returnedDetail(read.data));
  const answer = response.safeParse(read.data.response);
  return answer.success ? checked(answer.data) : bad(issuesOf(answer.error));
}

function checked({ status, headers, body }: z.infer<typeof response>): Outcome {
  const list: HeaderList = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name.toLowerCase(), one]),
  );
  if (body === null) return { by: 'answer', answer: { status, headers: list, body: null } };
  if (carriesNoBody(status)) return bad(`A ${status} answer carries no body.`);
  const [type, sent] = bodyOf(body);
  if (sent.length > BODY_LENGTH) return bad(`The body is longer than ${BODY_LENGTH} bytes.`);
  if (!list.some(([name]) => name === 'content-type')) list.unshift(['content-type', type]);
  return { by: 'answer', answer: { status, headers: list, body: sent } };
}

function bodyOf(
  body: { text: string } | { json: string } | { bytes: string },
): [string, string | Uint8Array] {
  if ('text' in body) return ['text/plain;charset=utf-8', body.text];
  if ('json' in body) return ['application/json', body.json];
  return ['application/octet-stream', Uint8Array.from(body.bytes, (character) => character.charCodeAt(0))];
}

function returnedDetail({ returned, why }: { returned: string; why?: string | undefined }): string {
  const form = 'Return { status, headers, body }, any JSON value, or a text.';
  return `It returned ${returned}${why ? ` (${why})` : ''}. ${form}`;
}

function issuesOf({ issues }: z.ZodError): string {
  return issues
    .map(
      (issue) =>
        `${issue.path.join('.')}: ${issue.code === 'invalid_key' ? messagesOf(issue.issues) : issue.message}`,
    )
    .join(' ')
    .slice(0, 1_000);
}

function messagesOf(issues: { message: string }[]): string {
  return issues.map(({ message }) => message).join(' ');
}

function thrownFrom({
  name,
  message,
  stack,
}: {
  name?: string | undefined;
  message: string;
  stack?: string | undefined;
}): Thrown {
  return { message, ...(name && { name }), ...(stack && { stack }) };
}

function bad(detail: string): Outcome {
  return { by: 'bad', detail };
}
