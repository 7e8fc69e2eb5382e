import type { CompiledAuth } from '../compiled';
import type { OperationName } from '../routes';
import type { Told } from './operation-parts';
import { SAMPLE_METRICS, SAMPLE_TIME, sampleUser } from './samples';

type Name = Extract<OperationName, 'users' | 'reset' | 'metrics' | 'health' | 'jwks'>;

export function serviceOperations(compiled: CompiledAuth, service: string): Record<Name, Told> {
  const user = sampleUser(compiled);
  return {
    users: {
      summary: 'List the users',
      tag: 'users',
      good: {
        status: 200,
        description: 'All of this world, without their passwords.',
        schema: 'UserList',
        example: { users: [user], total: 1 },
      },
    },
    reset: {
      summary: 'Bring back the users that the group begins with',
      tag: 'users',
      good: {
        status: 200,
        description: 'Whoever registered is gone, and all sessions.',
        schema: 'ResetUsers',
        example: { message: 'The users are those that the group begins with.', users: [user], total: 1 },
      },
    },
    metrics: {
      summary: 'Requests and errors',
      tag: 'service',
      good: { status: 200, description: 'Of all worlds.', schema: 'Metrics', example: SAMPLE_METRICS },
    },
    health: {
      summary: 'Whether the service is well, with its metrics',
      tag: 'service',
      good: {
        status: 200,
        description: 'It is well.',
        schema: 'Health',
        example: { status: 'healthy', service, timestamp: SAMPLE_TIME, metrics: SAMPLE_METRICS },
      },
    },
    jwks: {
      summary: 'The public keys that tokens are checked with',
      tag: 'service',
      good: {
        status: 200,
        description: 'Empty where tokens are signed with a secret.',
        schema: 'Jwks',
        example: { keys: [] },
      },
    },
  };
}
