import type { JsonObject } from '../json/json-object';
import type { Dialect, DialectName } from './dialect';
import type { KeywordCompiler, KeywordSite } from './keyword';
import * as arrays from './keywords/arrays';
import * as combinations from './keywords/combinations';
import { additionalItemsRule, itemsRule, prefixItemsRule } from './keywords/items';
import * as members from './keywords/members';
import * as numbers from './keywords/numbers';
import * as properties from './keywords/properties';
import { dynamicRefRule, refRule } from './keywords/references';
import * as strings from './keywords/strings';
import { constRule, enumRule, typeRule } from './keywords/types';
import { unevaluatedItemsRule, unevaluatedPropertiesRule } from './keywords/unevaluated';
import type { Rule } from './rule';

type Group = 'core' | 'validation' | 'applicator' | 'unevaluated';
type Entry = { group: Group; compile: KeywordCompiler; rank: number; only?: readonly DialectName[] };

const MODERN: readonly DialectName[] = ['2019-09', '2020-12'];

/** In the order of evaluation: what is cheap and tells values apart first, what asks the others last. */
const KEYWORDS: ReadonlyMap<string, Entry> = new Map(
  [
    entry('type', 'validation', typeRule),
    entry('const', 'validation', constRule),
    entry('enum', 'validation', enumRule),
    entry('required', 'validation', members.requiredRule),
    entry('minProperties', 'validation', members.minPropertiesRule),
    entry('maxProperties', 'validation', members.maxPropertiesRule),
    entry('minimum', 'validation', numbers.minimumRule),
    entry('maximum', 'validation', numbers.maximumRule),
    entry('exclusiveMinimum', 'validation', numbers.exclusiveMinimumRule),
    entry('exclusiveMaximum', 'validation', numbers.exclusiveMaximumRule),
    entry('multipleOf', 'validation', numbers.multipleOfRule),
    entry('minLength', 'validation', strings.minLengthRule),
    entry('maxLength', 'validation', strings.maxLengthRule),
    entry('minItems', 'validation', arrays.minItemsRule),
    entry('maxItems', 'validation', arrays.maxItemsRule),
    entry('pattern', 'validation', strings.patternRule),
    entry('format', 'core', strings.formatRule),
    entry('$ref', 'core', refRule),
    entry('$dynamicRef', 'core', dynamicRefRule, ['2020-12']),
    entry('$recursiveRef', 'core', dynamicRefRule, ['2019-09']),
    entry('properties', 'applicator', properties.propertiesRule),
    entry('dependentRequired', 'validation', members.dependentRequiredRule, MODERN),
    entry('additionalProperties', 'applicator', properties.additionalPropertiesRule),
    entry('patternProperties', 'applicator', properties.patternPropertiesRule),
    entry('propertyNames', 'applicator', properties.propertyNamesRule),
    entry('prefixItems', 'applicator', prefixItemsRule, ['2020-12']),
    entry('items', 'applicator', itemsRule),
    entry('additionalItems', 'applicator', additionalItemsRule),
    entry('contains', 'applicator', arrays.containsRule),
    entry('uniqueItems', 'validation', arrays.uniqueItemsRule),
    entry('allOf', 'applicator', combinations.allOfRule),
    entry('anyOf', 'applicator', combinations.anyOfRule),
    entry('oneOf', 'applicator', combinations.oneOfRule),
    entry('not', 'applicator', combinations.notRule),
    entry('if', 'applicator', combinations.ifRule),
    entry('dependentSchemas', 'applicator', combinations.dependentSchemasRule, MODERN),
    entry('dependencies', 'applicator', dependenciesRule),
    entry('unevaluatedItems', 'unevaluated', unevaluatedItemsRule),
    entry('unevaluatedProperties', 'unevaluated', unevaluatedPropertiesRule),
  ].map(([keyword, row], rank) => [keyword, { ...row, rank }]),
);

/** The rules of a schema's keywords, added one by one so that later ones may ask earlier ones. */
export function addRules(
  rules: Rule[],
  schema: JsonObject,
  dialect: Dialect,
  siteOf: (keyword: string) => KeywordSite,
): void {
  for (const [keyword, { compile }] of evaluatedKeywords(schema, dialect)) {
    const rule = compile(siteOf(keyword));
    if (rule !== undefined) rules.push(rule);
  }
}

function evaluatedKeywords(schema: JsonObject, dialect: Dialect): [string, Entry][] {
  const isRefAlone = dialect.isRefAlone && Object.hasOwn(schema, '$ref');
  const found: [string, Entry][] = [];
  for (const keyword of isRefAlone ? ['$ref'] : Object.keys(schema)) {
    const row = KEYWORDS.get(keyword);
    if (row === undefined || !has(dialect, row.group)) continue;
    if (row.only === undefined || row.only.includes(dialect.name)) found.push([keyword, row]);
  }
  return found.sort(([, one], [, other]) => one.rank - other.rank);
}

function has(dialect: Dialect, group: Group): boolean {
  if (group === 'validation') return dialect.hasValidation;
  if (group === 'applicator') return dialect.hasApplicators;
  return group === 'core' || dialect.hasUnevaluated;
}

/** Lists of names and schemas in one keyword; later drafts have one keyword for each. */
function dependenciesRule(site: KeywordSite): Rule | undefined {
  const names = members.dependentRequiredRule(site);
  const schemas = names && combinations.dependentSchemasRule(site);
  if (schemas === undefined || names === undefined) return undefined;
  return {
    ...schemas,
    test: (value, run) => names.test(value, run) && schemas.test(value, run),
    explain(value, at, run) {
      names.explain(value, at, run);
      schemas.explain(value, at, run);
    },
  };
}

function entry(
  keyword: string,
  group: Group,
  compile: KeywordCompiler,
  only?: readonly DialectName[],
): [string, Omit<Entry, 'rank'>] {
  return [keyword, { group, compile, ...(only && { only }) }];
}
