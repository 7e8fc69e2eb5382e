import type { Compiled, Finding } from '../finding';
import { nearestName } from '../nearest-name';
import { buildBlocks } from './block-structure';
import { Compilation, type CompilationOptions } from './compilation';
import { compileStatements } from './compile-statements';
import { Frame, Run } from './frame';
import { findJsonPlaces } from './json-places';
import { positionAt } from './source-position';
import type { Statement } from './syntax';
import { SyntaxFault } from './syntax-fault';
import { scanTags } from './tag-scanner';
import type { RenderScope } from './template-helper';
import { OUTPUT_MOST, SOURCE_MOST } from './template-limits';
import { trimAroundTags } from './white-space';

export type TemplateOptions = CompilationOptions & { outputMost?: number };

export type Template = {
  /** Prints the same whatever is asked. */
  isStatic: boolean;
  needsRequestBody: boolean;
  /** Throws a TemplateError when a helper is called wrongly or a limit is reached. */
  render(scope: RenderScope): string;
};

export function compileTemplate(source: string, options: TemplateOptions): Compiled<Template> {
  const large = findTooLarge(source);
  if (large) return { ok: false, findings: [large] };
  try {
    const tokens = trimAroundTags(scanTags(source), options.dialect === 'html');
    if (options.json) findJsonPlaces(tokens);
    return compile(buildBlocks(tokens, source), new Compilation(source, options), options);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { ok: false, findings: [findingOf(error, source)] };
  }
}

function compile(
  statements: readonly Statement[],
  compilation: Compilation,
  options: TemplateOptions,
): Compiled<Template> {
  const render = compileStatements(statements, null, compilation);
  reportMissingPartials(compilation);
  if (compilation.findings.length > 0) return { ok: false, findings: compilation.findings };
  const outputMost = options.outputMost ?? OUTPUT_MOST;
  const template: Template = {
    isStatic: statements.every(({ kind }) => kind === 'text' || kind === 'inline'),
    needsRequestBody: compilation.needsRequestBody,
    render(scope) {
      const run = new Run(scope, outputMost);
      return render(new Frame(run, run.root, null, null, []));
    },
  };
  return { ok: true, value: template };
}

function reportMissingPartials(compilation: Compilation): void {
  for (const use of compilation.partialUses) {
    if (compilation.partialNames.has(use.name)) continue;
    const nearest = nearestName(use.name, compilation.partialNames);
    compilation.report(
      use,
      `There is no partial "${use.name}" in this template`,
      nearest ?? `{{#*inline "${use.name}"}}...{{/inline}}`,
    );
  }
}

function findTooLarge(source: string): Finding | null {
  if (source.length <= SOURCE_MOST) return null;
  const message = `A template may have ${SOURCE_MOST} characters; this one has ${source.length}`;
  return { pointer: '', message };
}

function findingOf(fault: SyntaxFault, source: string): Finding {
  const position = positionAt(source, fault.offset, fault.length);
  const finding: Finding = { pointer: '', message: fault.message, position };
  if (fault.suggestion !== null) finding.suggestion = fault.suggestion;
  return finding;
}
