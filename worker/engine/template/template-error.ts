import type { SourcePosition } from './source-position';

/** A template that could not be rendered: a helper was called wrongly, or a limit was reached. */
export class TemplateError extends Error {
  readonly position: SourcePosition | null;

  constructor(message: string, position: SourcePosition | null = null) {
    super(position ? `Line ${position.line}, column ${position.column}: ${message}` : message);
    this.position = position;
  }
}
