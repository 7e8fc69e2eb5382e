import { compileJsonPath } from '../json-path/compile-json-path';
import { isRecord } from './compared-value';
import { pointerTo } from './rule-compilation';
import { impliedEquals, nameArgument, type Reading, type Subject } from './subject';

const NONE: readonly unknown[] = [];

/** A key of the memory; `at` is a JSONPath into its value. */
const state: Subject = (argument, scope) => {
  const key = nameArgument(argument, scope);
  if (key === null) return null;
  const { at } = scope.condition;
  const place = scope.compilation.need({ op: 'get', key });
  const reading: Reading = {
    part: `state.${key}`,
    kind: 'json',
    cost: 3,
    read: (_, circumstances) => present(circumstances.state[place]),
  };
  if (at === undefined) return reading;
  const atPointer = `${scope.pointer.slice(0, scope.pointer.lastIndexOf('/'))}/at`;
  if (typeof at !== 'string') return scope.compilation.report(atPointer, 'This must be a JSONPath.');
  const path = compileJsonPath(at);
  if (!path.ok) return scope.compilation.report(atPointer, `${path.reason} (character ${path.offset + 1})`);
  return {
    ...reading,
    part: `state.${key} ${at}`,
    cost: 10,
    read: (_, circumstances) => path.find(circumstances.state[place] ?? null),
  };
};

const scenario: Subject = (argument, scope) => {
  const name = nameArgument(argument, scope);
  if (name === null) return null;
  const place = scope.compilation.need({ op: 'scenario', name });
  return {
    part: `scenario.${name}`,
    kind: 'text',
    cost: 2,
    read: (_, circumstances) => present(circumstances.state[place]),
  };
};

/** The number of this call of the endpoint, from 1: `{"call": 3}` or `{"call": true, "at_least": 3}`. */
const call: Subject = (argument, { compilation, pointer }) => {
  const isNumber = typeof argument === 'number' && Number.isInteger(argument) && argument > 0;
  if (!isNumber && argument !== true)
    return compilation.report(pointer, 'This must be true, or the number of the call, from 1.');
  const place = compilation.need({ op: 'call', name: compilation.callName });
  const reading: Reading = {
    part: 'call',
    kind: 'json',
    cost: 2,
    read: (_, circumstances) => present(circumstances.state[place]),
  };
  if (!isNumber) return reading;
  return {
    ...reading,
    implied: { describe: `equals ${argument}`, reads: 'json', matches: ([number]) => number === argument },
  };
};

function present(value: unknown): readonly unknown[] {
  return value === null || value === undefined ? NONE : [value];
}

/** The name and password of a request, as "name:password". */
const basicAuth: Subject = (argument, { compilation, pointer }) => {
  const reading: Reading = {
    part: 'basic_auth',
    kind: 'text',
    cost: 3,
    read: ({ headers }) => present(credentials(headers.get('authorization'))),
  };
  if (argument === true) return reading;
  if (!isRecord(argument))
    return compilation.report(pointer, 'This must be true, or {"username": ..., "password": ...}.');
  const { username, password } = argument;
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== 'string')
      return compilation.report(pointerTo(pointer, name), 'This must be a string.');
  }
  return {
    ...reading,
    implied: { ...impliedEquals(`${username}:${password}`), describe: `is ${username} with the password` },
  };
};

function credentials(header: string | null): string | null {
  const encoded = /^basic +([a-z0-9+/=_-]+) *$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

export const MEMORY_SUBJECTS: Readonly<Record<string, Subject>> = {
  state,
  scenario,
  call,
  basic_auth: basicAuth,
};
