import type { JsonMember, JsonNode } from './json-node';

export type FaultKind =
  | 'empty'
  | 'afterEnd'
  | 'tooDeep'
  | 'unclosed'
  | 'wrongBracket'
  | 'missingKey'
  | 'missingValue'
  | 'missingColon'
  | 'missingComma'
  | 'trailingComma'
  | 'duplicateKey'
  | 'unexpected'
  | 'comment'
  | 'quotes'
  | 'unclosedText'
  | 'lineBreak'
  | 'badEscape'
  | 'unquoted'
  | 'badNumber'
  | 'badWord'
  | 'cutOff';

/** `text` is what the message names: a key, a bracket, a word. */
export type Fault = { kind: FaultKind; from: number; to: number; text: string };

const MOST_FAULTS = 50;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[^\s,:{}[\]"']+/y;
const SPACE = /[ \n\r\t]*/y;
const WORD = /[^\s,:{}[\]"']+/y;

/** The source with the place that the reader has come to, and the tokens at it. */
export class JsonText {
  readonly faults: Fault[] = [];
  at = 0;
  private readonly source: string;
  private readonly waiting = { '}': 0, ']': 0 };

  constructor(source: string) {
    this.source = source;
  }

  get length(): number {
    return this.source.length;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  peek(): string {
    return this.source[this.at] ?? '';
  }

  fault(kind: FaultKind, from: number, to: number, text = ''): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ kind, from, to, text });
  }

  enter(close: '}' | ']'): void {
    this.waiting[close] += 1;
  }

  leave(close: '}' | ']'): void {
    this.waiting[close] -= 1;
  }

  /** How many brackets around wait for this one. */
  depthOf(close: '}' | ']'): number {
    return this.waiting[close];
  }

  /** White space, and comments, which JSON has not. */
  skipSpace(): void {
    for (;;) {
      SPACE.lastIndex = this.at;
      this.at += SPACE.exec(this.source)?.[0].length ?? 0;
      const from = this.at;
      if (this.source[from] !== '/') return;
      if (this.source.startsWith('//', from)) this.at = this.indexOf('\n', from);
      else if (this.source.startsWith('/*', from))
        this.at = Math.min(this.indexOf('*/', from) + 2, this.length);
      else return;
      this.fault('comment', from, this.at);
    }
  }

  tokenEnd(from: number): number {
    TOKEN.lastIndex = from;
    return from + Math.max(1, TOKEN.exec(this.source)?.[0].length ?? 1);
  }

  readKey(): Pick<JsonMember, 'key' | 'keyFrom' | 'keyTo'> | null {
    if (this.peek() === '"' || this.peek() === "'") {
      const { value, from, to } = this.readString();
      return { key: value, keyFrom: from, keyTo: to };
    }
    const from = this.at;
    const word = this.takeWord();
    if (word === '') return null;
    this.fault('unquoted', from, this.at, word);
    return { key: word, keyFrom: from, keyTo: this.at };
  }

  readString(): Extract<JsonNode, { kind: 'string' }> {
    const from = this.at;
    const quote = this.peek();
    const end = this.stringEnd(from + 1, quote);
    const isClosed = this.source[end] === quote;
    this.at = isClosed ? end + 1 : end;
    const raw = this.source.slice(from + 1, end);
    if (!isClosed) this.fault('unclosedText', from, this.at);
    else if (quote === "'") this.fault('quotes', from, this.at);
    return { kind: 'string', from, to: this.at, value: this.unescaped(raw, from + 1), isClosed };
  }

  readWord(): JsonNode | null {
    const from = this.at;
    const text = this.takeWord();
    const to = this.at;
    if (text === '') return null;
    if (text === 'true' || text === 'false') return { kind: 'boolean', from, to, value: text === 'true' };
    if (text === 'null') return { kind: 'null', from, to };
    if (NUMBER.test(text)) return { kind: 'number', from, to, value: Number(text) };
    this.fault(/^[-+.\d]/.test(text) ? 'badNumber' : 'badWord', from, to, text);
    return { kind: 'word', from, to, text };
  }

  private takeWord(): string {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.source)?.[0] ?? '';
    this.at += word.length;
    return word;
  }

  /** The closing quote, or the end of the line where the text was left open. */
  private stringEnd(from: number, quote: string): number {
    for (let at = from; at < this.length; at++) {
      const char = this.source[at];
      if (char === quote || char === '\n') return at;
      if (char === '\\') at += 1;
    }
    return this.length;
  }

  private unescaped(raw: string, offset: number): string {
    const control = controlAt(raw);
    if (control !== -1) this.fault('lineBreak', offset + control, offset + control + 1);
    if (!raw.includes('\\')) return raw;
    return raw.replace(/\\(u[\da-fA-F]{4}|[\s\S]|$)/g, (written: string, name: string, at: number) => {
      if (name.length === 5) return String.fromCharCode(Number.parseInt(name.slice(1), 16));
      const char = ESCAPES[name];
      if (char === undefined) this.fault('badEscape', offset + at, offset + at + written.length, written);
      return char ?? name;
    });
  }

  private indexOf(text: string, from: number): number {
    const found = this.source.indexOf(text, from);
    return found === -1 ? this.length : found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** A tab, mostly. */
function controlAt(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 32) return at;
  return -1;
}
