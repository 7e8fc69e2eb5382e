import * as z from 'zod';
import { localeNamed } from '../../engine/faker/locales';
import { jsonObject } from '../../platform/api/bounded-json';
import { eventsDocument } from './events/document';
import { fileDocument } from './files/document';
import { proxySettings } from './proxy/document';
import { redirectDocument } from './redirect-document';
import { scriptDocument } from './scripts/document';
import { SELECTIONS, TEMPLATINGS } from './tables';

export const templating = z
  .enum(TEMPLATINGS)
  .default('on')
  .describe('Whether {{ }} in body, headers and status is a template; "html" escapes what it prints.');

export const statusTemplate = z
  .string()
  .max(8 * 1024)
  .nullable()
  .default(null)
  .describe('A template that prints the status; it wins over the number.');

export const selection = z
  .enum(SELECTIONS)
  .describe(
    'How one of several answers is picked: the first whose rule holds, one after the other (staying with the last, or in a cycle), or by weight.',
  );

export const locale = z
  .string()
  .refine(
    (name) => localeNamed(name) !== null,
    'Faker does not speak this language: de, pt_BR and en_GB are such.',
  )
  .nullable()
  .describe('The language of generated data; null is that of the group.');

export const templateParameters = jsonObject(64 * 1024).describe('Read by templates as parameters.name.');

const stateName = z.string().min(1).max(200);

/** A step of a scenario, which begins in "Started". */
export const scenarioStep = z
  .strictObject({
    name: stateName,
    required_state: stateName.nullable().default(null).describe('Answers only in this state; null in any.'),
    new_state: stateName
      .nullable()
      .default(null)
      .describe('The state that it moves to when it has answered.'),
  })
  .nullable()
  .default(null);

/** Ways to answer that are not a body. */
export const answerDocument = z
  .discriminatedUnion('type', [
    redirectDocument.safeExtend({ type: z.literal('redirect') }),
    fileDocument.safeExtend({ type: z.literal('file') }),
    eventsDocument.safeExtend({ type: z.literal('events') }),
    scriptDocument.safeExtend({ type: z.literal('script') }),
    proxySettings.omit({ mode: true }).safeExtend({ type: z.literal('proxy') }),
  ])
  .nullable()
  .default(null);

export type AnswerDocument = NonNullable<z.output<typeof answerDocument>>;
