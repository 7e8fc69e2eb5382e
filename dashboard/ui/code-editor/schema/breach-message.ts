import type { JsonNode } from '../json/json-node';
import { words } from '../words';
import type { Breach } from './breaches';

/** What would be right, in a sentence. */
export function breachMessage({ tokens, rule, limit }: Breach, node: JsonNode | undefined): string {
  const say = words().sample;
  const name = tokens.at(-1) ?? '';
  switch (rule) {
    case 'required':
      return say.required(name);
    case 'false':
      return name === '' ? say.never : say.unexpected(name);
    case 'type':
      return say.type(Array.isArray(limit) ? limit.join(' / ') : String(limit), node?.kind ?? '');
    case 'enum':
      return say.enum(Array.isArray(limit) ? limit.map((one) => JSON.stringify(one)).join(', ') : '');
    case 'const':
      return say.const(JSON.stringify(limit));
    case 'pattern':
    case 'format':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'multipleOf':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return say[rule](String(limit));
    case 'uniqueItems':
    case 'anyOf':
    case 'oneOf':
    case 'not':
      return say[rule];
    case 'contains':
    case 'minContains':
    case 'maxContains':
      return say.contains;
    default:
      return say.other(rule);
  }
}
