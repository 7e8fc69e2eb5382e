import { expect, test } from 'vitest';
import { compileXPath } from './compile-xpath';
import { parseXml } from './parse-xml';
import { writeXml } from './write-xml';
import { compileXmlEquality } from './xml-equality';
import type { Exemption, XmlEqualityOptions } from './xml-equality-options';

function parse(text: string) {
  const parsed = parseXml(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.document;
}

test('a document is read and written again', () => {
  const text =
    '<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd"><a x="1 &lt; 2" y=\'"\'><!-- c --><b>x &amp; &#65;&#x42;</b><![CDATA[<raw>]]><?do it?><c/></a>';
  expect(writeXml(parse(text))).toBe(
    '<a x="1 &lt; 2" y="&quot;"><!-- c --><b>x &amp; AB</b>&lt;raw&gt;<?do it?><c/></a>',
  );
});

test.each([
  ['', 'There is no element.'],
  ['x', 'There is text outside of the root element.'],
  ['<a>', '<a> is not closed.'],
  ['<a></b>', '</b> closes what is not open: <a> is.'],
  ['<a/><b/>', 'There is more than one root element.'],
  ['<a x=1/>', 'The value of "x" is not in quotes.'],
  ['<a x="1" x="2"/>', 'The attribute "x" comes twice.'],
  ['<a x="1"y="2"/>', 'A space was expected before an attribute.'],
  ['<a x="<"/>', 'The value of "x" holds "<".'],
  ['<a>&nbsp;</a>', '"&nbsp;" is not a known entity: write a plain "&" as "&amp;".'],
  ['<a>a & b</a>', '"&" is not a known entity: write a plain "&" as "&amp;".'],
  ['<a>&#0;</a>', '"&#0;" is not a known entity: write a plain "&" as "&amp;".'],
  ['<1a/>', 'A name was expected.'],
  ['<a', '">" was expected.'],
  ['<a><!-- x</a>', '"-->" is missing.'],
  [
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><lolz>&lol2;</lolz>',
    'A document type with definitions is not accepted.',
  ],
  ['<a>'.repeat(300), 'It is nested deeper than 200 levels.'],
  [`<a>${'<b/>'.repeat(60_000)}</a>`, 'It has more than 50000 nodes.'],
  [`<a>${'x'.repeat(1024 * 1024)}</a>`, 'It is longer than 1048576 characters.'],
])('%#: what is no XML is refused with the reason', (text, reason) => {
  const parsed = parseXml(text);
  expect(parsed.ok ? '' : parsed.reason).toContain(reason);
});

const SHOP = `<shop xmlns:p="urn:price">
  <book id="1" lang="en"><title>Sayings</title><p:cost>8.95</p:cost></book>
  <book id="2"><title>Sword</title><p:cost>12.99</p:cost></book>
  <cd id="3"><title>Sayings</title></cd>
  <!-- end -->
</shop>`;

test.each<[string, string[]]>([
  ['/shop/book/title', ['Sayings', 'Sword']],
  ['//title', ['Sayings', 'Sword', 'Sayings']],
  ['/shop/book[1]/title', ['Sayings']],
  ['/shop/book[last()]/@id', ['2']],
  ["//book[@lang='en']/@id", ['1']],
  ['//book[not(@lang)]/title/text()', ['Sword']],
  ['//*[@id=3]/title', ['Sayings']],
  ['//book[p:cost > 10]/title', ['Sword']],
  ['//p:*', ['8.95', '12.99']],
  ["//*[local-name()='cost'][namespace-uri()='urn:price']", ['8.95', '12.99']],
  ['count(//book)', ['2']],
  ['count(//book) = 2', ['true']],
  ['count(//book) = 3', []],
  ['sum(//p:cost)', ['21.939999999999998']],
  ['string(//cd/title)', ['Sayings']],
  ["concat(//book[1]/@id, '-', //book[2]/@id)", ['1-2']],
  ["//book[starts-with(title, 'Sw')]/@id", ['2']],
  ["//book[contains(title, 'ay')]/@id", ['1']],
  ["substring-before('a-b', '-')", ['a']],
  ["substring-after('a-b', '-')", ['b']],
  ["substring('12345', 2, 3)", ['234']],
  ["substring('12345', 1.5, 2.6)", ['234']],
  ["string-length('äb')", ['2']],
  ["normalize-space('  a   b ')", ['a b']],
  ["translate('bar', 'abc', 'AB')", ['BAr']],
  ["upper-case('a')", ['A']],
  ['//cd/preceding-sibling::book[1]/@id', ['2']],
  ['//book[1]/following-sibling::*/@id', ['2', '3']],
  ['//title/parent::cd/@id', ['3']],
  ['//title/../@id', ['1', '2', '3']],
  ['//cd/title/ancestor::*/@id', ['3']],
  ['//book | //cd', [expect.any(String), expect.any(String), expect.any(String)] as never],
  ['(//title)[2]', ['Sword']],
  ['//comment()', [' end ']],
  ['1 + 2 * 3 - 4 div 2', ['5']],
  ['7 mod 4', ['3']],
  ['- 3', ['-3']],
  ["'a' = 'a' and not(1 > 2) or false()", ['true']],
  ['//book/@id[. = 2]', ['2']],
  ['floor(2.7) + ceiling(2.1) + round(2.5)', ['8']],
  ['/nope', []],
  ['//book[3]', []],
  ['/', [expect.any(String)] as never],
  ['descendant::cd/@id', ['3']],
  ['//title[. = //cd/title]/../@id', ['1', '3']],
  ['//book[position() mod 2 = 0]/@id', ['2']],
  ['//mod', []],
])('%s', (source, texts) => {
  const compiled = compileXPath(source);
  if (!compiled.ok) throw new Error(compiled.reason);
  expect(compiled.find(parse(SHOP)).map(({ text }) => text)).toEqual(texts);
});

test('a prefix means the address that it is given', () => {
  const find = (source: string, uri: string) => {
    const compiled = compileXPath(source, new Map([['n', uri]]));
    return compiled.ok ? compiled.find(parse(SHOP)).length : compiled.reason;
  };
  expect(find('//n:cost', 'urn:price')).toBe(2);
  expect(find('//n:cost', 'urn:other')).toBe(0);
});

test.each(['', '//', '/a[', 'a b', 'nope()', 'count()', "'a", '$x', '/a/#', 'foo::a', '('.repeat(100)])(
  'the XPath %j is refused',
  (source) => {
    expect(compileXPath(source)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
  },
);

test('an XPath ends however much it is asked for', () => {
  const document = parse(`<a>${'<b><c>x</c></b>'.repeat(5000)}</a>`);
  const started = performance.now();
  for (const source of [
    '//*[count(//*[count(//*) > 1]) > 1]',
    '//*[. = //*]',
    '//*//*//*//*',
    '//b/following::*/preceding::*',
  ]) {
    const compiled = compileXPath(source);
    if (compiled.ok) compiled.find(document);
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

type How = Partial<Omit<XmlEqualityOptions, 'exempted'>> & { exempted?: Exemption[] };

function equal(expected: string, actual: string, how: How = {}): boolean | string {
  const compiled = compileXmlEquality(expected, {
    order: 'same_name',
    awareness: 'strict',
    placeholders: null,
    ...how,
    exempted: new Set(how.exempted),
  });
  return compiled.ok ? compiled.test(parse(actual)) : compiled.reason;
}

const PLACEHOLDERS: How = { placeholders: { open: `\${`, close: '}' } };

test.each<[string, string, string, How?]>([
  ['<a><b>1</b></a>', '<a>\n\t<b> 1 </b> <!-- c --></a>', '<a><b>1 1</b></a>'],
  ['<a x="1" y="2"/>', '<a y="2" x="1"/>', '<a x="1"/>'],
  ['<a x="1"/>', '<a x="1"></a>', '<a x="2"/>'],
  ['<a><b/><c/></a>', '<a><c/><b/></a>', '<a><c/></a>'],
  ['<a><b>1</b><b>2</b></a>', '<a><b>1</b><b>2</b></a>', '<a><b>2</b><b>1</b></a>'],
  ['<a><b>1</b><b>2</b></a>', '<a><b>2</b><b>1</b></a>', '<a><b>2</b><b>2</b></a>', { order: 'any' }],
  ['<a><b/><c/></a>', '<a><b/><c/></a>', '<a><c/><b/></a>', { order: 'strict' }],
  ['<n:a xmlns:n="urn:1"/>', '<a xmlns="urn:1"/>', '<a xmlns="urn:2"/>'],
  ['<n:a xmlns:n="urn:1"/>', '<a/>', '<b/>', { awareness: 'none' }],
  ['<a xmlns:n="urn:1" n:x="1"/>', '<a xmlns:n="urn:2" n:x="1"/>', '<a n:x="2"/>', { awareness: 'legacy' }],
  ['<a>x</a>', '<a>y</a>', '<b>x</b>', { exempted: ['text_value'] }],
  ['<a>x</a>', '<b>x</b>', '<b>y</b>', { exempted: ['element_tag_name'] }],
  ['<a x="1"/>', '<a x="2"/>', '<a y="1"/>', { exempted: ['attr_value'] }],
  ['<a x="1"/>', '<a x="1" y="2"/>', '<a y="2"/>', { exempted: ['element_num_attributes'] }],
  ['<a x="1"/>', '<a/>', '<a x="2"/>', { exempted: ['attr_name_lookup'] }],
  ['<a><b/></a>', '<a><b/><c/></a>', '<x><b/></x>', { exempted: ['child_nodelist_length', 'child_lookup'] }],
  ['<a xmlns="urn:1"/>', '<a xmlns="urn:2"/>', '<b xmlns="urn:1"/>', { exempted: ['namespace_uri'] }],
  [`<a>\${xmlunit.ignore}</a>`, '<a/>', '<b/>', PLACEHOLDERS],
  [`<a>\${xmlunit.isNumber}</a>`, '<a>1.5</a>', '<a>x</a>', PLACEHOLDERS],
  [`<a>\${xmlunit.isDateTime}</a>`, '<a>2026-11-21T10:00:00Z</a>', '<a>x</a>', PLACEHOLDERS],
  [`<a x="\${xmlunit.matchesRegex(\\d+)}"/>`, '<a x="12"/>', '<a x="12a"/>', PLACEHOLDERS],
  ['<a>[[xmlunit.ignore]]</a>', '<a>x</a>', '<b/>', { placeholders: { open: '\\[\\[', close: '\\]\\]' } }],
  [`<a>\${xmlunit.ignore}</a>`, `<a>\${xmlunit.ignore}</a>`, '<a>x</a>'],
])('%s equals %s and not %s', (expected, same, other, how) => {
  expect(equal(expected, same, how)).toBe(true);
  expect(equal(expected, other, how)).toBe(false);
});

test('what is no XML, and a placeholder that is not known, cannot be expected', () => {
  expect(equal('<a>', '<a/>')).toContain('not XML');
  expect(equal(`<a>\${xmlunit.nope}</a>`, '<a/>', PLACEHOLDERS)).toContain('"xmlunit.nope" is not known');
  expect(equal(`<a>\${xmlunit.matchesRegex(()}</a>`, '<a/>', PLACEHOLDERS)).toEqual(expect.any(String));
});
