import type { HeaderList } from '../../../engine/answer';
import { matchCors } from '../../../engine/s3/settings/match-cors';
import type { MockRequest } from '../../service';
import type { CompiledS3 } from '../compiled';
import type { Store } from '../store';
import { corsRules } from './cors-rules';

type Asked = { store: Store; compiled: CompiledS3; now: number };

/** What a browser of another origin is told with the answer itself. */
export async function corsHeaders(
  { method, headers }: MockRequest,
  bucket: string | null,
  asked: Asked,
): Promise<HeaderList> {
  const origin = headers.get('origin');
  if (origin === null || origin === '' || bucket === null) return [];
  const rules = await corsRules(asked, bucket);
  // As S3 does for who asks like a preflight, by whatever method.
  const meant = headers.get('access-control-request-method') ?? method;
  return lowerCased((rules && matchCors(rules, { origin, method: meant, headers: [] })) ?? []);
}

export function lowerCased(headers: HeaderList): HeaderList {
  return headers.map(([name, value]) => [name.toLowerCase(), value]);
}
