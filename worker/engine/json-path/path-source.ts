/** A mistake in a path, at a place; never leaves this folder. */
export class PathError extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

export const NESTING_MOST = 32;

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text of a path and the place that reading has come to. */
export class PathSource {
  readonly text: string;
  at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  get next(): string {
    return this.text[this.at] ?? '';
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  fail(reason: string, offset = this.at): never {
    throw new PathError(reason, offset);
  }

  skipSpace(): void {
    while (/\s/.test(this.next)) this.at++;
  }

  /** Takes the text when it comes next. */
  take(wanted: string): boolean {
    if (!this.text.startsWith(wanted, this.at)) return false;
    this.at += wanted.length;
    return true;
  }

  expect(wanted: string): void {
    if (this.take(wanted)) return;
    const found = this.isAtEnd ? 'the path ends' : `there is "${this.next}"`;
    this.fail(`"${wanted}" was expected, but ${found}.`);
  }

  /** The pattern must be sticky. */
  takePattern(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined || found === '') return null;
    this.at += found.length;
    return found;
  }

  quoted(): string {
    const quote = this.next;
    const start = this.at;
    const read: string[] = [];
    this.at++;
    while (!this.take(quote)) {
      if (this.isAtEnd) this.fail('This string is not closed.', start);
      read.push(this.take('\\') ? this.escape() : this.next);
      this.at++;
    }
    return read.join('');
  }

  nested<Result>(read: () => Result): Result {
    this.depth++;
    if (this.depth > NESTING_MOST) this.fail(`A path may be nested ${NESTING_MOST} levels deep.`);
    const result = read();
    this.depth--;
    return result;
  }

  /** Leaves the last character of the escape to be stepped over. */
  private escape(): string {
    if (this.next !== 'u') return ESCAPES[this.next] ?? this.next;
    const hex = this.text.slice(this.at + 1, this.at + 5);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('"\\u" is followed by four hexadecimal digits.');
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }
}
