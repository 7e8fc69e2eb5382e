import * as z from 'zod';

export const examplesAnswer = z
  .object({
    operations: z.array(
      z.object({
        operation_id: z.string(),
        method: z.string(),
        path: z.string(),
        summary: z.string(),
        tag: z.string(),
        needs: z.array(z.string()).describe('The environment variables that the code reads.'),
        code: z
          .object({
            curl: z.string(),
            httpie: z.string(),
            python_requests: z.string(),
            python_httpx: z.string(),
            javascript_fetch: z.string(),
            javascript_axios: z.string(),
            go: z.string(),
          })
          .describe('The same request in each language, to be run as it stands.'),
      }),
    ),
    variables: z
      .array(
        z.object({
          name: z.string(),
          command: z.string().nullable().describe('Fills it in a shell; null where only you know its value.'),
          operation_id: z.string().nullable().describe('Whose answer has the value.'),
        }),
      )
      .describe('The environment variables that any of the code reads.'),
  })
  .meta({ id: 'RequestExamples' });

/** Postman's format is Postman's own. */
export const postmanAnswer = z
  .looseObject({ info: z.looseObject({ name: z.string(), schema: z.string() }) })
  .describe('A collection in the format v2.1 of Postman.')
  .meta({ id: 'PostmanCollection' });
