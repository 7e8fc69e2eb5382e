import type { Compiled } from '../finding';
import { shownValue, shownValues } from '../json/shown-value';
import type { RequestView } from '../request/request-view';
import type { ContractPart, FailedPart, PartDocument, PartKind } from './contract';
import { defaultAnswer, failure, missing, type PartName, partTitle, schemaFailures } from './failed-part';
import { bracketedTree } from './field-tree';
import { compilePartSchema, type PartSchema } from './part-schema';

type ReadTexts = (view: RequestView) => readonly string[];
/** Undefined when the part is not there. */
type ReadValue = (view: RequestView) => unknown;
type Demand = { expected: string; test(value: unknown): boolean; failures(value: unknown): FailedPart[] };

/** A parameter of the path or the query, or a header. */
export function compileNamedPart(
  document: PartDocument,
  part: PartKind,
  pointer: string,
): Compiled<ContractPart> {
  const name = part === 'header' ? document.name.toLowerCase() : document.name;
  const of: PartName = { part, name, default: defaultAnswer(document) };
  const read = textReader(part, name);
  const { value, required } = document;
  if (value === null) return { ok: true, value: contractPart(of, required, whenThere(read), anything()) };
  if (typeof value === 'string')
    return { ok: true, value: contractPart(of, required, whenThere(read), equality(of, value)) };
  const compiled = compilePartSchema(value, `${pointer}/value`);
  if (!compiled.ok) return compiled;
  const schema = compiled.value;
  return {
    ok: true,
    value: contractPart(of, required, valueReader(part, name, read, schema), conformity(of, schema)),
  };
}

function contractPart(of: PartName, isRequired: boolean, read: ReadValue, demand: Demand): ContractPart {
  const isMet = (view: RequestView) => {
    const value = read(view);
    return value === undefined ? !isRequired : demand.test(value);
  };
  const title = `${of.part}.${of.name}`;
  return {
    title,
    isMet,
    failures(view) {
      const value = read(view);
      return value === undefined ? [missing(of)] : demand.failures(value);
    },
    check(view) {
      const value = read(view);
      const isTold = Array.isArray(value) && value.every((item) => typeof item === 'string');
      return {
        part: title,
        ok: isMet(view),
        expected: `${isRequired ? 'required' : 'optional'}, ${demand.expected}`,
        actual: value === undefined ? 'absent' : isTold ? shownValues(value) : shownValue(value),
      };
    },
  };
}

function textReader(part: PartKind, name: string): ReadTexts {
  if (part === 'header') return ({ headers }) => headers.all(name);
  if (part === 'param') return ({ params }) => (Object.hasOwn(params, name) ? [params[name] ?? ''] : []);
  const listName = `${name}[]`;
  return ({ query }) => {
    const found = query.all(name);
    return found.length > 0 ? found : query.all(listName);
  };
}

function whenThere(read: ReadTexts): ReadValue {
  return (view) => {
    const texts = read(view);
    return texts.length === 0 ? undefined : texts;
  };
}

function valueReader(
  part: PartKind,
  name: string,
  read: ReadTexts,
  { coercer, schema }: PartSchema,
): ReadValue {
  const mayHaveBrackets = part === 'query' && coercer.shape(schema).types.has('object');
  return (view) => {
    const texts = read(view);
    if (texts.length > 0) return coercer.ofTexts(texts, schema);
    const tree = mayHaveBrackets ? bracketedTree(view.query.entries(), name) : null;
    return tree === null ? undefined : coercer.ofTree(tree, schema);
  };
}

function anything(): Demand {
  return { expected: 'anything', test: () => true, failures: () => [] };
}

/** Every one of several values must equal it. */
function equality(of: PartName, wanted: string): Demand {
  const expected = JSON.stringify(wanted);
  const test = (value: unknown) => Array.isArray(value) && value.every((text) => text === wanted);
  return {
    expected,
    test,
    failures: (value) => [
      failure(of, `${partTitle(of)} must be ${expected}.`, wanted, shownValues([value].flat())),
    ],
  };
}

function conformity(of: PartName, { schema, test, validate }: PartSchema): Demand {
  return {
    expected: shownValue(schema),
    test,
    failures: (value) => schemaFailures(of, validate(value)),
  };
}
