import type { HelperExample } from '../../helper-example';
import { FAKE_EXAMPLES } from './fake-examples';
import { REQUEST_EXAMPLES } from './request-examples';
import { VALUE_EXAMPLES } from './value-examples';

export const MOCKOON_EXAMPLES: readonly HelperExample[] = [
  ...REQUEST_EXAMPLES,
  ...VALUE_EXAMPLES,
  ...FAKE_EXAMPLES,
];
