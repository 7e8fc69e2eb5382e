import { nearestName } from '../nearest-name';
import type { Compilation, Names } from './compilation';
import { compileBlock } from './compile-block';
import { helperNamed } from './compile-call';
import { compileMustache } from './compile-mustache';
import { compileInlinePartial, compilePartialUse, type PartialDefinition } from './compile-partial';
import type { Frame, Render } from './frame';
import { checkedResult, locatedError } from './helper-result';
import { printPlain } from './printing';
import type { RawBlock, Statement } from './syntax';

/** What is between two tags, or the whole template. */
export function compileStatements(
  statements: readonly Statement[],
  names: Names | null,
  compilation: Compilation,
): Render {
  const parts: (string | Render)[] = [];
  const definitions: PartialDefinition[] = [];
  for (const statement of statements) {
    if (statement.kind === 'inline') {
      definitions.push(compileInlinePartial(statement, compilation));
      continue;
    }
    const part = compileStatement(statement, names, compilation);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const render = rendering(parts);
  return definitions.length === 0 ? render : withPartials(definitions, render);
}

function compileStatement(
  statement: Exclude<Statement, { kind: 'inline' }>,
  names: Names | null,
  compilation: Compilation,
): string | Render {
  switch (statement.kind) {
    case 'text':
      return statement.value;
    case 'mustache':
      return compileMustache(statement, names, compilation);
    case 'block':
      return compileBlock(statement, names, compilation);
    case 'partial':
      return compilePartialUse(statement, names, compilation);
    case 'raw':
      return compileRaw(statement, compilation);
  }
}

function rendering(parts: readonly (string | Render)[]): Render {
  const textLength = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'function') return only;
  return (frame) => {
    frame.run.charge(textLength);
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : part(frame);
    return text;
  };
}

/** Inline partials are known in the block that defines them and in the partials that it prints. */
function withPartials(definitions: readonly PartialDefinition[], render: Render): Render {
  return (frame) => {
    const { partials } = frame.run;
    const before = definitions.map(({ name }) => partials.get(name));
    for (const { name, partial } of definitions) partials.set(name, partial);
    const text = render(frame);
    definitions.forEach(({ name }, index) => {
      const known = before[index];
      if (known) partials.set(name, known);
      else partials.delete(name);
    });
    return text;
  };
}

/** Without a helper of its name the content is printed as it stands. */
function compileRaw(raw: RawBlock, compilation: Compilation): string | Render {
  if (raw.name === 'raw') return raw.content;
  const { content, name, offset, length } = raw;
  const head = { kind: 'path', text: name, isData: false, up: 0, isOfThis: false, parts: [name] } as const;
  const helper = helperNamed({ ...head, parts: [name], offset, length }, compilation);
  if (!helper) {
    compilation.report(
      raw,
      `There is no helper "${name}"`,
      nearestName(name, ['raw', ...Object.keys(compilation.helpers)]),
    );
    return content;
  }
  const block = { body: () => content, otherwise: () => '' };
  const position = () => compilation.at(raw);
  return (frame: Frame) => {
    const { scope } = frame.run;
    try {
      scope.spend(1);
      const result = helper({ name, args: [], hash: {}, scope, context: frame.context, block });
      const text = printPlain(checkedResult(result, scope), scope);
      frame.run.charge(text.length);
      return text;
    } catch (error) {
      throw locatedError(error, name, position);
    }
  };
}
