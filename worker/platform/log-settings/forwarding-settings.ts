import * as z from 'zod';

const MOST_TARGETS = 4;
const MOST_HEADERS = 20;

/** What the sender writes itself, or the connection. */
const OWN_HEADERS = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
  'user-agent',
  'x-scope-orgid',
]);

const headerName = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, 'The name of a header has letters, digits and hyphens.')
  .toLowerCase()
  .refine((name) => !OWN_HEADERS.has(name), 'This header is set by the sender.');

const headerValue = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[\x20-\x7e]*$/, 'The value of a header is printable ASCII.');

const headers = z
  .record(headerName, headerValue)
  .refine(
    (given) => Object.keys(given).length <= MOST_HEADERS,
    `At most ${MOST_HEADERS} headers are sent along.`,
  )
  .default({})
  .describe(
    'Sent along, such as `authorization`. Values are read back as `***`; saved so they stay what they were, for the same host.',
  );

const url = z
  .url({ protocol: /^https?$/, error: 'The address begins with http:// or https://.' })
  .max(2000)
  .refine(
    (text) => !/^https?:\/\/[^/?#]*@/i.test(text),
    'Credentials are sent as a header, not in the address.',
  );

const filter = z
  .string()
  .max(1000)
  .default('')
  .describe('Only exchanges that it lets through are sent, written as for finding exchanges. Empty: all.');

const enabled = z.boolean().default(true).describe('Off: what comes meanwhile is not sent later either.');

const tenant = z
  .string()
  .regex(/^[A-Za-z0-9!\-_.*'()]{1,150}$/, "Letters, digits and !-_.*'() make a tenant.")
  .nullable()
  .default(null)
  .describe('Sent as X-Scope-OrgID, where several tenants share a Loki.');

const signals = z
  .array(z.enum(['traces', 'logs']))
  .min(1)
  .max(2)
  .refine((given) => new Set(given).size === given.length, 'Each signal stands there once.')
  .default(['traces'])
  .describe('`traces`: a server span for each exchange. `logs`: a log record for each, with the same ids.');

const lokiTarget = z
  .strictObject({
    kind: z.literal('loki'),
    url: url.describe('Of Loki, such as https://logs.example.com; `/loki/api/v1/push` is put behind it.'),
    tenant,
    headers,
    filter,
    enabled,
  })
  .meta({ id: 'LokiTarget' });

const otlpTarget = z
  .strictObject({
    kind: z.literal('otlp'),
    url: url.describe(
      'Of a collector, such as http://localhost:4318; `/v1/traces` and `/v1/logs` are put behind it.',
    ),
    signals,
    headers,
    filter,
    enabled,
  })
  .meta({ id: 'OtlpTarget' });

/** Where a project's exchanges are sent on to. */
export const forwardingSettings = z
  .array(z.discriminatedUnion('kind', [lokiTarget, otlpTarget]))
  .max(MOST_TARGETS)
  .default([])
  .describe('Every exchange is sent on to these, in the background and in parts.');

export type ForwardingSettings = z.output<typeof forwardingSettings>;
