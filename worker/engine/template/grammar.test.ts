import { describe, expect, test } from 'vitest';
import { compileTemplate, type TemplateOptions } from './compile-template';
import { scopeFixture } from './fixtures';
import type { ExampleRequest } from './helper-example';
import { type HelperTable, SafeText } from './template-helper';

/** Helpers that show what they were given. */
const HELPERS: HelperTable = {
  show: ({ args, hash }) => JSON.stringify([...args, hash]),
  call: ({ args, hash }) => `call${JSON.stringify([...args, hash])}`,
  int: ({ args }) => args[0],
  now: () => 'NOW',
  city: () => 'Paris',
  loud: ({ block, args }) => (block ? block.body() : String(args[0])).toUpperCase(),
  twice: ({ block }) =>
    block ? block.body('a', { index: 0 }, ['A']) + block.body('b', { index: 1 }, ['B']) : '',
  never: ({ block }) => block?.otherwise() ?? '',
  safe: () => new SafeText('<b>"'),
  $randomUUID: () => 'uuid',
};

const PARAMETERS = {
  name: 'Ada',
  zero: 0,
  none: [],
  yes: true,
  list: ['x', 'y', 'z'],
  user: { name: 'Bob', city: 'Rome', tags: ['t1', 't2'], 'odd name': 1, address: { zip: '10115' } },
  users: [
    { name: 'A', city: 'Rome', roles: ['r1', 'r2'] },
    { name: 'B', roles: [] },
  ],
  html: `<a href="x">'&\``,
  deep: { request: 'mine' },
};

const REQUEST: ExampleRequest = {
  method: 'POST',
  url: '/users/7%20a/orders?k=1&k=2&k=3&one=only&empty=',
  headers: [
    ['x-test', 'head'],
    ['accept', 'a'],
    ['accept', 'b'],
  ],
  cookies: [['sid', 'c00kie']],
  params: { id: '7 a' },
  body: '{"a":1}',
  parts: [{ name: 'file', text: 'content' }],
};

function render(source: string, options: Partial<TemplateOptions> = {}): string {
  const compiled = compileTemplate(source, { helpers: HELPERS, dialect: 'plain', ...options });
  if (!compiled.ok) return `! ${compiled.findings.map(({ message }) => message).join('; ')}`;
  return compiled.value.render(scopeFixture({ request: REQUEST, parameters: PARAMETERS }));
}

