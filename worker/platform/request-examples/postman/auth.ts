import type { SampleRequest } from '../../../engine/request-code/sample-request';
import type { CallKey, DescribedCall } from '../described-call';
import { ACCESS_TOKEN, API_KEY } from '../sample-of-call';
import type { PostmanAuth } from './document';
import { reference } from './variables';

/** Postman shows one way of proving who calls; what else has to be shown stands among the headers. */
export function postmanAuth({ keys }: DescribedCall, { auth }: SampleRequest): PostmanAuth {
  const key = shownKey(keys);
  if (key === undefined) return { type: 'noauth' };
  if (key.kind === 'bearer') return { type: 'bearer', bearer: [field('token', reference(ACCESS_TOKEN))] };
  if (key.kind === 'header' || key.kind === 'query') {
    const apikey = [field('key', key.name), field('value', reference(API_KEY)), field('in', key.kind)];
    return { type: 'apikey', apikey };
  }
  if (!auth) return { type: 'noauth' };
  const { user, password } = auth;
  if (auth.kind === 'basic')
    return {
      type: 'basic',
      basic: [field('username', reference(user)), field('password', reference(password))],
    };
  return {
    type: 'awsv4',
    awsv4: [
      field('accessKey', reference(user)),
      field('secretKey', reference(password)),
      field('region', auth.region),
      field('service', 's3'),
    ],
  };
}

export function shownKey(keys: readonly CallKey[]): CallKey | undefined {
  return keys.find(({ kind }) => kind !== 'cookie');
}

function field(key: string, value: string): { key: string; value: string; type: 'string' } {
  return { key, value, type: 'string' };
}
