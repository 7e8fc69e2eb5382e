import type { HelperExample } from '../../helper-example';
import { DOCUMENT_EXAMPLES } from './document-examples';
import { TEXT_EXAMPLES } from './text-examples';
import { VALUE_EXAMPLES } from './value-examples';

/** The clock of the examples stands at 2026-11-21T12:30:45.678Z. */
export const WIREMOCK_EXAMPLES: readonly HelperExample[] = [
  ...DOCUMENT_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...VALUE_EXAMPLES,
];
