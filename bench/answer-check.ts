import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { BenchCase, Expected } from './cases/case.ts';
import type { Target } from './targets/target.ts';

type Answering = { work: BenchCase; target: Target; url: string };

/** What is wrong with a body, if anything. */
export function bodyFault(text: string, wanted: Expected, reformatsJson: boolean): string | undefined {
  if ('body' in wanted) {
    const isSame =
      text === wanted.body || (reformatsJson && isDeepStrictEqual(asJson(text), asJson(wanted.body)));
    return isSame ? undefined : `expected: ${wanted.body.slice(0, 300)}`;
  }
  const read = wanted.shape.safeParse(asJson(text));
  return read.success ? undefined : z.prettifyError(read.error);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Compared as the text that it is.
    return text;
  }
}

export async function checkAnswer({ work, target, url }: Answering): Promise<void> {
  const { method, headers, body } = work.request;
  const response = await fetch(url, { method, headers, ...(body === '' ? {} : { body }) });
  const text = await response.text();
  const wanted = target.answer ?? work.expect;
  const fault = bodyFault(text, wanted, target.reformatsJson);
  if (response.status === wanted.status && fault === undefined) return;
  throw new Error(
    `wrong answer: ${response.status} ${text.slice(0, 300)}\n       expected: ${wanted.status}${fault ? `; ${fault}` : ''}`,
  );
}

/** A server that takes what it should refuse does not do the work of the case. */
export async function checkRefusal({ work, target, url }: Answering): Promise<void> {
  if (work.refuses === undefined || target.answer !== undefined) return;
  const { method, headers } = work.request;
  const response = await fetch(url, { method, headers, body: work.refuses });
  await response.arrayBuffer();
  if (response.status >= 400 && response.status < 500) return;
  throw new Error(`answered ${response.status} to a body that is not valid`);
}
