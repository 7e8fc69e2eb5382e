import type { ProblemError } from '../../api/problem-error';
import type { SamplePart } from './sample-form';

const PARTS: readonly SamplePart[] = ['method', 'path', 'headers', 'body'];

/** What the server says of the parts of a request that stands at the pointer. */
export function partErrors(
  problem: ProblemError | undefined,
  at: string,
): Partial<Record<SamplePart, string>> {
  const found = (problem?.fields ?? []).flatMap(({ pointer, detail }) => {
    const part = PARTS.find((one) => pointer === `${at}/${one}` || pointer.startsWith(`${at}/${one}/`));
    return part ? [[part, detail] as const] : [];
  });
  return Object.fromEntries(found);
}
