import { KNOWN_ACTIONS, type KnownAction, type S3Action } from '../actions/s3-action';
import { globOf, isMatch } from '../text/glob';
import { malformedPolicy } from './malformed-policy';

/** `spelled` is the action itself where the pattern has no wildcard. */
export type ActionPattern = { written: string; matching: readonly KnownAction[]; spelled: S3Action | null };

export function readActionPattern(written: string): ActionPattern {
  const pattern = written === '*' ? 's3:*' : written.toLowerCase();
  const glob = globOf(pattern);
  const matching = KNOWN_ACTIONS.filter(({ lowerCase }) => isMatch(glob, lowerCase));
  if (!pattern.startsWith('s3:') || matching.length === 0) {
    throw malformedPolicy('Policy has invalid action', written);
  }
  const isWild = pattern.includes('*') || pattern.includes('?');
  return { written, matching, spelled: isWild ? null : (matching[0]?.action ?? null) };
}

export function actionsOfPatterns(patterns: readonly ActionPattern[]): Set<S3Action> {
  return new Set(patterns.flatMap(({ matching }) => matching.map(({ action }) => action)));
}

export function actionsBesidePatterns(patterns: readonly ActionPattern[]): Set<S3Action> {
  const excluded = actionsOfPatterns(patterns);
  return new Set(KNOWN_ACTIONS.map(({ action }) => action).filter((action) => !excluded.has(action)));
}
