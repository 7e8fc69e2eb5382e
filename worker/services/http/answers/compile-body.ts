import { compileGenerator } from '../../../engine/generate/compile-generator';
import { GenerationError, type Generator } from '../../../engine/generate/generator';
import { compileSchema } from '../../../engine/schema/compile-schema';
import type { RenderScope } from '../../../engine/template/template-helper';
import { contentTypeOf, statedContentType } from '../content-type';
import { answerErrors } from './answer-errors';
import type { AnswerSource } from './answer-source';
import { compileText } from './compile-template-text';
import type { Findings } from './findings';

export type CompiledBody = {
  isStatic: boolean;
  fixed: string | null;
  contentType: string | null;
  print(scope: RenderScope): string | null;
};

export const NO_BODY: CompiledBody = { isStatic: true, fixed: null, contentType: null, print: () => null };

/** The author's text, else a value of the schema, else nothing. */
export function compileBody(source: AnswerSource, findings: Findings): CompiledBody {
  if (source.body !== null) {
    if (source.schema !== null) findings.take(compileSchema(source.schema), source.pointers.schema);
    return textBody(source, source.body, findings);
  }
  if (source.schema !== null) return generatedBody(source, source.schema, findings);
  return NO_BODY;
}

function textBody(
  { headers, templating, pointers }: AnswerSource,
  body: string,
  findings: Findings,
): CompiledBody {
  const isTemplate = templating !== 'off' && body.includes('{{');
  const contentType = isTemplate ? typeOfTemplate(body) : contentTypeOf(body);
  const json = /\bjson\b/i.test(statedContentType(headers) ?? contentType);
  const text = compileText(body, { templating, json, pointer: pointers.body }, findings);
  if (!text) return NO_BODY;
  return { isStatic: !isTemplate, fixed: body, contentType, print: (scope) => text.print(scope) };
}

/** What it prints is not known yet; text that begins like an object or a list is meant to be one. */
function typeOfTemplate(source: string): string {
  return contentTypeOf(/^\s*(\[|\{(?!\{))/.test(source) ? '{}' : '');
}

function generatedBody(
  { pointers }: AnswerSource,
  schema: Record<string, unknown> | boolean,
  findings: Findings,
): CompiledBody {
  const generator = findings.take(compileGenerator(schema), pointers.schema);
  if (!generator) return NO_BODY;
  return {
    isStatic: false,
    fixed: null,
    contentType: contentTypeOf('{}'),
    print: (scope) => JSON.stringify(generated(generator, scope)),
  };
}

function generated(generator: Generator, { random, faker, now }: RenderScope): unknown {
  try {
    return generator.generate({ random, faker, now });
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    throw answerErrors.generation_failed({ reason: error.message });
  }
}
