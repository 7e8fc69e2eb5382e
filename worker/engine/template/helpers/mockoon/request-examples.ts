import type { HelperExample } from '../../helper-example';

const json = {
  body: '{"user":{"name":"Ada","tags":["a","b"]},"a.b":1,"note":"<b>"}',
  mediaType: 'application/json',
};
const search = { url: '/orders?page=2&tag=x&tag=y&filter[state]=open&q=a%26b' };
const data = { orders: [{ id: 7, state: 'open', lines: [1, 2] }], settings: { limit: 3, isOn: true } };

/** The request, the answer's status, and what is remembered. */
export const REQUEST_EXAMPLES: readonly HelperExample[] = [
  { helper: 'body', template: "{{body 'user.name'}}", request: json, output: 'Ada' },
  { helper: 'body', template: "{{body 'user.tags'}}", request: json, output: '["a","b"]' },
  { helper: 'body', template: "{{body '$.user.tags[*]'}}", request: json, output: '["a","b"]' },
  { helper: 'body', template: "{{body 'a\\.b'}}", request: json, output: '1' },
  { helper: 'body', template: "{{body 'note'}}", request: json, output: '<b>' },
  { helper: 'body', template: "{{body 'age' '40'}}", request: json, output: '40' },
  { helper: 'body', template: "{{body 'user.name' '' true}}", request: json, output: '"Ada"' },
  { helper: 'body', template: '{{body}}', request: { body: 'as it <came>' }, output: 'as it <came>' },
  {
    helper: 'body',
    template: "{{body 'user.name'}}",
    request: { body: 'user[name]=Ada', mediaType: 'application/x-www-form-urlencoded' },
    output: 'Ada',
  },
  {
    helper: 'body',
    template: "{{body 'file.filename'}} {{body 'file.size'}} {{body 'title'}}",
    request: {
      mediaType: 'multipart/form-data',
      parts: [
        { name: 'title', text: 'Cat' },
        { name: 'file', text: 'meow', fileName: 'cat.txt' },
      ],
    },
    output: 'cat.txt 4 Cat',
  },
  {
    helper: 'body',
    template: "{{body 'order.line.1._text'}} {{body 'order._attributes.id'}}",
    request: {
      body: '<order id="7"><line>tea</line><line>milk</line></order>',
      mediaType: 'application/xml',
    },
    output: 'milk 7',
  },
  {
    helper: 'bodyRaw',
    template: "{{#each (bodyRaw 'user.tags')}}{{this}};{{/each}}",
    request: json,
    output: 'a;b;',
  },
  { helper: 'bodyRaw', template: "{{len (bodyRaw 'user.tags')}}", request: json, output: '2' },
  { helper: 'method', template: '{{method}}', request: { method: 'PATCH' }, output: 'PATCH' },
  { helper: 'ip', template: '{{ip}}', output: '203.0.113.7' },
  { helper: 'urlParam', template: "{{urlParam 'id'}}", request: { params: { id: '12' } }, output: '12' },
  { helper: 'urlParam', template: "{{urlParam 'constructor'}}", output: '' },
  {
    helper: 'urlParams',
    template: "{{objectPath (urlParams) 'id'}}",
    request: { params: { id: '12' } },
    output: '12',
  },
  { helper: 'queryParam', template: "{{queryParam 'page' '1'}}", request: search, output: '2' },
  { helper: 'queryParam', template: "{{queryParam 'q'}}", request: search, output: 'a&b' },
  { helper: 'queryParam', template: "{{queryParam 'size' '10'}}", request: search, output: '10' },
  { helper: 'queryParam', template: "{{queryParam 'tag'}}", request: search, output: '["x","y"]' },
  { helper: 'queryParam', template: "{{queryParam 'filter.state'}}", request: search, output: 'open' },
  { helper: 'queryParamRaw', template: "{{len (queryParamRaw 'tag')}}", request: search, output: '2' },
  {
    helper: 'queryParams',
    template: "{{objectPath (queryParams) 'page'}}",
    request: search,
    output: '2',
  },
  {
    helper: 'header',
    template: "{{header 'X-Tenant' 'none'}}",
    request: { headers: [['x-tenant', 'acme']] },
    output: 'acme',
  },
  { helper: 'header', template: "{{header 'X-Tenant' 'none'}}", output: 'none' },
  {
    helper: 'header',
    template: "{{header 'x-a'}}",
    request: { headers: [['x-a', '<b>']] },
    output: '&lt;b&gt;',
  },
  {
    helper: 'headers',
    template: "{{objectPath (headers) 'x-tenant'}}",
    request: { headers: [['x-tenant', 'acme']] },
    output: 'acme',
  },
  {
    helper: 'cookie',
    template: "{{cookie 'session' 'none'}}",
    request: { cookies: [['session', 's1']] },
    output: 's1',
  },
  { helper: 'cookie', template: "{{cookie 'session' 'none'}}", output: 'none' },
  { helper: 'baseUrl', template: '{{{baseUrl}}}', output: 'http://shop.test/m/demo/shop' },
  { helper: 'hostname', template: '{{hostname}}', output: 'shop.test' },
  { helper: 'status', template: '{{status 404}}not here', output: 'not here' },
  {
    helper: 'data',
    template: "{{data 'orders'}}",
    parameters: { data },
    output: JSON.stringify(data.orders),
  },
  { helper: 'data', template: "{{data 'orders' '0.state'}}", parameters: { data }, output: 'open' },
  { helper: 'data', template: "{{data 'orders' '$[0].state'}}", parameters: { data }, output: 'open' },
  { helper: 'data', template: "{{data 'settings' 'limit' '' true}}", parameters: { data }, output: '3' },
  { helper: 'data', template: "{{data 'missing'}}", parameters: { data }, output: '' },
  {
    helper: 'dataRaw',
    template: "{{#each (dataRaw 'orders' '0.lines')}}{{this}} {{/each}}",
    parameters: { data },
    output: '1 2 ',
  },
  {
    helper: 'dataRaw',
    template: "{{dataRaw 'My set' 'limit'}}",
    parameters: { data: [{ id: 'b1', name: 'My settings', value: data.settings }] },
    output: '3',
  },
  ...setDataExamples(),
  { helper: 'setVar', template: "{{setVar 'n' 3}}{{getVar 'n'}}", output: '3' },
  { helper: 'getVar', template: "{{setVar 'n' 3}}{{add (getVar (concat 'n' '')) 1}}", output: '4' },
  { helper: 'getVar', template: "{{getVar 'constructor'}}", output: '' },
  {
    helper: 'setGlobalVar',
    template: "{{setGlobalVar 'last' (object id=7)}}{{getGlobalVar 'last' 'id'}}",
    output: '7',
  },
  { helper: 'getGlobalVar', template: "{{getGlobalVar 'never' '' 'nothing'}}", output: 'nothing' },
  { helper: 'getEnvVar', template: "{{getEnvVar 'MOCKOON_HOME' '/'}}", output: '/' },
  {
    helper: 'getEnvVar',
    template: "{{getEnvVar 'MOCKOON_STAGE'}}",
    parameters: { env: { MOCKOON_STAGE: 'test' } },
    output: 'test',
  },
];

function setDataExamples(): HelperExample[] {
  const cases: [call: string, output: string][] = [
    ["'set' 'settings' 'limit' 5", '{"isOn":true,"limit":5}'],
    ["'set' 'settings' 'a.b' 'new'", '{"limit":3,"isOn":true,"a":{"b":"new"}}'],
    ["'inc' 'settings' 'limit'", '{"isOn":true,"limit":4}'],
    ["'dec' 'settings' 'limit' 2", '{"isOn":true,"limit":1}'],
    ["'invert' 'settings' 'isOn'", '{"limit":3,"isOn":false}'],
    ["'merge' 'settings' null (object limit=9)", '{"limit":9,"isOn":true}'],
    ["'push' 'settings' 'list' 'x'", '{"limit":3,"isOn":true,"list":["x"]}'],
    ["'del' 'settings' 'isOn'", '{"limit":3}'],
    ["'set' 'settings' '__proto__.x' 1", '{"limit":3,"isOn":true,"__proto__":{"x":1}}'],
  ];
  const parameters = { data: { settings: { limit: 3, isOn: true } } };
  return cases.map(([call, output]) => ({
    helper: 'setData',
    template: `{{setData ${call}}}{{data 'settings'}}`,
    parameters,
    output,
  }));
}
