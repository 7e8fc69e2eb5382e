import type { HelperExample } from '../../helper-example';

/** Chance, lists, numbers, conditions, variables. */
export const VALUE_EXAMPLES: readonly HelperExample[] = [
  { helper: 'hostname', template: '{{hostname}}', output: 'shop.test' },
  {
    helper: 'size',
    template: "{{size 'abcd'}} {{size request.query.k}} {{size request.query}} {{size (array 1 2 3)}}",
    request: { url: '/?k=1&k=2&o=3' },
    output: '4 2 2 3',
  },

  {
    helper: 'randomValue',
    template: "{{randomValue type='UUID'}}",
    matches: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  },
  {
    helper: 'randomValue',
    template: "{{randomValue length=12 type='ALPHANUMERIC' uppercase=true}}",
    matches: /^[0-9A-Z]{12}$/,
  },
  {
    helper: 'randomValue',
    template:
      "{{randomValue length=9 type='NUMERIC'}}-{{randomValue length=4 type='HEXADECIMAL'}}-{{randomValue type='ALPHABETIC' length=3}}",
    matches: /^[0-9]{9}-[0-9a-f]{4}-[a-z]{3}$/,
  },
  { helper: 'randomInt', template: '{{randomInt lower=5 upper=9}}', matches: /^[5-8]$/ },
  { helper: 'randomInt', template: '{{randomInt}}', matches: /^-?[0-9]+$/ },
  {
    helper: 'randomDecimal',
    template: '{{randomDecimal lower=-1 upper=1}}',
    matches: /^-?[01](\.[0-9]+)?(e-[0-9]+)?$/,
  },
  {
    helper: 'pickRandom',
    template: "{{pickRandom 'a' 'b'}}{{pickRandom (array 'c' 'd')}}",
    matches: /^[ab][cd]$/,
  },
  { helper: 'pickRandom', template: '{{size (pickRandom (range 1 9) count=4)}}', output: '4' },
  {
    helper: 'random',
    template: "{{random 'Name.first_name'}} {{random 'Internet.email_address'}}",
    matches: /^\S.* \S+@\S+$/,
  },

  { helper: 'range', template: '{{range 3 6}} {{range 2 -1}}', output: '[3,4,5,6] [2,1,0,-1]' },
  { helper: 'range', template: '{{#each (range 1 3)}}{{this}}{{/each}}', output: '123' },
  { helper: 'array', template: "{{array 1 'a' true}}{{array}}", output: '[1,"a",true][]' },
  {
    helper: 'arrayAdd',
    template:
      "{{arrayAdd (array 1 2) 3}} {{arrayAdd (array 1 2) 0 position='start'}} {{arrayAdd (array 1 2) 9 position=1}}",
    output: '[1,2,3] [0,1,2] [1,9,2]',
  },
  {
    helper: 'arrayRemove',
    template:
      "{{arrayRemove (array 1 2 3)}} {{arrayRemove (array 1 2 3) position=0}} {{arrayRemove (array 1 2 3) position='end'}}",
    output: '[1,2] [2,3] [1,2]',
  },
  {
    helper: 'arrayJoin',
    template: "{{arrayJoin ',' (array 'a' 'b')}} {{arrayJoin ', ' (range 1 3) prefix='[' suffix=']'}}",
    output: 'a,b [1, 2, 3]',
  },
  {
    helper: 'arrayJoin',
    template: '{{#arrayJoin \',\' (range 1 3)}}"{{this}}"{{/arrayJoin}}',
    output: '"1","2","3"',
  },
  {
    helper: 'arrayJoin',
    template: "{{#arrayJoin ';' (array 'a' 'b') as |item|}}{{@index}}={{item}}{{/arrayJoin}}",
    output: '0=a;1=b',
  },
  {
    helper: 'math',
    template:
      "{{math 1 '+' 2}} {{math 0.1 '+' 0.2}} {{math '10' '/' 4}} {{math 7 '%' 4}} {{math 10 '/' 3 scale=2}}",
    output: '3 0.3 2.5 3 3.33',
  },
  { helper: 'isEven', template: "{{isEven 2}}{{isEven 3}}{{isEven 4 'yes'}}", output: 'evenyes' },
  { helper: 'isOdd', template: "{{isOdd 3}}{{isOdd 2}}{{isOdd -1 'yes'}}", output: 'oddyes' },
  { helper: 'stripes', template: "{{stripes 1}} {{stripes 2 'a' 'b'}}", output: 'odd a' },

  {
    helper: 'matches',
    template:
      "{{matches '123' '[0-9]+'}} {{matches 'a123' '[0-9]+'}}{{#matches 'ab' 'a.'}} yes{{else}} no{{/matches}}",
    output: 'true false yes',
  },
  {
    helper: 'contains',
    template:
      "{{contains 'abcde' 'cd'}} {{contains (array 'a' 'b') 'c'}}{{#contains 'ab' 'x'}} yes{{else}} no{{/contains}}",
    output: 'true false no',
  },
  {
    helper: 'eq',
    template:
      "{{eq 1 1}} {{eq 1 '1'}} {{#if (eq request.query.a 'x')}}same{{/if}} {{eq 'a' 'a' yes='y' no='n'}}{{#eq 1 2}}a{{else}}b{{/eq}}",
    request: { url: '/?a=x' },
    output: 'true false same yb',
  },
  { helper: 'neq', template: "{{neq 1 2}}{{#neq 'a' 'a'}}x{{else}}y{{/neq}}", output: 'truey' },
  { helper: 'gt', template: "{{gt 10 9}} {{gt '10' 9}} {{gt 'a' 'b'}}", output: 'true true false' },
  { helper: 'gte', template: '{{gte 9 9}} {{gte 8 9}}', output: 'true false' },
  { helper: 'lt', template: '{{lt 8 9}} {{lt (now) (now offset="1 days")}}', output: 'true true' },
  { helper: 'lte', template: '{{lte 9 9}} {{lte 10 9}}', output: 'true false' },
  { helper: 'and', template: "{{and true 1 'a'}} {{#and true 0}}x{{else}}y{{/and}}", output: 'true y' },
  { helper: 'or', template: "{{or false 0 'a'}} {{or false '' yes='y' no='n'}}", output: 'true n' },
  { helper: 'not', template: '{{not false}} {{#not true}}x{{else}}y{{/not}}', output: 'true y' },

  {
    helper: 'val',
    template: "{{val request.query.a or='none'}} {{val request.query.b default='none'}}",
    request: { url: '/?a=1' },
    output: '1 none',
  },
  { helper: 'val', template: "{{val (now format='yyyy') assign='year'}}{{year}}", output: '2026' },
  {
    helper: 'assign',
    template: "{{#assign 'who'}}{{request.method}}!{{/assign}}{{who}} {{assign 'n' 5}}{{n}}",
    output: 'GET! 5',
  },
  {
    helper: 'systemValue',
    template: "{{systemValue type='ENVIRONMENT' key='REGION' default='eu'}}",
    output: 'eu',
  },

  {
    helper: 'join',
    template: "{{join (array 1 2) ', '}} {{join 'a' 'b' 'c' '/' prefix='<' suffix='>'}}",
    output: '1, 2 <a/b/c>',
  },
  { helper: 'state', template: "{{state context='cart' property='total' default='0'}}", output: '0' },
];
