import { TermRefused } from './term-refused';
import type { Piece, TermValue } from './term-syntax';

const QUOTED = /"((?:[^"\\]|\\.)*)"/sy;
const ESCAPED = /\\(["\\])/g;
const OPENS = /[[(]/;
const CLOSES = /[\])]/;

/** The text of a filter, read from left to right. */
export class FilterSource {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes past what a sticky expression finds here. */
  match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.position;
    const found = sticky.exec(this.text);
    if (found !== null) this.position += found[0].length;
    return found;
  }

  /** A value up to a blank; up to a comma too, unless `plain` reads over it. */
  value(plain: RegExp): TermValue {
    const pieces: Piece[] = [];
    for (;;) {
      const piece = this.quoted() ?? this.plain(plain);
      if (piece === null) return pieces;
      pieces.push(piece);
    }
  }

  /** A name up to an operator, a comma or a blank; in brackets the first two are part of it. */
  key(): TermValue {
    const pieces: Piece[] = [];
    let depth = 0;
    for (;;) {
      const quoted = this.quoted();
      if (quoted !== null) {
        pieces.push(quoted);
        continue;
      }
      const start = this.position;
      for (; this.position < this.text.length; this.position++) {
        const char = this.text.charAt(this.position);
        if (/[\s"]/.test(char) || (depth === 0 && /[,=~<>]/.test(char))) break;
        if (OPENS.test(char)) depth++;
        if (CLOSES.test(char)) depth = Math.max(0, depth - 1);
      }
      if (this.position === start) return pieces;
      pieces.push({ text: this.text.slice(start, this.position), isQuoted: false });
    }
  }

  private plain(pattern: RegExp): Piece | null {
    const found = this.match(pattern);
    return found && { text: found[0], isQuoted: false };
  }

  private quoted(): Piece | null {
    if (this.text[this.position] !== '"') return null;
    const found = this.match(QUOTED);
    if (found !== null) return { text: (found[1] ?? '').replace(ESCAPED, '$1'), isQuoted: true };
    const offset = this.position;
    throw new TermRefused('The quote is not closed.', undefined, {
      offset,
      length: this.text.length - offset,
    });
  }
}
