import type { Answer, HeaderList } from '../../../engine/answer';
import type { RenderScope } from '../../../engine/template/template-helper';
import { whenReady } from '../../../engine/when-ready';
import type { AnswerDocument } from '../answer-documents';
import { answerErrors } from './answer-errors';
import type { AnswerSource } from './answer-source';
import { type CompiledBody, compileBody, NO_BODY } from './compile-body';
import { type CompiledHeaders, compileHeaders } from './compile-headers';
import { compileText, type TemplateText } from './compile-template-text';
import type { MakeAnswer } from './compiled-endpoint';
import type { Findings } from './findings';
import type { Library } from './library';
import { type Rendering, rendered } from './rendering';
import { compileSpecial } from './special/compile-special';

export type CompiledMaker = {
  /** What it makes for every request, where that is always the same; frozen, and shared by all. */
  fixed: Answer | null;
  make: MakeAnswer;
};

/** What the compilation of one answer shares with that of the others of its endpoint. */
export type AnswerTools = { rendering(): Rendering; library: Library; findings: Findings };

export function compileAnswer(source: AnswerSource, tools: AnswerTools): CompiledMaker {
  const { findings } = tools;
  const { templating, pointers } = source;
  const body = source.answer ? NO_BODY : compileBody(source, findings);
  const options = { templating, pointer: pointers.headers, contentType: body.contentType };
  const headers = compileHeaders(source.headers, options, findings);
  if (source.answer) return specialAnswer(source.answer, headers, { ...tools, pointer: pointers.answer });
  return writtenAnswer(source, { body, headers }, tools);
}

type Parts = { body: CompiledBody; headers: CompiledHeaders };

function writtenAnswer(source: AnswerSource, { body, headers }: Parts, tools: AnswerTools): CompiledMaker {
  const { statusTemplate, pointers } = source;
  const schema = typeof source.schema === 'object' && source.schema ? { schema: source.schema } : {};
  if (body.isStatic && headers.isStatic && statusTemplate === null) {
    const { status } = source;
    const fixed = Object.freeze({ status, headers: frozen(headers.fixed), body: body.fixed, ...schema });
    return { fixed, make: () => fixed };
  }
  const options = { templating: 'on', pointer: pointers.status } as const;
  const status = statusTemplate === null ? null : compileText(statusTemplate, options, tools.findings);
  const fixedHeaders = headers.isStatic ? frozen(headers.fixed) : null;
  const evaluate = (scope: RenderScope): Answer => {
    const text = body.print(scope);
    const list = fixedHeaders ?? headers.print(scope);
    return { status: printedStatus(status, scope) ?? source.status, headers: list, body: text, ...schema };
  };
  const rendering = tools.rendering();
  return { fixed: null, make: (call) => rendered(call, rendering, evaluate) };
}

/** The author's headers go out with an answer that is not a body too. */
function specialAnswer(
  document: AnswerDocument,
  headers: CompiledHeaders,
  tools: AnswerTools & { pointer: string },
): CompiledMaker {
  const rendering = tools.rendering();
  const special = compileSpecial(document, { ...tools, rendering });
  if (headers.fixed.length === 0) return { fixed: null, make: special };
  return {
    fixed: null,
    make: (call) =>
      whenReady(special(call), (answer) =>
        whenReady(rendered(call, rendering, headers.print), (own) => withHeaders(answer, own)),
      ),
  };
}

function withHeaders(answer: Answer, own: HeaderList): Answer {
  const names = new Set(own.map(([name]) => name));
  return { ...answer, headers: [...answer.headers.filter(([name]) => !names.has(name)), ...own] };
}

/** A helper in body or headers may set it too, so it is printed last. */
function printedStatus(template: TemplateText | null, scope: RenderScope): number | null {
  const text = template?.print(scope).trim();
  if (text === undefined || text === '') return scope.response.status;
  const status = Number(text);
  if (Number.isInteger(status) && status >= 200 && status <= 599) return status;
  throw answerErrors.bad_status({ text });
}

/** Shared by all requests: that they are frozen tells the traffic that they are always the same. */
function frozen(headers: HeaderList): HeaderList {
  for (const header of headers) Object.freeze(header);
  Object.freeze(headers);
  return headers;
}
