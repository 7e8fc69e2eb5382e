import { expect, test } from 'vitest';
import { readXml } from './read-xml';
import { writePlainXml, writeXml } from './write-xml';

const NAMESPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

test.each([
  [`<a><b>1</b></a>`],
  [`\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<a ${NAMESPACE}>\n  <b>1</b>\n</a>\n`],
  [`<!-- x --><s3:a xmlns:s3="http://x"><s3:b  >1</s3:b ></s3:a ><!-- y -->`],
  [`<a><b a='>' b="/>"><![CDATA[1]]></b></a>`],
  [`<a><b>&#49;</b></a>`],
])('a document is read however it is written (%#)', (source) => {
  const { name, children } = readXml(source, 'a');
  expect([name, children.map((child) => [child.name, child.text])]).toEqual(['a', [['b', '1']]]);
});

test('a text keeps its spaces, and its references are resolved', () => {
  const { text } = readXml('<Key> a&amp;b &lt;&#x1;&#13;&quot;\r\n<![CDATA[<&]]> </Key>', 'Key');
  expect(text).toBe(' a&b <\x01\r"\n<& ');
});

test.each([
  [''],
  ['text'],
  ['<a>'],
  ['<a></b>'],
  ['<a><b></a></b>'],
  ['<a/><a/>'],
  ['<a/>text'],
  ['<b/>'],
  ['<a>&unknown;</a>'],
  ['<a>&amp</a>'],
  ['<a>\x01</a>'],
  ['<a x=1/>'],
  ['<a <b/>'],
  ['<a'],
  ['<a><!-- </a>'],
  ['<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
  [`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`],
])('%s is malformed', (source) => {
  expect(() => readXml(source, 'a')).toThrow('not well-formed');
});

test('hostile bodies are refused without delay', () => {
  const started = performance.now();
  for (const part of ['<a ', '<', 'a=" ', '&#x', '<!--', '</'])
    expect(() => readXml(`<a${part.repeat(500_000)}`, 'a')).toThrow();
  expect(performance.now() - started).toBeLessThan(3000);
});

test('a document is written from data, in its order', () => {
  const xml = writeXml('Result', {
    '@id': '<1>',
    Text: `<&>"'`,
    Lines: 'a\r\n\t\x01é',
    Absent: undefined,
    None: null,
    Number: 0,
    Is: false,
    Empty: '',
    Item: [{ A: 1 }, { A: 2 }],
    '': [{ X: 1 }, { Y: 2 }, { X: 3 }],
  });
  expect(xml).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Result ${NAMESPACE} id="&lt;1&gt;">` +
      '<Text>&lt;&amp;&gt;&quot;&apos;</Text><Lines>a&#xd;&#xa;&#x9;&#x1;é</Lines>' +
      '<Number>0</Number><Is>false</Is><Empty></Empty><Item><A>1</A></Item><Item><A>2</A></Item>' +
      '<X>1</X><Y>2</Y><X>3</X></Result>',
  );
  expect(writePlainXml('Error', { Code: 'A' })).toMatch(/\n<Error><Code>A<\/Code><\/Error>$/);
});
