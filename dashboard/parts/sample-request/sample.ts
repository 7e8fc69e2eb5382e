import type { TestRequest } from '../../api/endpoint-tries';
import { RARE_METHODS, USUAL_METHODS } from '../methods';

export type SampleMethod = NonNullable<TestRequest['method']>;

/** A request as someone has described it; what is left out is made from the endpoint. */
export type Sample = {
  method?: SampleMethod;
  /** Below the group's address, with its query. */
  path?: string;
  /** As they are written in HTTP, one in a line. */
  headers?: string;
  body?: string;
};

export const AUTOMATIC: Sample = {};

export const SAMPLE_METHODS: readonly SampleMethod[] = [...USUAL_METHODS, ...RARE_METHODS];

export function isAutomatic(sample: Sample): boolean {
  return Object.keys(sample).length === 0;
}
