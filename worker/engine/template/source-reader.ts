import { SyntaxFault } from './syntax-fault';

/** What may not stand in a name; everything beyond ASCII may. */
const NOT_IN_NAMES = new Set([...' \t\r\n\f\v!"#%&\'()*+,./;<=>@[\\]^`{|}~']);

export class SourceReader {
  readonly source: string;
  at: number;

  constructor(source: string, at: number) {
    this.source = source;
    this.at = at;
  }

  peek(ahead = 0): string {
    return this.source.charAt(this.at + ahead);
  }

  startsWith(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Goes behind the text when it stands here. */
  take(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.at += text.length;
    return true;
  }

  skipSpace(): void {
    while (isSpace(this.peek())) this.at += 1;
  }

  /** Empty when no name stands here. */
  readName(): string {
    const start = this.at;
    while (this.at < this.source.length && !NOT_IN_NAMES.has(this.peek())) this.at += 1;
    return this.source.slice(start, this.at);
  }

  /** In quotes; a quote inside is written behind a backslash. */
  readText(): string {
    const start = this.at;
    const quote = this.peek();
    let text = '';
    for (this.at += 1; this.at < this.source.length; this.at += 1) {
      const char = this.peek();
      if (char === quote) {
        this.at += 1;
        return text;
      }
      if (char === '\\' && this.peek(1) === quote) this.at += 1;
      text += this.peek();
    }
    throw new SyntaxFault(`The text that begins here has no closing ${quote}`, start);
  }

  /** [any name at all] */
  readBracketed(): string {
    const start = this.at;
    const end = this.source.indexOf(']', start);
    if (end === -1) throw new SyntaxFault('The [ that stands here has no ]', start);
    this.at = end + 1;
    return this.source.slice(start + 1, end);
  }

  /** For messages: the characters that could not be read. */
  near(): string {
    const rest = this.source.slice(this.at, this.at + 12).split(/[\s}]/, 1)[0];
    return rest || this.peek();
  }
}

export function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f' || char === '\v';
}
