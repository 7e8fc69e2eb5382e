/**
 * Runs inside QuickJS before any script, once: what a script finds around it. `call` is the only way out, JSON for JSON.
 * It answers the functions that the host drives a run by. A script may break all of this, for its own run.
 */
export const PRELUDE = `(function (call, random) {
  'use strict';
  const { parse, stringify } = JSON;
  const ask = (name, ...args) => parse(call(name, stringify(args)));
  const known = { now: 0 };

  // Dice of its own (sfc32), for each way out costs more than a roll. Three numbers of the host are their seed.
  let a = 0, b = 0, c = 0, d = 1, isSeeded = false;
  const roll = () => {
    const rolled = (a + b | 0) + d | 0;
    d = d + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + rolled | 0;
    return rolled >>> 0;
  };
  const seed = () => {
    isSeeded = true;
    a = random() * 4294967296 | 0;
    b = random() * 4294967296 | 0;
    c = random() * 4294967296 | 0;
    for (let warm = 0; warm < 12; warm++) roll();
  };
  Math.random = () => {
    if (!isSeeded) seed();
    return (roll() * 2097152 + (roll() >>> 11)) / 9007199254740992;
  };
  const RealDate = Date;
  const OwnDate = function Date(...args) {
    const date = Reflect.construct(RealDate, args.length > 0 ? args : [known.now], new.target ?? RealDate);
    return new.target ? date : date.toString();
  };
  OwnDate.prototype = RealDate.prototype;
  OwnDate.prototype.constructor = OwnDate;
  OwnDate.now = () => known.now;
  OwnDate.parse = RealDate.parse;
  OwnDate.UTC = RealDate.UTC;
  globalThis.Date = OwnDate;

  const shown = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    try { return stringify(value) ?? String(value); } catch (error) { return '[' + String(error) + ']'; }
  };
  const log = (...values) => { call('log', stringify(values.map(shown).join(' '))); };
  globalThis.console = Object.freeze({ log, info: log, warn: log, error: log, debug: log });

  const operate = (operation) => ask('state', operation);
  const jsonOf = (value) => (value === undefined ? null : value);
  const state = Object.freeze({
    get: (key) => operate({ op: 'get', key }),
    set: (key, value, path) => operate({ op: 'set', key, value: jsonOf(value), path }),
    delete: (key, path) => operate({ op: 'delete', key, path }),
    increment: (key, by = 1) => operate({ op: 'increment', key, by }),
    push: (key, value, most) => operate({ op: 'push', key, value: jsonOf(value), end: 'last', most }),
    unshift: (key, value, most) => operate({ op: 'push', key, value: jsonOf(value), end: 'first', most }),
    pop: (key) => operate({ op: 'pop', key, end: 'last' }),
    shift: (key) => operate({ op: 'pop', key, end: 'first' }),
    keys: (prefix) => operate({ op: 'keys', prefix }),
    call: (name) => operate({ op: 'call', name }),
    scenario: (name) => operate({ op: 'scenario', name }),
    move: (name, to, from = null) => operate({ op: 'move', name, from, to }),
    items: (collection, query) => operate({ op: 'items', collection, query }),
    item: (collection, id) => operate({ op: 'item', collection, id: String(id) }),
    count: (collection) => operate({ op: 'count', collection }),
  });

  const fakerModule = (module) => new Proxy({}, {
    get: (_, method) => (typeof method === 'symbol' ? undefined : (...args) => ask('faker', module, method, args)),
  });
  const faker = new Proxy({}, {
    get: (_, module) => (typeof module === 'symbol' ? undefined : fakerModule(module)),
  });

  const clock = Object.freeze({
    now: () => known.now,
    iso: () => new RealDate(known.now).toISOString(),
    date: () => new RealDate(known.now),
  });

  const requestFrom = (plain) => {
    let body;
    const read = () => (body ??= ask('body'));
    Object.defineProperty(plain, 'text', { get: () => read().text, enumerable: true });
    Object.defineProperty(plain, 'body', { get: () => read().value, enumerable: true });
    return plain;
  };

  const bytesOf = (value) => {
    if (value instanceof ArrayBuffer) return new Uint8Array(value);
    return value instanceof Uint8Array ? value : null;
  };
  const latin1 = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
    return text;
  };
  const bodyOf = (value) => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return { text: value };
    const bytes = bytesOf(value);
    if (bytes) return { bytes: latin1(bytes) };
    const json = stringify(value);
    if (json === undefined) throw new TypeError('The body is a ' + typeof value + ', which is no JSON.');
    return { json };
  };
  const isResponse = (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const keys = Object.keys(value);
    if (keys.length === 0 || !keys.every((key) => key === 'status' || key === 'headers' || key === 'body')) return false;
    return keys.length > 1 || keys[0] !== 'status' || typeof value.status === 'number';
  };
  const returned = (value) => {
    if (value === undefined) return { returned: 'nothing' };
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      return { returned: typeof value };
    }
    try {
      if (isResponse(value)) return { response: { status: value.status, headers: value.headers, body: bodyOf(value.body) } };
      return { response: { body: value === null ? { json: 'null' } : bodyOf(value) } };
    } catch (error) {
      return { returned: 'a value that cannot be sent', why: String(error) };
    }
  };
  const failed = (error) => {
    if (!(error instanceof Error)) return { failed: { message: 'It threw ' + shown(error) + '.' } };
    return { failed: { name: String(error.name), message: String(error.message), stack: String(error.stack) } };
  };

  let outcome = null;
  const settle = (make, value) => {
    try { outcome = stringify(make(value)); } catch (error) { outcome = stringify(failed(error)); }
  };
  return {
    start(handler, input) {
      const { request, parameters, now } = parse(input);
      known.now = now;
      try {
        const result = handler(requestFrom(request), state, faker, clock, parameters);
        if (!(result instanceof Promise)) return settle(returned, result);
        result.then((value) => settle(returned, value), (error) => settle(failed, error));
      } catch (error) {
        settle(failed, error);
      }
    },
    outcome: () => outcome,
  };
})`;
