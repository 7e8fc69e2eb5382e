import { compileEach, compileIf, compileSection, compileWith } from './built-in-blocks';
import type { Compilation, Names } from './compilation';
import { compileInvocation, helperNamed, isFakerPath } from './compile-call';
import { compileBlockPartial, compilePartialBlock } from './compile-partial';
import { compileStatements } from './compile-statements';
import { Frame, type Render } from './frame';
import { printPlain } from './printing';
import type { Block, CallExpression } from './syntax';
import { TemplateError } from './template-error';
import { type HelperBlock, SafeText } from './template-helper';

export function compileBlock(block: Block, names: Names | null, compilation: Compilation): Render {
  const call = asCall(block);
  switch (call.head.text) {
    case 'if':
      return compileIf(block, call, false, names, compilation);
    case 'unless':
      return compileIf(block, call, true, names, compilation);
    case 'each':
      return compileEach(block, call, names, compilation);
    case 'with':
      return compileWith(block, call, names, compilation);
    case 'partial':
      return compilePartialBlock(block, call, compilation);
    case 'block':
      return compileBlockPartial(block, call, names, compilation);
    default:
  }
  const { expression } = block;
  if (expression.kind === 'call' || helperNamed(expression, compilation) || isFakerPath(expression, names)) {
    return compileHelperBlock(block, call, names, compilation);
  }
  return compileSection(block, expression, names, compilation);
}

function compileHelperBlock(
  block: Block,
  call: CallExpression,
  names: Names | null,
  compilation: Compilation,
): Render {
  const invoke = compileInvocation(call, true, names, compilation);
  const body = compileStatements(block.body, { names: block.blockParams, outer: names }, compilation);
  const otherwise = block.otherwise && compileStatements(block.otherwise, names, compilation);
  return (frame) => {
    const result = invoke(frame, new BlockOfFrame(frame, body, otherwise));
    if (typeof result === 'string') return bounded(result, frame);
    return result instanceof SafeText ? bounded(result.text, frame) : printPlain(result, frame.run.scope);
  };
}

class BlockOfFrame implements HelperBlock {
  private readonly frame: Frame;
  private readonly render: Render;
  private readonly renderOtherwise: Render | null;

  constructor(frame: Frame, render: Render, renderOtherwise: Render | null) {
    this.frame = frame;
    this.render = render;
    this.renderOtherwise = renderOtherwise;
  }

  body(context?: unknown, data?: Record<string, unknown>, params: readonly unknown[] = []): string {
    const { frame } = this;
    frame.run.scope.spend(1);
    const inner = context === undefined ? frame.context : context;
    return this.render(new Frame(frame.run, inner, frame, data ?? null, params));
  }

  otherwise(): string {
    return this.renderOtherwise ? this.renderOtherwise(this.frame) : '';
  }
}

/** What is inside was counted when it was printed; a helper may have made more of it. */
function bounded(text: string, { run }: Frame): string {
  if (text.length <= run.outputMost) return text;
  throw new TemplateError(`the template prints too much: an answer may have ${run.outputMost} characters`);
}

function asCall(block: Block): CallExpression {
  const { expression } = block;
  if (expression.kind === 'call') return expression;
  const { offset, length } = expression;
  return { kind: 'call', head: expression, args: [], hash: [], offset, length };
}
