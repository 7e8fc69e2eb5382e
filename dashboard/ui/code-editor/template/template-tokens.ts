import type { StringStream } from '@codemirror/language';
import { type JsonToken, readScalar } from '../json/json-tokens';

/** What the letters of a template are; the theme colours them. */
export type TemplateToken =
  | 'tagBrace'
  | 'tagKeyword'
  | 'tagName'
  | 'tagPath'
  | 'tagString'
  | 'tagNumber'
  | 'tagNote'
  | 'tagSpace'
  | JsonToken;

type Part = 'text' | 'jsonString' | 'jsonKey';

export type TemplateState = {
  part: Part;
  /** What closes the tag that the reader is in; null outside of tags. */
  close: '}}' | '}}}' | '}}}}' | null;
  isNote: '}}' | '--}}' | null;
  /** Whether the next word is what is called: at the beginning of a tag and behind "(". */
  isHead: boolean;
  quote: string | null;
};

export function startState(): TemplateState {
  return { part: 'text', close: null, isNote: null, isHead: false, quote: null };
}

const OPEN = /^\{\{\{\{|^\{\{\{|^\{\{/;
const BLOCKS = new Set([
  'if',
  'unless',
  'each',
  'with',
  'else',
  'inline',
  'as',
  'repeat',
  'switch',
  'case',
  'default',
]);

/** One token; `isJson` says whether what stands between the tags is JSON. */
export function readToken(stream: StringStream, state: TemplateState, isJson: boolean): TemplateToken | null {
  if (state.isNote) return readNote(stream, state, state.isNote);
  if (state.close) return readInTag(stream, state, state.close);
  // \{{ is printed as it stands.
  if (stream.match(/^\\\{\{/)) return state.part === 'text' ? null : 'string';
  const open = stream.match(OPEN);
  if (open && open !== true) return openTag(stream, state, open[0]);
  if (state.part !== 'text') return readInString(stream, state);
  return isJson ? readJsonToken(stream, state) : readText(stream);
}

function openTag(stream: StringStream, state: TemplateState, open: string): TemplateToken {
  const note = open === '{{' ? stream.match(/^~?!(--)?/) : null;
  if (note && note !== true) {
    state.isNote = note[1] ? '--}}' : '}}';
    return 'tagNote';
  }
  state.close = open === '{{{{' ? '}}}}' : open === '{{{' ? '}}}' : '}}';
  state.isHead = true;
  return 'tagBrace';
}

function readNote(stream: StringStream, state: TemplateState, end: string): TemplateToken {
  if (stream.skipTo(end)) {
    for (const _ of end) stream.next();
    state.isNote = null;
  } else stream.skipToEnd();
  return 'tagNote';
}

function readInTag(stream: StringStream, state: TemplateState, close: string): TemplateToken {
  if (state.quote) return readTagString(stream, state, state.quote);
  if (stream.match(new RegExp(`^~?${close}`)) || stream.match(/^~?\}\}/)) {
    state.close = null;
    return 'tagBrace';
  }
  if (stream.eatSpace()) return 'tagSpace';
  const quote = stream.peek();
  if (quote === '"' || quote === "'") {
    stream.next();
    state.isHead = false;
    return readTagString(stream, state, quote);
  }
  if (stream.match(/^[#/^>&~*]+/)) return 'tagKeyword';
  if (stream.match(/^-?\d+(\.\d+)?(?![\w.])/)) {
    state.isHead = false;
    return 'tagNumber';
  }
  if (stream.match(/^(true|false|null|undefined)(?![\w.])/)) {
    state.isHead = false;
    return 'tagNumber';
  }
  if (stream.match(/^[\w$-]+(?==)/)) return 'tagKeyword';
  const word = stream.match(/^(?:@|\.\.\/|\.\/)*[\w$-]*(?:\.?(?:\[[^\]]*\]|[\w$-]+)|\/[\w$-]+)*/);
  if (word && word !== true && word[0] !== '') return wordToken(state, word[0]);
  if (stream.next() === '(') state.isHead = true;
  return 'tagBrace';
}

function wordToken(state: TemplateState, word: string): TemplateToken {
  const isHead = state.isHead;
  state.isHead = word === 'else';
  if (word === 'as' || (isHead && BLOCKS.has(word))) return 'tagKeyword';
  return isHead && !/[.@/]/.test(word) ? 'tagName' : 'tagPath';
}

/** A text in a tag may run over lines. */
function readTagString(stream: StringStream, state: TemplateState, quote: string): TemplateToken {
  state.quote = quote;
  for (let next = stream.next(); next; next = stream.next()) {
    if (next === '\\') stream.next();
    else if (next === quote) {
      state.quote = null;
      break;
    }
  }
  return 'tagString';
}

function readText(stream: StringStream): null {
  stream.next();
  while (!stream.eol() && stream.peek() !== '{' && stream.peek() !== '\\') stream.next();
  return null;
}

function readJsonToken(stream: StringStream, state: TemplateState): TemplateToken | null {
  if (stream.eatSpace()) return null;
  if (stream.eat('"')) {
    const isKey = stream.match(/^(?:[^"\\{]|\\.|\{(?!\{)|\{\{.*?\}\})*"\s*:/, false);
    state.part = isKey ? 'jsonKey' : 'jsonString';
    return isKey ? 'propertyName' : 'string';
  }
  return readScalar(stream);
}

function readInString(stream: StringStream, state: TemplateState): TemplateToken {
  const token = state.part === 'jsonKey' ? 'propertyName' : 'string';
  while (!stream.eol()) {
    if (stream.match(/^\{\{|^\\\{\{/, false)) return token;
    const next = stream.next();
    if (next === '\\') stream.next();
    else if (next === '"') {
      state.part = 'text';
      return token;
    }
  }
  // JSON has no text of two lines: the quote was forgotten.
  state.part = 'text';
  return token;
}
