import type { SentHeaders } from '../../sent-headers';
import { invalidArgument } from '../../signature/signature-refusals';

/** Whether a copy takes its metadata, or its tags, from its own request instead of from the source. */
export function isReplaced(headers: SentHeaders, what: 'metadata' | 'tagging'): boolean {
  const name = `x-amz-${what}-directive`;
  const directive = headers.get(name);
  if (directive === null || directive === 'COPY') return false;
  if (directive === 'REPLACE') return true;
  throw invalidArgument(`Unknown ${what} directive.`, name, directive);
}
