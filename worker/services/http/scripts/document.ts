import * as z from 'zod';

const SOURCE_LENGTH = 64 * 1024;

/** The answer of an endpoint that is a script. */
export const scriptDocument = z
  .strictObject({
    source: z
      .string()
      .min(1)
      .max(SOURCE_LENGTH)
      .describe(
        'A JavaScript function (request, state, faker, clock) => response, or a module that exports it.',
      )
      .meta({
        examples: ['(request, state) => ({ status: 201, body: { visit: state.increment("visits") } })'],
      }),
    parameters: z
      .record(z.string(), z.unknown())
      .default({})
      .describe('Read in the script as the fifth argument.'),
  })
  .meta({ id: 'ScriptAnswer' });

export type ScriptDocument = z.infer<typeof scriptDocument>;
