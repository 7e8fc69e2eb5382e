import type { Compilation, Names } from './compilation';
import { compileExpression, compileHash } from './compile-expression';
import { compileStatements } from './compile-statements';
import { type Evaluate, Frame, type PartialTemplate, type Render, type Run } from './frame';
import { LazyNode } from './lazy-node';
import { propertyOf } from './property';
import type { Block, CallExpression, Expression, InlinePartial, PartialUse } from './syntax';
import { TemplateError } from './template-error';
import { SafeText } from './template-helper';
import { NESTING_MOST } from './template-limits';

export type PartialDefinition = { name: string; partial: PartialTemplate };

const AROUND = '@partial-block';

/** {{#*inline "name"}} */
export function compileInlinePartial(inline: InlinePartial, compilation: Compilation): PartialDefinition {
  compilation.partialNames.add(inline.name);
  const { name, source } = inline;
  return { name, partial: { render: compileStatements(inline.body, null, compilation), source } };
}

/** {{> name context key=value}} and {{#> name}}otherwise{{/name}} */
export function compilePartialUse(use: PartialUse, names: Names | null, compilation: Compilation): Render {
  const nameOf = compilePartialName(use, names, compilation);
  const context = use.context && compileExpression(use.context, names, compilation);
  const hash = use.hash.length > 0 ? compileHash(use.hash, '', names, compilation) : null;
  const fallback = use.fallback && compileStatements(use.fallback, names, compilation);
  const position = () => compilation.at(use);
  return (frame) => {
    const { run } = frame;
    const name = nameOf(frame);
    const partial = run.partials.get(name);
    if (!partial && fallback) return fallback(frame);
    if (!partial) throw new TemplateError(`there is no partial "${name}"`, position());
    if (run.partialDepth >= NESTING_MOST) {
      throw new TemplateError(`partials may print each other ${NESTING_MOST} deep`, position());
    }
    const given = context ? context(frame) : frame.context;
    const inner = hash ? new PartialContext(given, hash(frame)) : given;
    return printPartial(
      run,
      partial,
      new Frame(run, inner, frame, null, []),
      fallback && (() => fallback(frame)),
    );
  };
}

function printPartial(run: Run, partial: PartialTemplate, frame: Frame, around: Render | null): string {
  const before = run.partials.get(AROUND);
  if (around) run.partials.set(AROUND, { render: around, source: '' });
  run.partialDepth += 1;
  const text = partial.render(frame);
  run.partialDepth -= 1;
  if (before) run.partials.set(AROUND, before);
  else run.partials.delete(AROUND);
  return text;
}

/** {{#partial "name"}}: what the {{#block "name"}} behind it prints. */
export function compilePartialBlock(block: Block, call: CallExpression, compilation: Compilation): Render {
  const name = literalName(call, compilation);
  compilation.partialNames.add(name);
  const partial: PartialTemplate = {
    render: compileStatements(block.body, null, compilation),
    source: block.source,
  };
  return (frame) => {
    frame.run.partials.set(name, partial);
    return '';
  };
}

/** {{embedded "name" "id"}}: the source of a partial, for a page that renders it itself. */
export function compileEmbedded(
  call: CallExpression,
  names: Names | null,
  compilation: Compilation,
): Evaluate {
  const [first, id] = call.args;
  if (!first || first.kind === 'path') {
    compilation.report(call, 'embedded takes the name of a partial in quotes');
    return () => '';
  }
  const nameOf = compileExpression(first, names, compilation);
  const idOf = id && compileExpression(id, names, compilation);
  return (frame) => {
    const name = String(nameOf(frame));
    const partial = frame.run.partials.get(name);
    if (!partial) throw new TemplateError(`there is no partial "${name}"`, compilation.at(call));
    const shownId = String(idOf ? idOf(frame) : `${name}-hbs`);
    return new SafeText(`<script id="${shownId}" type="text/x-handlebars">\n${partial.source}\n</script>`);
  };
}

/** {{#block "name"}}: what a partial of the name says, or else its own content. */
export function compileBlockPartial(
  block: Block,
  call: CallExpression,
  names: Names | null,
  compilation: Compilation,
): Render {
  const name = literalName(call, compilation);
  const body = compileStatements(block.body, names, compilation);
  return (frame) => {
    frame.run.scope.spend(1);
    const partial = frame.run.partials.get(name);
    return partial
      ? printPartial(frame.run, partial, new Frame(frame.run, frame.context, frame, null, []), null)
      : body(frame);
  };
}

function compilePartialName(
  use: PartialUse,
  names: Names | null,
  compilation: Compilation,
): (frame: Frame) => string {
  const name = staticName(use.name);
  if (name === null) {
    const evaluate = compileExpression(use.name, names, compilation);
    return (frame) => String(evaluate(frame));
  }
  if (name !== AROUND && !use.fallback) compilation.partialUses.push({ ...use.name, name });
  return () => name;
}

function staticName(name: Expression): string | null {
  if (name.kind === 'path') return name.text.replace(/^\[(.*)\]$/, '$1');
  return name.kind === 'literal' ? String(name.value) : null;
}

function literalName(call: CallExpression, compilation: Compilation): string {
  const name = call.args[0];
  if (name?.kind === 'literal' && call.args.length === 1) return String(name.value);
  compilation.report(call, `{{#${call.head.text}}} takes one name in quotes`);
  return '';
}

/** The context of a partial that was given arguments by name. */
class PartialContext extends LazyNode {
  private readonly context: unknown;
  private readonly given: Readonly<Record<string, unknown>>;

  constructor(context: unknown, given: Readonly<Record<string, unknown>>) {
    super();
    this.context = context;
    this.given = given;
  }

  read(key: string): unknown {
    return Object.hasOwn(this.given, key) ? this.given[key] : propertyOf(this.context, key);
  }

  toJSON(): unknown {
    return this.given;
  }
}
