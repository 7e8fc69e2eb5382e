import type { SchemaObject } from '../../schema/subschemas';
import { containsDemand, listPart } from './absorb-lists';
import type { Form } from './form';
import { ARRAY } from './json-type';
import type { Option } from './negated-assertions';
import type { Place } from './place';

export function negatedListKeywords(place: Place, schema: SchemaObject): Option[] {
  return [...negatedItems(place, schema), ...negatedContains(place, schema)];
}

function negatedItems(place: Place, schema: SchemaObject): Option[] {
  const part = listPart(place, schema, []);
  if (!part) return [];
  const options = part.prefix.map((demand, index): Option => {
    return (form) => {
      if (!demand) return false;
      const prefix = [...Array<null>(index).fill(null), demand.place.negative];
      form.lists = [...form.lists, { scopes: [], prefix, rest: null }];
      return arrayOf(form, index + 1);
    };
  });
  const { rest } = part;
  if (rest) {
    const length = part.prefix.length;
    options.push((form) => {
      const prefix = [...Array<null>(length).fill(null), rest.place.negative];
      form.lists = [...form.lists, { scopes: [], prefix, rest: null }];
      return arrayOf(form, length + 1);
    });
  }
  return options;
}

function negatedContains(place: Place, schema: SchemaObject): Option[] {
  const contains = containsDemand(place, schema, []);
  if (!contains) return [];
  const options: Option[] = [];
  if (contains.low > 0) {
    options.push((form) => {
      form.contains = [...form.contains, { ...contains, low: 0, high: contains.low - 1 }];
      return arrayOf(form, 0);
    });
  }
  if (Number.isFinite(contains.high)) {
    const low = contains.high + 1;
    options.push((form) => {
      form.contains = [...form.contains, { ...contains, low, high: Number.POSITIVE_INFINITY }];
      return arrayOf(form, low);
    });
  }
  return options;
}

function arrayOf(form: Form, length: number): boolean {
  form.minItems = Math.max(form.minItems, length);
  return form.keepTypes(ARRAY, '', '`not` forbids all but arrays.');
}
