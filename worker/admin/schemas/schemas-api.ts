import { Hono } from 'hono';
import { compileSchema } from '../../engine/schema/compile-schema';
import { inferSchema } from '../../engine/schema-inference/infer-schema';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import {
  checkAnswer,
  checkRequest,
  inferAnswer,
  inferRequest,
  sampleAnswer,
  sampleRequest,
} from './documents';
import { sampleValues } from './sample-values';
import { usable } from './usable';

/** Under /api/schemas: what an author of a JSON Schema asks of the engine. Nothing is saved. */
export const schemasApi = new Hono<AdminEnv>()
  .post(
    '/infer',
    operation('schemas.infer', {
      summary: 'A JSON Schema that all examples satisfy',
      body: inferRequest,
      answers: { 200: inferAnswer },
    }),
    (c) => {
      const { examples, choices, keep_examples } = c.req.valid('json');
      return c.json({ schema: inferSchema(examples, { choices, examples: keep_examples }) });
    },
  )
  .post(
    '/sample',
    operation('schemas.sample', {
      summary: 'Values that satisfy a schema, as a mock would generate them',
      body: sampleRequest,
      answers: { 200: sampleAnswer },
    }),
    async (c) => c.json(await sampleValues(c.req.valid('json'), c.var.deps.ports.clock.now())),
  )
  .post(
    '/check',
    operation('schemas.check', {
      summary: 'Whether a value satisfies a schema, and where it does not',
      body: checkRequest,
      answers: { 200: checkAnswer },
    }),
    async (c) => {
      const { schema, value } = c.req.valid('json');
      const { say } = await c.var.speech();
      const errors = usable(compileSchema(schema))
        .validate(value)
        .map(({ schemaPointer, message, ...error }) => ({
          ...error,
          message: say(message),
          schema_pointer: schemaPointer,
        }));
      return c.json({ is_valid: errors.length === 0, errors });
    },
  );
