import { describe, expect, test } from 'vitest';
import type { HeaderList } from '../answer';
import { traceContextOf } from './trace-context';

const ID = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

const contextOf = (request_headers: HeaderList, id = ID) => traceContextOf({ id, request_headers });

test('an exchange begins a trace that its id tells, the same each time', () => {
  const own = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: 'a3ce929d0e0e4736', parent: null };
  expect(contextOf([])).toEqual(own);
  const other = contextOf([], 'no uuid');
  expect(other.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(other.spanId).toMatch(/^[0-9a-f]{16}$/);
  expect(contextOf([], 'no uuid')).toEqual(other);
  expect(contextOf([], 'another')).not.toEqual(other);
});

test("it goes on with its caller's trace, under the caller's span", () => {
  expect(
    contextOf([
      ['traceparent', `00-${TRACE}-${SPAN}-01`],
      ['tracestate', 'a=1'],
      ['tracestate', 'b=2'],
    ]),
  ).toEqual({
    traceId: TRACE,
    spanId: 'a3ce929d0e0e4736',
    parent: { spanId: SPAN, state: 'a=1,b=2', flags: 1 },
  });
  expect(contextOf([['traceparent', `00-${TRACE}-${SPAN}-00`]]).parent?.flags).toBe(0);
});

test('a later version may say more than this one knows', () => {
  expect(contextOf([['traceparent', `01-${TRACE}-${SPAN}-01-more`]]).traceId).toBe(TRACE);
});

test('a state that is too long is left out, the trace goes on', () => {
  const context = contextOf([
    ['traceparent', `00-${TRACE}-${SPAN}-01`],
    ['tracestate', `a=${'x'.repeat(600)}`],
  ]);
  expect(context).toMatchObject({ traceId: TRACE, parent: { state: '' } });
});

describe('what is no traceparent begins a new trace', () => {
  test.each([
    ['nothing', ''],
    ['no trace', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['no span', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['the version that there is not', `ff-${TRACE}-${SPAN}-01`],
    ['more than its version says', `00-${TRACE}-${SPAN}-01-more`],
    ['capitals', `00-${TRACE.toUpperCase()}-${SPAN}-01`],
    ['too short', `00-${TRACE.slice(1)}-${SPAN}-01`],
    ['no flags', `00-${TRACE}-${SPAN}`],
    ['another form', `${TRACE}/${SPAN};o=1`],
  ])('%s', (_what, value) => {
    expect(contextOf([['traceparent', value]]).parent).toBe(null);
  });

  test('two of them', () => {
    const value = `00-${TRACE}-${SPAN}-01`;
    expect(
      contextOf([
        ['traceparent', value],
        ['traceparent', value],
      ]).parent,
    ).toBe(null);
  });
});
