import * as z from 'zod';
import { outboundTarget } from '../../../platform/outbound/outbound-target';
import { headerName, headerValue } from '../response-headers';

const HEADERS = 50;

const headerChanges = z.strictObject({
  add: z
    .record(headerName, headerValue)
    .refine((headers) => Object.keys(headers).length <= HEADERS, `There are at most ${HEADERS} headers.`)
    .default({}),
  remove: z.array(headerName).max(HEADERS).default([]),
});

/** Who may be called is decided when it is called: it depends on the installation. Here only what is wrong everywhere. */
const upstream = z
  .string()
  .max(2_048)
  .superRefine((text, context) => {
    const target = outboundTarget(text, { allowPrivate: true });
    if (!target.ok) context.addIssue({ code: 'custom', message: target.reason });
    else if (target.url.search !== '')
      context.addIssue({ code: 'custom', message: 'An upstream has no query of its own.' });
  })
  .describe('The address of the real API. The path of the request is put behind it.')
  .meta({ examples: ['https://api.example.com/v1'] });

const prefix = z
  .string()
  .max(1_024)
  .regex(/^(\/[^?#\s]*)?$/, 'It is empty or begins with "/".');

/** What is sent on to a real upstream, for a group or for one endpoint. */
export const proxySettings = z
  .strictObject({
    upstream,
    mode: z
      .enum(['unmatched', 'always'])
      .default('unmatched')
      .describe('Whether only what no endpoint answers is sent on, or everything.'),
    strip_prefix: prefix.default('').describe('Taken from the front of the path, where it is there.'),
    add_prefix: prefix.default('').describe('Put in front of the path.'),
    request_headers: headerChanges.prefault({}),
    response_headers: headerChanges.prefault({}),
    timeout_ms: z.int().min(100).max(60_000).default(30_000).describe('Until the upstream begins to answer.'),
  })
  .meta({ id: 'ProxySettings' });

export type ProxySettings = z.infer<typeof proxySettings>;
