import { expect, test } from 'vitest';
import { tokenCall } from './token-call';

test('the call is of this server and carries the token', () => {
  expect(tokenCall('/groups?project_id=1', 'ust_a', 'http://localhost:8787')).toBe(
    "curl 'http://localhost:8787/api/groups?project_id=1' \\\n  -H 'authorization: Bearer ust_a'",
  );
});
