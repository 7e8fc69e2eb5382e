import { expect, test } from 'vitest';
import { knownAction } from './actions';
import { auditFilter } from './audit-filter';

test('the last day is meant whole', () => {
  const { from, to } = auditFilter({ from: '2026-11-20', to: '2026-11-20' });
  expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
});

test('what is no day is not asked for', () => {
  expect(auditFilter({ from: 'yesterday', action: 'groups.*' })).toEqual({
    actor_id: undefined,
    action: 'groups.*',
    from: undefined,
    to: undefined,
  });
});

test('an action that came with a newer server is shown as it is called', () => {
  expect(knownAction('members.update')).toEqual({ family: 'members', verb: 'update' });
  expect(knownAction('robots.update')).toBeUndefined();
  expect(knownAction('members.explode')).toBeUndefined();
});
