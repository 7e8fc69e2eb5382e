import type { Endpoint } from '../../../api/endpoint-queries';
import { RARE_METHODS, USUAL_METHODS } from '../../../parts/methods';

/** The usual ones first. */
export const METHODS: readonly Endpoint['method'][] = [...USUAL_METHODS, 'ANY', ...RARE_METHODS];
