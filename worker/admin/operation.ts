import { operationsOf } from '../platform/api/operation';
import type { AdminEnv } from './admin-env';

export const operation = operationsOf<AdminEnv>();
