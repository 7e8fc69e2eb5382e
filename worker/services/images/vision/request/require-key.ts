import type { MockRequest } from '../../../service';
import type { ImagesContext } from '../../compiled';
import { VisionError } from '../vision-error';

const UNREGISTERED =
  "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.";
const BAD_KEY = 'API key not valid. Please pass a valid API key.';
const BAD_TOKEN =
  'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.';

/** Refuses who has none of the group's keys; without keys anybody is let in. */
export function requireKey({ headers, query }: MockRequest, { config }: ImagesContext): void {
  const { api_keys } = config.vision;
  if (api_keys.length === 0) return;
  const sent = new URLSearchParams(query);
  const key = headers.get('x-goog-api-key') ?? sent.get('key') ?? sent.get('$key');
  if (key) {
    if (api_keys.includes(key)) return;
    throw new VisionError('INVALID_ARGUMENT', BAD_KEY, [
      errorInfo('API_KEY_INVALID'),
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message: BAD_KEY },
    ]);
  }
  if (headers.has('authorization')) {
    throw new VisionError('UNAUTHENTICATED', BAD_TOKEN, [errorInfo('ACCESS_TOKEN_TYPE_UNSUPPORTED')]);
  }
  throw new VisionError('PERMISSION_DENIED', UNREGISTERED);
}

function errorInfo(reason: string): object {
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain: 'googleapis.com',
    metadata: { service: 'vision.googleapis.com' },
  };
}
