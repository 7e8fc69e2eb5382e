import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { compileXPath } from '../xml/compile-xpath';
import { parseXml } from '../xml/parse-xml';
import { compileXmlEquality } from '../xml/xml-equality';
import { textOf } from './compared-value';
import { lifted, type Matcher, type OperatorScope, type OperatorTable, stringArgument } from './operator';
import { xmlEqualityOptions } from './xml-equality-options';

export const XML_OPERATORS: OperatorTable = {
  equals_xml: { reads: 'xml', cost: 60, compile: compileEqualsXml },
  xpath: { reads: 'xml', cost: 60, compile: compileSubXPath },
};

function compileEqualsXml(argument: unknown, scope: OperatorScope): Matcher | null {
  const expected = stringArgument(argument, scope);
  const options = xmlEqualityOptions(scope);
  if (expected === null || options === null) return null;
  const equality = compileXmlEquality(expected, options);
  if (!equality.ok) return scope.compilation.report(scope.pointer, equality.reason);
  return lifted((value) => {
    const parsed = parseXml(textOf(value));
    return parsed.ok && equality.test(parsed.document);
  }, scope);
}

/** A path alone must find something; with operators beside it they look at what it finds. */
function compileSubXPath(argument: unknown, scope: OperatorScope): Matcher | null {
  const { compilation, pointer, options } = scope;
  const source = isJsonObject(argument) ? argument.path : argument;
  const at = isJsonObject(argument) ? appendToken(pointer, 'path') : pointer;
  if (typeof source !== 'string') return compilation.report(at, 'This must be an XPath.');
  const {
    path: _,
    namespaces = options.namespaces,
    ...operators
  } = isJsonObject(argument) ? argument : { path: source };
  const xpath = compileXPath(source, namespaceMap(namespaces));
  if (!xpath.ok) return compilation.report(at, `${xpath.reason} (character ${xpath.offset + 1})`);
  const hasOperators = Object.keys(operators).length > 0;
  const inner = hasOperators ? scope.nested(operators, pointer, 'text') : isThere;
  if (inner === null) return null;
  return lifted((value, now) => {
    const parsed = parseXml(textOf(value));
    return (
      parsed.ok &&
      inner(
        xpath.find(parsed.document).map(({ text }) => text),
        now,
      )
    );
  }, scope);
}

function isThere(found: readonly unknown[]): boolean {
  return found.length > 0;
}

export function namespaceMap(namespaces: unknown): ReadonlyMap<string, string> {
  if (!isJsonObject(namespaces)) return new Map();
  return new Map(Object.entries(namespaces).map(([prefix, uri]) => [prefix, String(uri)]));
}
