import * as z from 'zod';
import { slug } from '../../../platform/slug';

/** Whose tokens are good, and what the group's own are like. */
export const tokenConfig = z
  .strictObject({
    required: z
      .boolean()
      .default(true)
      .describe('Whether an upload needs a token. Without one, callers are told apart by their address.'),
    on_reads: z
      .enum(['required', 'optional'])
      .default('optional')
      .describe(
        'Of status and result: optional lets whoever knows the id of a job read it, as long as no other token is sent.',
      ),
    groups: z
      .array(slug)
      .max(20)
      .default([])
      .describe('The auth and OpenID Connect groups of the project whose tokens are good; none listed: all.'),
    secret: z
      .string()
      .min(1)
      .max(1024)
      .nullable()
      .default(null)
      .describe(
        'Of tokens signed with HS256, such as those of /api/generate-token. One is made when it is empty.',
      ),
    jwks_url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .default(null)
      .describe('Where the public keys of your own issuer are.'),
    issuer: z
      .string()
      .min(1)
      .max(500)
      .nullable()
      .default(null)
      .describe('What `iss` has to be; empty: anything.'),
    audience: z
      .string()
      .min(1)
      .max(500)
      .nullable()
      .default(null)
      .describe('What `aud` has to have in it; empty: anything.'),
    lifetime_seconds: z
      .int()
      .min(1)
      .max(31_536_000)
      .default(3600)
      .describe('How long a token of /api/generate-token is good, by the clock of the project.'),
  })
  .prefault({})
  .describe('Who may upload.');
