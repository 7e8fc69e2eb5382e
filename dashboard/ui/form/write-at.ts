import { memberOf, parsePointer } from './pointer';

/** Changes the document itself; what is missing on the way is made. `undefined` takes a member away. */
export function writeAt(document: object, pointer: string, value: unknown): void {
  const tokens = parsePointer(pointer);
  const last = tokens.pop();
  if (last === undefined)
    throw new Error('The whole of a form is not written at once: use reset or restore.');
  let place: object = document;
  for (const [index, token] of tokens.entries()) {
    const next = memberOf(place, token);
    if (typeof next === 'object' && next !== null) {
      place = next;
      continue;
    }
    if (value === undefined) return;
    const made = /^\d+$/.test(tokens[index + 1] ?? last) ? [] : {};
    Reflect.set(place, token, made);
    // Read again: in a store it is another object now.
    place = Reflect.get(place, token);
  }
  if (value === undefined && !Array.isArray(place)) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
}
