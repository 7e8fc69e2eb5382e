import { expect, test } from 'vitest';
import { accompanyingActions } from './accompanying-actions';
import { actionsOf, OPERATION_ACTIONS } from './operation-actions';
import { KNOWN_ACTIONS } from './s3-action';

test('every action of an operation is one that policies can name', () => {
  const known = new Set<string>(KNOWN_ACTIONS.map(({ action }) => action));
  const asked = Object.values(OPERATION_ACTIONS).flatMap(({ actions, ...rest }) => [
    ...actions,
    ...('versioned' in rest ? rest.versioned : []),
  ]);
  expect(asked.filter((action) => !known.has(action))).toEqual([]);
  expect(asked.length).toBeGreaterThan(90);
});

test('a request for a version asks the version’s own action', () => {
  expect(actionsOf('GetObject', { isVersioned: false })).toEqual(['s3:GetObject']);
  expect(actionsOf('GetObject', { isVersioned: true })).toEqual(['s3:GetObjectVersion']);
  expect(actionsOf('DeleteObject', { isVersioned: true })).toEqual(['s3:DeleteObjectVersion']);
  expect(actionsOf('PutObjectRetention', { isVersioned: true })).toEqual(['s3:PutObjectRetention']);
});

test('an upload tells by its headers what else it does', () => {
  expect(accompanyingActions(new Headers())).toEqual([]);
  expect(accompanyingActions(new Headers({ 'x-amz-acl': 'private', 'x-amz-grant-read': 'id=a' }))).toEqual([
    's3:PutObjectAcl',
  ]);
  expect(
    accompanyingActions(
      new Headers({
        'x-amz-tagging': 'a=b',
        'x-amz-object-lock-mode': 'GOVERNANCE',
        'x-amz-object-lock-legal-hold': 'ON',
      }),
    ),
  ).toEqual(['s3:PutObjectTagging', 's3:PutObjectRetention', 's3:PutObjectLegalHold']);
});
