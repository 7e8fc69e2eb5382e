import type { HelperExample } from '../../helper-example';

export const TEXT_EXAMPLES: readonly HelperExample[] = [
  { helper: 'trim', template: "[{{trim '  a b '}}][{{#trim}}  c\n{{/trim}}]", output: '[a b][c]' },
  {
    helper: 'base64',
    template:
      "{{base64 'héllo?'}} {{#base64}}ab{{/base64}} {{base64 'ab' padding=false}} {{base64 'aMOpbGxvPw==' decode=true}}",
    output: 'aMOpbGxvPw== YWI= YWI héllo?',
  },
  {
    helper: 'urlEncode',
    template: "{{urlEncode 'a b&c/é'}} {{#urlEncode decode=true}}a+b%26{{/urlEncode}}",
    output: 'a+b%26c%2F%C3%A9 a b&',
  },
  {
    helper: 'regexExtract',
    template: "{{regexExtract request.body '[A-Z]+'}} {{regexExtract 'x' '[0-9]+' default='none'}}",
    request: { body: 'abc-DEF-123' },
    output: 'DEF none',
  },
  {
    helper: 'regexExtract',
    template: "{{regexExtract request.body '([a-z]+)-([A-Z]+)' 'p'}}{{p.0}} {{p.1}} {{p.[1]}}",
    request: { body: 'abc-DEF-123' },
    output: 'abc DEF DEF',
  },
  {
    helper: 'formData',
    template:
      "{{formData request.body 'form' urlDecode=true}}{{form.name}} {{form.tag.[1]}} {{form.tag.last}}",
    request: { body: 'name=A%20B&tag=x&tag=y' },
    output: 'A B y y',
  },
  { helper: 'capitalizeFirst', template: "{{capitalizeFirst 'wireMock is'}}", output: 'WireMock is' },
  {
    helper: 'capitalize',
    template: "{{capitalize 'ab CD ef'}} {{capitalize 'aB CD' fully=true}}",
    output: 'Ab CD Ef Ab Cd',
  },
  {
    helper: 'center',
    template: "[{{center 'ab' size=6}}][{{center 'ab' size=5 pad='*'}}]",
    output: '[  ab  ][*ab**]',
  },
  { helper: 'ljust', template: "[{{ljust 'ab' size=4}}]", output: '[ab  ]' },
  { helper: 'rjust', template: "[{{rjust 7 size=3 pad='0'}}]", output: '[007]' },
  { helper: 'cut', template: "{{cut 'a b c'}} {{cut 'a-b' '-'}}", output: 'abc ab' },
  {
    helper: 'replace',
    template: "{{replace 'a.b.c' '.' '-'}}{{#replace 'x' '$&'}} x{{/replace}}",
    output: 'a-b-c $&',
  },
  {
    helper: 'defaultIfEmpty',
    template: "{{defaultIfEmpty '' 'none'}} {{defaultIfEmpty 'a' 'none'}}",
    output: 'none a',
  },
  {
    helper: 'substring',
    template: "{{substring 'wiremock' 4}} {{substring 'wiremock' 0 4}}",
    output: 'mock wire',
  },
  { helper: 'lower', template: "{{lower 'AbC'}}", output: 'abc' },
  { helper: 'upper', template: "{{upper 'AbC'}}{{#upper}}x{{/upper}}", output: 'ABCX' },
  { helper: 'slugify', template: "{{slugify 'Joel is a  slug!'}}", output: 'joel-is-a-slug' },
  {
    helper: 'stringFormat',
    template: "{{stringFormat '%s: %05d %.2f|%-4s|%,d' 'n' 42 3.14159 'ab' 1234567}}",
    output: 'n: 00042 3.14|ab  |1,234,567',
  },
  { helper: 'stripTags', template: "{{stripTags '<b>bold</b> text'}}", output: 'bold text' },
  {
    helper: 'abbreviate',
    template: "{{abbreviate 'Handlebars rocks' 10}} {{abbreviate 'short' 10}}",
    output: 'Handleb... short',
  },
  { helper: 'wordWrap', template: "{{wordWrap 'Joel is a slug' 7}}", output: 'Joel is\na slug' },
  {
    helper: 'yesno',
    template: "{{yesno true}} {{yesno 0}} {{yesno null}} {{yesno true yes='si'}}",
    output: 'yes no maybe si',
  },
  {
    helper: 'numberFormat',
    template:
      "{{numberFormat 1234.5}} {{numberFormat 1234.5 'currency'}} {{numberFormat 0.256 'percent'}} {{numberFormat 1234.567 '#,##0.00'}} {{numberFormat 7.6 'integer'}}",
    output: '1,234.5 $1,234.50 26% 1,234.57 8',
  },

  {
    helper: 'jwt',
    template: "{{jwt maxAge='12 days' sub='ada' admin=true}}",
    matches: /^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[\w-]+\.[\w-]{43}$/,
  },
  { helper: 'jwks', template: '{{jwks}}', output: '{"keys":[]}' },
  { helper: 'claims', template: "{{jwt (claims role='admin')}}", matches: /^[\w-]+\.[\w-]+\.[\w-]+$/ },
  {
    helper: 'claimsObject',
    template: "{{claimsObject role='admin' level=2}}",
    output: '{"role":"admin","level":2}',
  },
];
