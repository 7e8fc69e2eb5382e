import type { Compiled } from '../finding';
import type { CompilationOptions } from './compilation';
import { compileTemplate, type Template } from './compile-template';
import { checkCall } from './helpers/check-call';
import { helpersFor } from './helpers/table';

export type MockTemplateOptions = Pick<CompilationOptions, 'dialect' | 'json'>;

/** A template as users write it: with the helpers of every dialect, those of the given one first. */
export function compileMockTemplate(source: string, options: MockTemplateOptions): Compiled<Template> {
  return compileTemplate(source, { ...options, helpers: helpersFor(options.dialect), check: checkCall });
}