const TABLE: Record<string, [template: string, output: string][]> = {
  'text and braces': [
    ['', ''],
    ['plain', 'plain'],
    ['a { b } c }} d', 'a { b } c }} d'],
    ['{"a":{"b":{{int 1 2}}}}', '{"a":{"b":1}}'],
    ['{"a":{{#if yes}}{"b":{{int 2}}}{{/if}}}', '{"a":{"b":2}}'],
    ['{{{name}}: 1}', '{Ada: 1}'],
    ['{{{name}}}', 'Ada'],
    ['{{&name}}', 'Ada'],
    ['a {{ b', 'a {{ b'],
    ['{{}}', '{{}}'],
    ['\\{{name}} {{name}}', '{{name}} Ada'],
    ['\\\\{{name}}', '\\Ada'],
    ['{{name}} {{', 'Ada {{'],
    ['{{show \'}}\' "{{"}}', '["}}","{{",{}]'],
  ],
  literals: [
    ['{{show 1 -2 1.5 true false null \'a\' "b"}}', '[1,-2,1.5,true,false,null,"a","b",{}]'],
    ['{{show \'it\\\'s\' "a\\"b"}}', '["it\'s","a\\"b",{}]'],
    ["{{show a=1 b='x' c=name}}", '[{"a":1,"b":"x","c":"Ada"}]'],
    ['{{show (show 1) x=(int 3)}}', '["[1,{}]",{"x":3}]'],
    ["{{'text'}}{{5}}", 'text5'],
    ['{{show __proto__=1}}', '[{"__proto__":1}]'],
  ],
  paths: [
    ['{{user.name}} {{user/name}} {{user.tags.[1]}} {{user.tags.0}}', 'Bob Bob t2 t1'],
    ['{{user.[odd name]}} {{user.address.zip}} {{list.[-1]}} {{list.length}}', '1 10115 z 3'],
    ['{{parameters.user.name}} {{@root.user.name}} {{this.name}} {{./name}}', 'Bob Bob Ada Ada'],
    ['[{{missing}}][{{missing.deeper}}][{{user.missing}}]', '[][][]'],
    [
      '{{constructor}}{{user.__proto__}}{{user.constructor.constructor}}{{list.constructor}}{{name.constructor}}',
      '',
    ],
    ['{{toString}}{{__proto__.polluted}}{{hasOwnProperty}}', ''],
    ['{{user}} {{list}}', `${JSON.stringify(PARAMETERS.user)} ["x","y","z"]`],
  ],
  'the request': [
    ['{{request.method}} {{request.path}} {{request.url}}', `POST /users/7%20a/orders ${REQUEST.url}`],
    [
      '{{request.path.[0]}} {{request.path.1}} {{request.pathSegments.[2]}} {{request.path.id}}',
      'users 7 a orders 7 a',
    ],
    [
      '{{request.query.k}} {{request.query.k.[1]}} {{request.query.k.first}} {{request.query.k.last}} {{request.query.k.[-2]}}',
      '1 2 1 3 2',
    ],
    [
      '{{request.query.one}} {{request.query.one.[0]}} [{{request.query.empty}}] [{{request.query.none}}]',
      'only only [] []',
    ],
    ['{{#each request.query.k as |v i|}}{{i}}={{v}} {{/each}}', '0=1 1=2 2=3 '],
    ['{{#each request.query.one}}{{this}}{{/each}}', 'only'],
    ['{{#each request.query}}{{@key}}:{{this}};{{/each}}', 'k:1;one:only;empty:;'],
    ['{{request.headers.X-Test}} {{request.headers.[x-TEST]}} {{request.headers.Accept.[1]}}', 'head head b'],
    [
      '{{request.cookies.sid}} {{request.clientIp}} {{request.id}}',
      'c00kie 203.0.113.7 8a0c0f0e-0000-4000-8000-000000000001',
    ],
    [
      '{{request.host}} {{request.port}} {{request.scheme}} {{request.baseUrl}}',
      'shop.test 80 http http://shop.test/m/demo/shop',
    ],
    ['{{request.body}} {{request.bodyAsBase64}}', '{"a":1} eyJhIjoxfQ=='],
    [
      '{{request.parts.file.body}} {{request.parts.file.headers.content-type}} {{request.multipart}} {{request.parts.file.binary}}',
      'content text/plain true false',
    ],
    ['{{originalRequest.method}} {{lookup request.headers "X-Test"}}', 'POST head'],
    ['{{show request.query.k request.headers.x-test}}', '["1","head",{}]'],
    ['{{#with deep}}{{request}} {{@root.request.method}}{{/with}}', 'mine POST'],
  ],
  blocks: [
    ['{{#if yes}}a{{else}}b{{/if}}{{#if zero}}c{{else}}d{{/if}}{{#if none}}e{{/if}}', 'ad'],
    [
      '{{#if zero includeZero=true}}0{{/if}}{{#unless missing}}u{{/unless}}{{#unless yes}}x{{else}}y{{/unless}}',
      '0uy',
    ],
    ['{{#if missing}}a{{else if zero}}b{{else if name}}c{{else}}d{{/if}}', 'c'],
    ['{{#if missing}}a{{else unless yes}}b{{else}}d{{/if}}', 'd'],
    ['{{#each list}}{{@index}}{{this}}{{#unless @last}},{{/unless}}{{/each}}', '0x,1y,2z'],
    ['{{#each none}}a{{else}}none{{/each}}{{#each missing}}a{{else}}gone{{/each}}', 'nonegone'],
    ['{{#each user.address}}{{@key}}={{this}}{{/each}}', 'zip=10115'],
    [
      '{{#each users as |u i|}}{{i}}{{u.name}}{{#each u.roles as |r|}}{{u.name}}{{r}}{{/each}}{{/each}}',
      '0AAr1Ar21B',
    ],
    [
      '{{#each users}}{{name}}{{#each roles}}{{../name}}{{this}}{{@../index}}{{@index}} {{/each}}{{/each}}',
      'AAr100 Ar201 B',
    ],
    ['{{#each users}}{{#if roles}}{{name}}{{../name}}{{/if}}{{/each}}', 'AAda'],
    ['{{#each list}}{{@first}}{{@index_1}}{{@odd}} {{/each}}', 'true1false false2true false3false '],
    [
      '{{#with user}}{{name}} {{../name}} {{zero}}{{/with}}{{#with missing}}a{{else}}no{{/with}}',
      'Bob Ada 0no',
    ],
    ['{{#with user as |u|}}{{u.name}}{{/with}}', 'Bob'],
    [
      '{{#user}}{{name}}{{/user}}{{#list}}{{.}}{{/list}}{{#missing}}a{{/missing}}{{^missing}}inv{{/missing}}{{#yes}}{{name}}{{/yes}}',
      'BobxyzinvAda',
    ],
    ['{{^none}}empty{{else}}full{{/none}}{{#none}}a{{^}}b{{/none}}', 'emptyb'],
    ['{{#loud}}a{{name}}{{/loud}}{{loud name}}', 'AADAADA'],
    ['{{#twice as |p|}}{{this}}{{p}}{{@index}}{{#if yes}}{{p}}{{/if}}{{/twice}}', 'aA0AbB1B'],
    ['{{#never}}a{{else}}b{{/never}}', 'b'],
    ['{{lookup list 1}}{{lookup user "name"}}{{lookup user "__proto__"}}{{log name}}', 'yBob'],
    ['{{#each (lookup user "tags")}}{{this}}{{/each}}', 't1t2'],
    ['{{{{raw}}}} {{name}} {{#if}} {{{{/raw}}}}', ' {{name}} {{#if}} '],
    ['{{{{loud}}}}{{name}}{{{{/loud}}}}', '{{NAME}}'],
  ],
  partials: [
    ['{{#*inline "p"}}<{{name}}>{{/inline}}{{> p}}{{> p user}}{{> p name="given"}}', '<Ada><Bob><given>'],
    ['{{> p}}{{#*inline "p"}}later{{/inline}}', 'later'],
    ['{{#*inline "P"}}x{{/inline}}{{> (loud "p")}}', 'x'],
    ['{{#> layout}}default{{/layout}}', 'default'],
    [
      '{{#*inline "layout"}}[{{> @partial-block}}]{{/inline}}{{#each list as |v|}}{{#> layout}}{{v}}{{/layout}}{{/each}}',
      '[x][y][z]',
    ],
    [
      '{{#partial "t"}}mine{{/partial}}{{#block "t"}}default{{/block}}{{#block "u"}}default{{/block}}',
      'minedefault',
    ],
    [
      '{{#*inline "p"}}<{{name}}>{{/inline}}{{embedded "p"}}',
      '<script id="p-hbs" type="text/x-handlebars">\n<{{name}}>\n</script>',
    ],
    ['{{> missing}}', '! There is no partial "missing" in this template'],
  ],
  'comments and white space': [
    ['a{{! note }}b{{!-- {{x}} --}}c', 'abc'],
    ['a {{~name~}} b', 'aAdab'],
    ['a {{~#if yes~}} x {{~/if~}} b', 'axb'],
    ['a {{~! c ~}} b', 'ab'],
    ['{{#if yes}}\n  x\n{{/if}}\n', '\n  x\n\n'],
  ],
  'helper or value': [
    ['{{now}} {{show}} {{#if (now)}}y{{/if}}', 'NOW [{}] y'],
    ['{{city}} {{#with user}}{{city}}{{/with}}', 'Paris Rome'],
    ['{{#each users as |city|}}{{city.name}}{{/each}}', 'AB'],
    ['{{$randomUUID}} {{show ($randomUUID)}}', 'uuid ["uuid",{}]'],
  ],
  'call syntax': [
    ['{{Faker.name()}}', 'call["Faker.name",{}]'],
    ['{{faker.number(10)}}', 'call["faker.number",10,{}]'],
    ['{{ faker.number.int({ min: 1, max:9 }) }}', 'call["faker.number.int",{"min":1,"max":9},{}]'],
    [
      '{{faker.helpers.arrayElement(["a", \'b\', [1]])}}',
      'call["faker.helpers.arrayElement",["a","b",[1]],{}]',
    ],
    [
      '{{Faker.random_int(min=1, max=-5, flag=True, n=None)}}',
      'call["Faker.random_int",{"min":1,"max":-5,"flag":true,"n":null}]',
    ],
    ['{{Faker.name(faker.sex(), name)}}', 'call["Faker.name","call[\\"faker.sex\\",{}]","Ada",{}]'],
    ['{{now()}} {{int(4)}} {{show(1, a=2)}}', 'NOW 4 [1,{"a":2}]'],
    ['{{#if Faker.boolean()}}y{{/if}}', 'y'],
    [
      '{{faker.person.fullName}} {{faker.person.fullName sex="x"}}',
      'call["faker.person.fullName",{}] call["faker.person.fullName",{"sex":"x"}]',
    ],
    ['{"a":{{faker.f({"a":{"b":1}})}}}', '{"a":call["faker.f",{"a":{"b":1}},{}]}'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_title, rows) => {
  test.each(rows)('%s', (template, output) => {
    expect(render(template)).toBe(output);
  });
});

describe('as Handlebars itself', () => {
  const html = (source: string): string => render(source, { dialect: 'html' });

  test('two braces escape, three do not, and what a helper marks as safe stays', () => {
    expect(html('{{html}}')).toBe('&lt;a href&#x3D;&quot;x&quot;&gt;&#x27;&amp;&#x60;');
    expect(html('{{{html}}}{{&html}}')).toBe(PARAMETERS.html + PARAMETERS.html);
    expect(html('{{safe}}')).toBe('<b>"');
    expect(html('{{list}} {{{list}}} {{#each list}}{{this}}{{/each}}')).toBe('x,y,z x,y,z xyz');
  });

  test('lines with nothing but a tag vanish', () => {
    expect(html('a\n  {{#if yes}}\n  x\n  {{else}}\n  y\n  {{/if}}\nb')).toBe('a\n  x\nb');
    expect(html('{{! c }}\nb\n{{#each list}}\n- {{this}}\n{{/each}}\n')).toBe('b\n- x\n- y\n- z\n');
    expect(html('a {{#if yes}}\nb{{/if}}')).toBe('a \nb');
    expect(html('{{! c }}\t')).toBe('');
    expect(html('x\r\n {{#if yes}} \r\ny\r\n{{/if}}')).toBe('x\r\ny\r\n');
  });

  test('a helper wins over a value of its name', () => {
    expect(html('{{#with user}}{{city}} {{this.city}}{{/with}}')).toBe('Paris Rome');
  });
});
