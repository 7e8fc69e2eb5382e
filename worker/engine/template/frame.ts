import { LazyNode } from './lazy-node';
import { RequestModel } from './request-model';
import { TemplateError } from './template-error';
import type { RenderScope } from './template-helper';

export type Evaluate = (frame: Frame) => unknown;
export type Render = (frame: Frame) => string;

/** What one rendering has of its own. */
export class Run {
  readonly scope: RenderScope;
  readonly root: RootContext;
  readonly partials = new Map<string, PartialTemplate>();
  partialDepth = 0;
  readonly outputMost: number;
  private output = 0;

  constructor(scope: RenderScope, outputMost: number) {
    this.scope = scope;
    this.root = new RootContext(scope);
    this.outputMost = outputMost;
  }

  charge(length: number): void {
    this.output += length;
    if (this.output <= this.outputMost) return;
    throw new TemplateError(`the template prints too much: an answer may have ${this.outputMost} characters`);
  }
}

export type PartialTemplate = { render: Render; source: string };

/** What `this` is outside of blocks. */
class RootContext extends LazyNode {
  private readonly scope: RenderScope;
  private request: RequestModel | null = null;

  constructor(scope: RenderScope) {
    super();
    this.scope = scope;
  }

  read(name: string): unknown {
    if (name === 'request' || name === 'originalRequest') {
      this.request ??= new RequestModel(this.scope.request);
      return this.request;
    }
    if (this.scope.variables.has(name)) return this.scope.variables.get(name);
    if (Object.hasOwn(this.scope.parameters, name)) return this.scope.parameters[name];
    return name === 'parameters' ? this.scope.parameters : undefined;
  }

  toJSON(): unknown {
    return { ...this.scope.parameters, ...Object.fromEntries(this.scope.variables) };
  }
}

/** Where in the template and its data the rendering is: one for each body of a block that is being rendered. */
export class Frame {
  readonly run: Run;
  readonly context: unknown;
  /** Where ../ leads: the nearest frame around with another context. */
  readonly up: Frame | null;
  /** The frame of the block's tag. */
  readonly outer: Frame | null;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly params: readonly unknown[];

  constructor(
    run: Run,
    context: unknown,
    outer: Frame | null,
    data: Readonly<Record<string, unknown>> | null,
    params: readonly unknown[],
  ) {
    this.run = run;
    this.context = context;
    this.outer = outer;
    this.up = outer && outer.context === context ? outer.up : outer;
    this.data = data;
    this.params = params;
  }
}
