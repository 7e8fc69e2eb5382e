import { isScalar, type SampleJson } from '../../../engine/request-code/sample-request';
import type { DescribedCall } from '../described-call';

/** What nobody may have twice, by the names that APIs give it. */
const UNIQUE = /^(e_?-?mail|user_?name|login|handle|slug)$/i;

/** Whether the operation refuses what is taken: then a second run needs values of its own. */
export function wantsFreshValues({ method, answers }: DescribedCall): boolean {
  return method === 'POST' && answers.some(({ status }) => status === '409');
}

/** The body with a new value, by Postman's own dice, wherever one may be had only once. */
export function withFreshValues(value: SampleJson): SampleJson {
  if (isScalar(value)) return value;
  if (Array.isArray(value)) return value.map(withFreshValues);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'string' && UNIQUE.test(key) ? freshText(item) : withFreshValues(item),
    ]),
  );
}

/** An address stays at its host, which may be the only one that is let in. */
function freshText(text: string): string {
  const at = text.lastIndexOf('@');
  return at === -1 ? `${text}-{{$guid}}` : `${text.slice(0, at)}.{{$guid}}${text.slice(at)}`;
}
