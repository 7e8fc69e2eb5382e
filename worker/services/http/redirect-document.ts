import * as z from 'zod';

/** The answer of an endpoint that sends the client elsewhere. */
export const redirectDocument = z
  .strictObject({
    redirect_to: z
      .string()
      .min(1)
      .max(8 * 1024)
      .describe('A template: a path or an address.'),
    status: z
      .union([z.literal(301), z.literal(302), z.literal(303), z.literal(307), z.literal(308)])
      .default(302),
  })
  .meta({ id: 'RedirectAnswer' });

export type RedirectDocument = z.infer<typeof redirectDocument>;
