import { createRandom } from '../../random';
import type { SchemaObject } from '../../schema/subschemas';
import { PatternText } from '../pattern/pattern-text';
import { memberPart } from './absorb-members';
import type { Demand } from './demand';
import type { Form, MemberPart } from './form';
import { OBJECT } from './json-type';
import { isMemberPossible } from './member-possibility';
import type { Option } from './negated-assertions';
import type { Place } from './place';

export function negatedMemberKeywords(place: Place, schema: SchemaObject): Option[] {
  const part = memberPart(place, schema, []);
  const options = part ? negatedMembers(part) : [];
  if (!('propertyNames' in schema)) return options;
  return [
    ...options,
    (form) => {
      form.names = [...form.names, place.below('propertyNames').negative];
      form.minProperties = Math.max(form.minProperties, 1);
      return form.keepTypes(OBJECT, '', '`not` forbids all but objects.');
    },
  ];
}

function negatedMembers(part: MemberPart): Option[] {
  const options: Option[] = [];
  for (const [name, demand] of part.properties) options.push((form) => breakMember(form, name, demand));
  for (const { pattern, demand } of part.patterns) {
    const name = new PatternText([pattern], []).write(createRandom('name'), 0, 100, () => true);
    if (name !== null) options.push((form) => breakMember(form, name, demand));
  }
  const { additional } = part;
  if (!additional) return options;
  options.push((form) =>
    ['other', 'extra', 'more'].some((name) => isFree(part, name) && breakMember(form, name, additional)),
  );
  // A name that another branch knows and this one does not is another way to break it.
  options.push((form) => {
    const known = form.members.flatMap((other) => [...other.properties.keys()]);
    const names = [...form.required, ...known].filter((name) => isFree(part, name));
    return names.some((name) => breakMember(form, name, additional));
  });
  return options;
}

function isFree(part: MemberPart, name: string): boolean {
  return !part.properties.has(name) && !part.patterns.some(({ isMatch }) => isMatch(name));
}

function breakMember(form: Form, name: string, demand: Demand): boolean {
  if (form.absent.has(name)) return false;
  const before = { required: form.required, members: form.members, types: form.types };
  form.required = new Set([...form.required, name]);
  form.members = [
    ...form.members,
    { scopes: [], properties: new Map([[name, demand.place.negative]]), patterns: [], additional: null },
  ];
  if (form.keepTypes(OBJECT, '', '`not` forbids all but objects.') && isMemberPossible(form, name))
    return true;
  Object.assign(form, before);
  return false;
}
