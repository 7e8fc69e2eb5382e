import { PatternRefused } from './pattern-tree';

/** The source of a pattern, read from left to right. */
export class PatternText {
  readonly source: string;
  position = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.position >= this.source.length;
  }

  peek(): string {
    return this.source[this.position] ?? '';
  }

  /** The next character, whole even beyond the first plane. */
  take(): number {
    const point = this.source.codePointAt(this.position);
    if (point === undefined) throw new PatternRefused('The pattern ends too early.');
    this.position += point > 0xffff ? 2 : 1;
    return point;
  }

  /** Goes past a text when it comes next. */
  skip(text: string): boolean {
    if (!this.source.startsWith(text, this.position)) return false;
    this.position += text.length;
    return true;
  }

  /** Goes past what a sticky expression finds here. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.position;
    const found = sticky.exec(this.source);
    if (found !== null) this.position += found[0].length;
    return found;
  }

  /** Goes past a text that must come, and returns what stands before it. */
  until(end: string, what: string): string {
    const index = this.source.indexOf(end, this.position);
    if (index === -1) throw new PatternRefused(`${what} is not closed by "${end}".`);
    const text = this.source.slice(this.position, index);
    this.position = index + end.length;
    return text;
  }
}
