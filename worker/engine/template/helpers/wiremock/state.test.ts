import { expect, test } from 'vitest';
import type { StateOperation } from '../../../state/state-operation';
import { compileMockTemplate } from '../../compile-mock-template';
import { scopeFixture } from '../../fixtures';

const CART = { total: 12, list: [{ sku: 'a' }, { sku: 'b' }] };

function render(source: string, asked: StateOperation[] = []): string {
  const compiled = compileMockTemplate(source, { dialect: 'plain' });
  if (!compiled.ok) throw new Error(compiled.findings[0]?.message);
  const state = {
    run(operation: StateOperation) {
      asked.push(operation);
      return 'key' in operation && operation.key === 'context:cart' ? CART : null;
    },
  };
  return compiled.value.render(scopeFixture({ state }));
}

test('a property and an item of the list of a context are read', () => {
  expect(render("{{state context='cart' property='total'}} {{state context='cart' list='[1].sku'}}")).toBe(
    '12 b',
  );
});

test('what is not there is the default, or nothing', () => {
  expect(
    render("{{state context='none' property='a' default='x'}}[{{state context='cart' property='b'}}]"),
  ).toBe('x[]');
  expect(render("{{state context='cart' list='[9].sku' default='no'}}")).toBe('no');
});

test('the context may come from the request, and is asked for once', () => {
  const asked: StateOperation[] = [];
  render('{{state context=request.method property="a"}}', asked);
  expect(asked).toEqual([{ op: 'get', key: 'context:GET' }]);
});

test('a call without a context says what is missing', () => {
  expect(() => render('{{state property="a"}}')).toThrow('state needs a context');
});
