import { readExpression } from './expression-parser';
import { SourceReader } from './source-reader';
import type { TagKind, TagToken } from './syntax';
import { SyntaxFault } from './syntax-fault';

type ReadTag = {
  tag: TagToken;
  /** Where the tag begins: one later than asked when {{{ was a brace and a tag of two. */
  start: number;
  end: number;
};

const MARKS: readonly (readonly [text: string, kind: TagKind, mark: TagToken['mark']])[] = [
  ['#>', 'open', '>'],
  ['#*', 'open', '*'],
  ['#', 'open', ''],
  ['/', 'close', ''],
  ['^', 'inverse', ''],
  ['>', 'partial', ''],
];

export function readTag(source: string, open: number): ReadTag {
  if (source.startsWith('{{{{', open)) return readRawBlock(source, open);
  if (source.startsWith('{{{', open)) return readUnescaped(source, open);
  const reader = new SourceReader(source, open + 2);
  const stripsBefore = reader.take('~');
  if (reader.take('!')) return readComment(reader, open, stripsBefore);
  const tag = emptyTag(open, 'mustache');
  tag.stripsBefore = stripsBefore;
  readMark(reader, tag);
  reader.skipSpace();
  if (tag.kind !== 'inverse' || !isClosing(reader)) readInside(reader, tag);
  if (tag.kind === 'inverse' && !tag.expression) tag.kind = 'else';
  tag.stripsAfter = reader.take('~');
  if (!reader.take('}}')) {
    throw new SyntaxFault(
      `"${reader.near()}" does not belong here; the tag should end with }}`,
      reader.at,
      reader.near().length || 1,
    );
  }
  tag.length = reader.at - open;
  return { tag, start: open, end: reader.at };
}

function readMark(reader: SourceReader, tag: TagToken): void {
  const found = MARKS.find(([text]) => reader.take(text));
  if (found) {
    tag.kind = found[1];
    tag.mark = found[2];
    return;
  }
  if (reader.take('&')) {
    tag.isUnescaped = true;
    return;
  }
  reader.skipSpace();
  const isElse = /^else(?=[\s~}])/.test(reader.source.slice(reader.at, reader.at + 5));
  if (!isElse) return;
  reader.at += 4;
  tag.kind = 'else';
}

function readInside(reader: SourceReader, tag: TagToken): void {
  reader.skipSpace();
  if (tag.kind === 'else' && isClosing(reader)) return;
  tag.expression = readExpression(reader);
  reader.skipSpace();
  if (!reader.startsWith('as')) return;
  const start = reader.at;
  reader.at += 2;
  reader.skipSpace();
  if (!reader.take('|')) {
    reader.at = start;
    return;
  }
  for (reader.skipSpace(); !reader.take('|'); reader.skipSpace()) {
    const name = reader.readName();
    if (name === '') throw new SyntaxFault('The names behind "as |" end with |', start, reader.at - start);
    tag.blockParams.push(name);
  }
  reader.skipSpace();
}

function isClosing(reader: SourceReader): boolean {
  return reader.startsWith('}}') || reader.startsWith('~}}');
}

function readUnescaped(source: string, open: number): ReadTag {
  const reader = new SourceReader(source, open + 3);
  const tag = emptyTag(open, 'mustache');
  tag.isUnescaped = true;
  tag.stripsBefore = reader.take('~');
  // {{{#if x}} is a brace of JSON and a tag of two.
  if (/[#/^>!&]/.test(reader.peek())) return readTag(source, open + 1);
  tag.expression = readExpression(reader);
  reader.skipSpace();
  tag.stripsAfter = reader.take('~');
  const isTriple = reader.take('}}}') || (tag.stripsAfter && reader.take('}~}}'));
  if (!isTriple) return readTag(source, open + 1);
  tag.length = reader.at - open;
  return { tag, start: open, end: reader.at };
}

function readComment(reader: SourceReader, open: number, stripsBefore: boolean): ReadTag {
  const isLong = reader.startsWith('--');
  const close = isLong ? '--' : '}}';
  let end = reader.source.indexOf(close, reader.at + (isLong ? 2 : 0));
  while (isLong && end !== -1 && !/^--~?\}\}/.test(reader.source.slice(end, end + 5))) {
    end = reader.source.indexOf(close, end + 1);
  }
  if (end === -1) throw new SyntaxFault('This comment is never closed', open, 2);
  const tag = emptyTag(open, 'comment');
  tag.stripsBefore = stripsBefore;
  tag.stripsAfter = isLong ? reader.source[end + 2] === '~' : reader.source[end - 1] === '~';
  const stop = reader.source.indexOf('}}', end) + 2;
  tag.length = stop - open;
  return { tag, start: open, end: stop };
}

/** {{{{name}}}} anything {{{{/name}}}} */
function readRawBlock(source: string, open: number): ReadTag {
  const reader = new SourceReader(source, open + 4);
  const tag = emptyTag(open, 'raw');
  tag.expression = readExpression(reader);
  if (tag.expression.kind !== 'path' || !reader.take('}}}}')) return readTag(source, open + 1);
  const close = `{{{{/${tag.expression.text}}}}}`;
  const end = source.indexOf(close, reader.at);
  if (end === -1) throw new SyntaxFault(`This raw block has no ${close}`, open, reader.at - open);
  tag.content = source.slice(reader.at, end);
  tag.length = end + close.length - open;
  return { tag, start: open, end: end + close.length };
}

function emptyTag(offset: number, kind: TagKind): TagToken {
  return {
    kind,
    offset,
    length: 0,
    isUnescaped: false,
    stripsBefore: false,
    stripsAfter: false,
    expression: null,
    blockParams: [],
    mark: '',
    content: '',
    place: 'elsewhere',
  };
}
