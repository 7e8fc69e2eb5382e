import { StringStream } from '@codemirror/language';
import { expect, test } from 'vitest';
import { readToken, startState } from './template-tokens';

/** "token:text" for all that has a colour. */
function tokens(source: string, isJson: boolean): string[] {
  const state = startState();
  const found: string[] = [];
  for (const line of source.split('\n')) {
    const stream = new StringStream(line, 2, 2);
    while (!stream.eol()) {
      stream.start = stream.pos;
      const token = readToken(stream, state, isJson);
      expect(stream.pos, `nothing is read of ${line.slice(stream.start)}`).toBeGreaterThan(stream.start);
      if (token && token !== 'tagSpace') found.push(`${token}:${stream.current()}`);
    }
  }
  return found;
}

test('a tag in a text of JSON is a tag, and the text goes on behind it', () => {
  expect(tokens('{"to": "Hi {{upper request.query.name}}!"}', true)).toEqual([
    'punctuation:{',
    'propertyName:"',
    'propertyName:to"',
    'punctuation::',
    'string:"',
    'string:Hi ',
    'tagBrace:{{',
    'tagName:upper',
    'tagPath:request.query.name',
    'tagBrace:}}',
    'string:!"',
    'punctuation:}',
  ]);
});

test('blocks, texts, numbers and named arguments are told apart', () => {
  expect(tokens("{{#if (eq a.b 'x y')}}{{now offset='3 days' n=-2}}{{else}}{{/if}}", false)).toEqual([
    'tagBrace:{{',
    'tagKeyword:#',
    'tagKeyword:if',
    'tagBrace:(',
    'tagName:eq',
    'tagPath:a.b',
    "tagString:'x y'",
    'tagBrace:)',
    'tagBrace:}}',
    'tagBrace:{{',
    'tagName:now',
    'tagKeyword:offset',
    'tagBrace:=',
    "tagString:'3 days'",
    'tagKeyword:n',
    'tagBrace:=',
    'tagNumber:-2',
    'tagBrace:}}',
    'tagBrace:{{',
    'tagKeyword:else',
    'tagBrace:}}',
    'tagBrace:{{',
    'tagKeyword:/',
    'tagKeyword:if',
    'tagBrace:}}',
  ]);
});

test('notes run over lines, and braces that are escaped are text', () => {
  expect(tokens('a {{!-- one\n}} two --}} b \\{{c}}', false)).toEqual([
    'tagNote:{{!--',
    'tagNote: one',
    'tagNote:}} two --}}',
  ]);
});

test('a quote that was forgotten colours one line, not all that follow', () => {
  expect(tokens('{"a": "open\n"b": 1}', true).slice(-4)).toEqual([
    'propertyName:b"',
    'punctuation::',
    'number:1',
    'punctuation:}',
  ]);
});
