import { operationsOf } from '../platform/api/operation';
import type { ServiceAppEnv } from './admin-env';

export const operation = operationsOf<ServiceAppEnv>();
