import type { HelperExample } from '../../worker/engine/template/helper-example.ts';

const cakes = { cakes: ['apple', 'plum'] };
const order = { order: { id: 7, note: '' }, shop: 'Cafe' };

/** What the template language itself knows, as the engine's examples show its helpers. */
export const BUILT_IN_EXAMPLES: readonly HelperExample[] = [
  {
    helper: 'if',
    template: '{{#if order.note}}note{{else if order.id}}no. {{order.id}}{{else}}none{{/if}}',
    parameters: order,
    output: 'no. 7',
  },
  { helper: 'if', template: '{{#if n}}yes{{else}}no{{/if}}', parameters: { n: 0 }, output: 'no' },
  { helper: 'if', template: '{{#if n includeZero=true}}yes{{/if}}', parameters: { n: 0 }, output: 'yes' },
  { helper: 'unless', template: '{{#unless none}}nobody{{/unless}}', output: 'nobody' },
  {
    helper: 'each',
    template: '{{#each cakes}}{{@index}} {{this}}{{#unless @last}}, {{/unless}}{{/each}}',
    parameters: cakes,
    output: '0 apple, 1 plum',
  },
  {
    helper: 'each',
    template: '{{#each order as |value name|}}{{name}}={{value}};{{else}}nothing{{/each}}',
    parameters: order,
    output: 'id=7;note=;',
  },
  { helper: 'each', template: '{{#each none}}x{{else}}nothing{{/each}}', output: 'nothing' },
  {
    helper: 'with',
    template: '{{#with order}}{{id}} of {{../shop}}{{/with}}',
    parameters: order,
    output: '7 of Cafe',
  },
  { helper: 'lookup', template: '{{lookup cakes 1}}', parameters: cakes, output: 'plum' },
  { helper: 'log', template: "[{{log 'prints nothing'}}]", output: '[]' },
  {
    helper: 'inline',
    template: '{{#*inline "row"}}<{{this}}>{{/inline}}{{#each cakes}}{{> row}}{{/each}}',
    parameters: cakes,
    output: '<apple><plum>',
  },
  {
    helper: 'partial',
    template: '{{#partial "top"}}mine{{/partial}}{{#block "top"}}the default{{/block}}',
    output: 'mine',
  },
  { helper: 'block', template: '{{#block "top"}}the default{{/block}}', output: 'the default' },
  {
    helper: 'embedded',
    template: '{{#*inline "row"}}<b>{{x}}</b>{{/inline}}{{embedded "row"}}',
    matches: /<b>\{\{x\}\}<\/b>/,
  },
];
