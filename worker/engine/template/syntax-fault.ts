/** Thrown by the parser and caught by `compileTemplate`, which makes a Finding of it. */
export class SyntaxFault extends Error {
  readonly offset: number;
  readonly length: number;
  readonly suggestion: string | null;

  constructor(message: string, offset: number, length = 1, suggestion: string | null = null) {
    super(message);
    this.offset = offset;
    this.length = length;
    this.suggestion = suggestion;
  }
}
