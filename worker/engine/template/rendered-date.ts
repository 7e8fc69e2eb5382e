/** A moment that knows how it is to be printed. */
export class RenderedDate extends Date {
  private readonly print: (at: number) => string;

  constructor(at: number, print: (at: number) => string) {
    super(at);
    this.print = print;
  }

  override toString(): string {
    return this.print(this.getTime());
  }

  override toJSON(): string {
    return this.toString();
  }
}
