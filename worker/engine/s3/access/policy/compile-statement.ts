import type { JsonObject } from '../../../json/json-object';
import type { ActionLevel, S3Action } from '../actions/s3-action';
import { type Condition, compileConditions } from '../conditions/compile-condition';
import type { PolicyText } from '../text/policy-text';
import {
  type ActionPattern,
  actionsBesidePatterns,
  actionsOfPatterns,
  readActionPattern,
} from './action-patterns';
import { invalidSyntax, malformedPolicy } from './malformed-policy';
import { type Principals, readPrincipals } from './principals';
import { type ResourcePattern, readResourcePattern } from './resource-patterns';
import { readTextList } from './text-list';

export type CompiledStatement = {
  effect: 'Allow' | 'Deny';
  principals: Principals;
  isForOthers: boolean;
  actions: ReadonlySet<S3Action>;
  resources: readonly PolicyText[];
  isBesideResources: boolean;
  conditions: readonly Condition[];
};

type Language = { bucket: string; hasVariables: boolean };

const FIELDS: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]);

export function compileStatement(statement: JsonObject, language: Language): CompiledStatement {
  if (Object.keys(statement).some((field) => !FIELDS.has(field))) throw invalidSyntax();
  if (statement.Sid !== undefined && typeof statement.Sid !== 'string') throw invalidSyntax();
  const effect = readEffect(statement.Effect);
  const principal = oneOf(statement, 'Principal');
  const principals = readPrincipals(principal.value);
  if (principal.isNot && effect === 'Allow') throw malformedPolicy('Allow with NotPrincipal is not allowed.');
  const action = oneOf(statement, 'Action');
  const patterns = readTextList(action.value).map(readActionPattern);
  if (patterns.length === 0) throw malformedPolicy('Missing required field Action');
  const resource = oneOf(statement, 'Resource');
  const resources = readTextList(resource.value).map((written) => readResourcePattern(written, language));
  if (resources.length === 0) throw malformedPolicy('Missing required field Resource');
  if (!action.isNot && !resource.isNot) refuseIdleActions(patterns, resources);
  return {
    effect,
    principals,
    isForOthers: principal.isNot,
    actions: action.isNot ? actionsBesidePatterns(patterns) : actionsOfPatterns(patterns),
    resources: resources.map(({ text }) => text),
    isBesideResources: resource.isNot,
    conditions: compileConditions(statement.Condition, {
      spelledActions: action.isNot ? [] : patterns.flatMap(({ spelled }) => spelled ?? []),
      hasVariables: language.hasVariables,
    }),
  };
}

function readEffect(effect: unknown): 'Allow' | 'Deny' {
  if (effect === undefined) throw malformedPolicy('Missing required field Effect');
  if (effect === 'Allow' || effect === 'Deny') return effect;
  throw typeof effect === 'string' ? malformedPolicy(`Invalid effect: ${effect}`) : invalidSyntax();
}

/** A field or its opposite, never both. */
function oneOf(statement: JsonObject, field: 'Principal' | 'Action' | 'Resource') {
  const value = statement[field];
  const opposite = statement[`Not${field}`];
  if (value !== undefined && opposite !== undefined) throw invalidSyntax();
  if (value === undefined && opposite === undefined) throw malformedPolicy(`Missing required field ${field}`);
  return opposite === undefined ? { value, isNot: false } : { value: opposite, isNot: true };
}

/** Amazon refuses an action that no resource of the statement could ever be asked for. */
function refuseIdleActions(patterns: readonly ActionPattern[], resources: readonly ResourcePattern[]): void {
  const isNamed = (level: ActionLevel) => resources.some(({ levels }) => levels.has(level));
  for (const { matching } of patterns) {
    if (matching.some(({ level }) => isNamed(level))) continue;
    throw malformedPolicy('Action does not apply to any resource(s) in statement');
  }
}
