import type { HelperExample } from '../../helper-example';

const ORDER = '{"id":7,"items":[{"sku":"a","price":5},{"sku":"b","price":2}],"note":null}';
const XML = '<order id="7"><item>one</item><item>two</item><to><city>Rome</city></to></order>';
const SOAP =
  '<s:Envelope xmlns:s="urn:soap"><s:Body><m:Get xmlns:m="urn:m"><m:id>5</m:id></m:Get></s:Body></s:Envelope>';

/** Dates, JSON and XML. */
export const DOCUMENT_EXAMPLES: readonly HelperExample[] = [
  { helper: 'now', template: '{{now}}', output: '2026-11-21T12:30:45Z' },
  { helper: 'now', template: "{{now offset='3 days' format='yyyy-MM-dd'}}", output: '2026-11-24' },
  {
    helper: 'now',
    template: "{{now offset='-2 months' format='epoch'}} {{now format='unix'}}",
    output: '1789993845678 1795264245',
  },
  { helper: 'now', template: "{{now timezone='Europe/Berlin' format='HH:mm XXX'}}", output: '13:30 +01:00' },
  {
    helper: 'date',
    template: "{{date (parseDate '2026-01-31T10:00:00Z') offset='1 months'}}",
    output: '2026-02-28T10:00:00Z',
  },
  {
    helper: 'date',
    template: "{{date (parseDate '31/01/2026' format='dd/MM/yyyy') format='EEEE'}}",
    output: 'Saturday',
  },
  {
    helper: 'parseDate',
    template: "{{parseDate '2026-01-31T10:00:00+02:00'}}",
    output: '2026-01-31T08:00:00Z',
  },
  {
    helper: 'parseDate',
    template: "{{parseDate '1795264245' format='unix'}}",
    output: '2026-11-21T12:30:45Z',
  },
  {
    helper: 'truncateDate',
    template: "{{truncateDate (now) 'first day of next month'}}",
    output: '2026-12-01T00:00:00Z',
  },
  {
    helper: 'truncateDate',
    template: "{{date (truncateDate (now offset='1 days') 'first hour of day') format='dd HH:mm'}}",
    output: '22 00:00',
  },
  {
    helper: 'dateFormat',
    template:
      "{{dateFormat (now) 'dd.MM.yyyy'}} {{dateFormat (now) 'long'}} {{dateFormat (now) format='short'}}",
    output: '21.11.2026 November 21, 2026 11/21/26',
  },

  {
    helper: 'jsonPath',
    template: "{{jsonPath request.body '$.id' default='none'}}|{{jsonPath request.body '$.id'}}",
    request: { body: '' },
    output: 'none|',
  },
  {
    helper: 'jsonPath',
    template: "{{jsonPath request.body '$.id'}} {{jsonPath request.body '$.items[1].sku'}}",
    request: { body: ORDER },
    output: '7 b',
  },
  {
    helper: 'jsonPath',
    template: "{{jsonPath request.body '$.items[*].sku'}} {{jsonPath request.body '$.items[0]'}}",
    request: { body: ORDER },
    output: '["a","b"] {"sku":"a","price":5}',
  },
  {
    helper: 'jsonPath',
    template: "{{jsonPath request.body '$.none' default='nobody'}}[{{jsonPath request.body '$.none'}}]",
    request: { body: ORDER },
    output: 'nobody[]',
  },
  {
    helper: 'jsonPath',
    template: "{{#each (jsonPath request.body '$.items')}}{{sku}}={{price}};{{/each}}",
    request: { body: ORDER },
    output: 'a=5;b=2;',
  },
  {
    helper: 'parseJson',
    template: "{{parseJson request.body 'order'}}{{order.items.[0].sku}}",
    request: { body: ORDER },
    output: 'a',
  },
  {
    helper: 'parseJson',
    template: '{{#parseJson \'o\'}}{ "n": [1, 2] }{{/parseJson}}{{o.n.[1]}}',
    output: '2',
  },
  { helper: 'parseJson', template: "{{lookup (parseJson '{\"a\":1}') 'a'}}", output: '1' },
  {
    helper: 'toJson',
    template: '{{toJson request.query}}',
    request: { url: '/?a=1&b=2&b=3' },
    output: '{"a":"1","b":["2","3"]}',
  },
  { helper: 'toJson', template: "{{toJson (array 1 'two' true)}}", output: '[1,"two",true]' },
  { helper: 'formatJson', template: "{{formatJson '{\"a\":[1]}' format='compact'}}", output: '{"a":[1]}' },
  { helper: 'formatJson', template: '{{#formatJson}}{"a":1}{{/formatJson}}', output: '{\n  "a": 1\n}' },
  {
    helper: 'jsonMerge',
    template: '{{jsonMerge \'{"a":1,"b":{"c":2}}\' \'{"b":{"d":3},"a":null}\'}}',
    output: '{"a":null,"b":{"c":2,"d":3}}',
  },
  {
    helper: 'jsonMerge',
    template: '{{#jsonMerge \'{"a":1,"b":2}\' removeNulls=true}}{"a":null}{{/jsonMerge}}',
    output: '{"b":2}',
  },
  { helper: 'jsonRemove', template: '{{jsonRemove \'{"a":1,"b":1}\' \'$.a\'}}', output: '{"b":1}' },
  {
    helper: 'jsonRemove',
    template: '{{jsonRemove request.body \'$.items[?(@.sku == "a")]\'}}',
    request: { body: ORDER },
    output: '{"id":7,"items":[{"sku":"b","price":2}],"note":null}',
  },
  {
    helper: 'jsonRemove',
    template:
      "{{jsonRemove request.body '$.items[*].price'}} {{jsonRemove '[1,2,3]' '$[0]'}} {{jsonRemove '{\"a\":{\"x\":1},\"x\":2}' '$..x'}}",
    request: { body: ORDER },
    output: '{"id":7,"items":[{"sku":"a"},{"sku":"b"}],"note":null} [2,3] {"a":{}}',
  },
  {
    helper: 'jsonArrayAdd',
    template: "{{jsonArrayAdd '[1,2]' '3'}} {{jsonArrayAdd '[1]' '[2,3]' flatten=true maxItems=2}}",
    output: '[1,2,3] [2,3]',
  },
  {
    helper: 'jsonArrayAdd',
    template: '{{#jsonArrayAdd \'{"a":[]}\' jsonPath=\'$.a\'}}{"b":1}{{/jsonArrayAdd}}',
    output: '{"a":[{"b":1}]}',
  },
  {
    helper: 'jsonSort',
    template: '{{jsonSort \'[{"n":2},{"n":10},{"n":null}]\' \'$[*].n\'}}',
    output: '[{"n":null},{"n":2},{"n":10}]',
  },
  {
    helper: 'jsonSort',
    template: '{{jsonSort \'{"l":["a","c","b"]}\' \'$.l[*]\' order=\'desc\'}}',
    output: '{"l":["c","b","a"]}',
  },

  {
    helper: 'xPath',
    template:
      "{{xPath request.body '/order/item[2]/text()'}} {{xPath request.body '/order/@id'}} {{xPath request.body '//city'}}",
    request: { body: XML },
    output: 'two 7 <city>Rome</city>',
  },
  {
    helper: 'xPath',
    template:
      "{{#each (xPath request.body '/order/item')}}{{text}},{{/each}}[{{xPath request.body '/none'}}]",
    request: { body: XML },
    output: 'one,two,[]',
  },
  {
    helper: 'xPath',
    template: "{{#with (xPath request.body '/order')}}{{attributes.id}}{{/with}}",
    request: { body: XML },
    output: '7',
  },
  {
    helper: 'soapXPath',
    template: "{{soapXPath request.body '/Get/id/text()'}}",
    request: { body: SOAP },
    output: '5',
  },
  {
    helper: 'formatXml',
    template: "{{formatXml '<a><b>1</b><c/></a>'}}",
    output: '<a>\n  <b>1</b>\n  <c/>\n</a>',
  },
  {
    helper: 'formatXml',
    template: "{{#formatXml format='compact'}}<a>\n  <b>1</b>\n</a>{{/formatXml}}",
    output: '<a><b>1</b></a>',
  },
];
