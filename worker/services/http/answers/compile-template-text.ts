import { compileMockTemplate } from '../../../engine/template/compile-mock-template';
import type { Template } from '../../../engine/template/compile-template';
import { TemplateError } from '../../../engine/template/template-error';
import type { RenderScope } from '../../../engine/template/template-helper';
import type { Templating } from '../tables';
import { answerErrors } from './answer-errors';
import type { Findings } from './findings';

/** Text that may be a template; `print` throws what the caller of the mock is told. */
export type TemplateText = { isStatic: boolean; print(scope: RenderScope): string };

type Options = { templating: Templating; json?: boolean; pointer: string };

/** Null when it cannot be compiled; the findings then tell why. */
export function compileText(source: string, options: Options, findings: Findings): TemplateText | null {
  if (options.templating === 'off' || !source.includes('{{')) return { isStatic: true, print: () => source };
  const dialect = options.templating === 'html' ? 'html' : 'plain';
  const compiled = compileMockTemplate(source, { dialect, json: options.json ?? false });
  const template = findings.take(compiled, options.pointer);
  return (
    template && { isStatic: template.isStatic, print: (scope) => print(template, scope, options.pointer) }
  );
}

function print(template: Template, scope: RenderScope, part: string): string {
  try {
    return template.render(scope);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw answerErrors.template_failed({ part, reason: error.message });
  }
}
