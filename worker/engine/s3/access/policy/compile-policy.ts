import type { S3Action } from '../actions/s3-action';
import { type CompiledStatement, compileStatement } from './compile-statement';
import { malformedPolicy } from './malformed-policy';
import { isPublicStatement } from './public-statement';
import { readPolicy, refuseLargePolicy } from './read-policy';

/** A bucket's policy, read and checked once when it is set or loaded. */
export type CompiledPolicy = {
  /** As it was put: GetBucketPolicy answers exactly that. */
  text: string;
  isPublic: boolean;
  /** Statements by the actions they speak of, those that deny first. */
  byAction: ReadonlyMap<S3Action, readonly CompiledStatement[]>;
};

export function compilePolicy(text: string, bucket: string): CompiledPolicy {
  const document = readPolicy(text);
  const { hasVariables } = document;
  const statements = document.statements.map((statement) =>
    compileStatement(statement, { bucket, hasVariables }),
  );
  const ids = document.statements.map(({ Sid }) => Sid).filter((id) => id !== undefined && id !== '');
  if (new Set(ids).size < ids.length) {
    throw malformedPolicy('Statement IDs (SID) in a single policy must be unique.');
  }
  refuseLargePolicy(document);
  return { text, isPublic: statements.some(isPublicStatement), byAction: groupedByAction(statements) };
}

function groupedByAction(statements: readonly CompiledStatement[]): Map<S3Action, CompiledStatement[]> {
  const byAction = new Map<S3Action, CompiledStatement[]>();
  const denials = statements.filter(({ effect }) => effect === 'Deny');
  const allowances = statements.filter(({ effect }) => effect === 'Allow');
  for (const statement of [...denials, ...allowances]) {
    for (const action of statement.actions) {
      const known = byAction.get(action);
      if (known) known.push(statement);
      else byAction.set(action, [statement]);
    }
  }
  return byAction;
}
