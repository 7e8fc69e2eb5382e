import type { JsonObject } from '../json/json-object';
import { mistypedName } from '../nearest-name';

/** Of every draft and of OpenAPI. */
const KNOWN = new Set(
  `$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema $vocabulary
  additionalItems additionalProperties allOf anyOf const contains contentEncoding contentMediaType contentSchema default
  definitions dependencies dependentRequired dependentSchemas deprecated description discriminator else enum example
  examples exclusiveMaximum exclusiveMinimum externalDocs format id if items maxContains maxItems maxLength maxProperties
  maximum minContains minItems minLength minProperties minimum multipleOf not nullable oneOf pattern patternProperties
  prefixItems properties propertyNames readOnly required then title type unevaluatedItems unevaluatedProperties
  uniqueItems writeOnly xml`.split(/\s+/),
);

/** Shorter words may well be somebody's own, unless only their letters are out of order. */
const SHORTEST = 6;

/** Unknown keywords are allowed, but one that is a known one with a slip in it is a mistake. */
export function misspeltKeywords(schema: JsonObject): { keyword: string; suggestion: string }[] {
  return Object.keys(schema).flatMap((keyword) => {
    if (KNOWN.has(keyword) || keyword.startsWith('x-')) return [];
    const suggestion = mistypedName(keyword, KNOWN);
    if (suggestion === null) return [];
    const isLong = Math.min(keyword.length, suggestion.length) >= SHORTEST;
    return isLong || letters(keyword) === letters(suggestion) ? [{ keyword, suggestion }] : [];
  });
}

function letters(word: string): string {
  return Array.from(word.toLowerCase()).sort().join('');
}
