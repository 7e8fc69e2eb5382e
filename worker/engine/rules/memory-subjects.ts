import { textOfBase64 } from '../base64';
import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { compileJsonPath } from '../json-path/compile-json-path';
import { impliedEquals, nameArgument, type Reading, type Subject } from './subject';

const NONE: readonly unknown[] = [];

/** A key of the memory; `at` is a JSONPath into its value. */
const state: Subject = (argument, scope) => {
  const key = nameArgument(argument, scope);
  if (key === null) return null;
  const { at } = scope.condition;
  const place = scope.compilation.needs.add({ op: 'get', key });
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
  const place = scope.compilation.needs.add({ op: 'scenario', name });
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
  const place = compilation.needs.add({ op: 'call', name: compilation.callName });
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
  if (!isJsonObject(argument))
    return compilation.report(pointer, 'This must be true, or {"username": ..., "password": ...}.');
  const { username, password } = argument;
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== 'string')
      return compilation.report(appendToken(pointer, name), 'This must be a string.');
  }
  return {
    ...reading,
    implied: { ...impliedEquals(`${username}:${password}`), describe: `is ${username} with the password` },
  };
};

function credentials(header: string | null): string | null {
  const encoded = /^basic +([a-z0-9+/=_-]+) *$/i.exec(header ?? '')?.[1];
  return encoded === undefined ? null : textOfBase64(encoded);
}

export const MEMORY_SUBJECTS: Readonly<Record<string, Subject>> = {
  state,
  scenario,
  call,
  basic_auth: basicAuth,
};
