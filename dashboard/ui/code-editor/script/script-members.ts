import { words } from '../words';

export type ScriptMember = { label: string; detail: string; isCall: boolean };

/** What the handler of a script is given, as docs/scripts.md has it. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  '': ['request', 'state', 'faker', 'clock'],
  request: [
    ...['method', 'path', 'url', 'baseUrl', 'params', 'query', 'headers', 'cookies', 'clientIp'],
    ...['body', 'text', 'id'],
  ],
  state: [
    ...['get(key)', 'set(key, value, path?)', 'delete(key, path?)', 'increment(key, by = 1)'],
    ...['push(key, value, most?)', 'unshift(key, value, most?)', 'pop(key)', 'shift(key)', 'keys(prefix?)'],
    ...['scenario(name)', 'move(name, to, from?)', 'call(name)', 'items(collection)', 'item(collection, id)'],
    'count(collection)',
  ],
  clock: ['now()', 'iso()', 'date()'],
};

/** The members behind "request." and the like, or the four names themselves. Null for what is not known here. */
export function scriptMembers(owner: string, params: readonly string[]): ScriptMember[] | null {
  if (owner === 'request.params') return params.map((label) => ({ label, detail: '', isCall: false }));
  if (!Object.hasOwn(MEMBERS, owner)) return null;
  const known: Readonly<Record<string, string>> = words().script;
  return (MEMBERS[owner] ?? []).map((written) => {
    const [label = '', rest] = written.split('(');
    const named = owner === '' ? label : `${owner}_${label}`;
    const said = Object.hasOwn(known, named) ? known[named] : undefined;
    return { label, detail: said ?? (rest === undefined ? '' : `(${rest}`), isCall: rest !== undefined };
  });
}
