import type { Endpoint } from '../documents';
import { type AnswerTools, compileAnswer } from './compile-answer';
import type { MakeAnswer } from './compiled-endpoint';
import { defaultSource } from './default-response';

export type Refusals = ReadonlyMap<string, MakeAnswer>;

/** By the part of the contract that did not hold. */
export function refusalKey(kind: 'param' | 'header' | 'body', name: string): string {
  return kind === 'body' ? kind : `${kind} ${kind === 'header' ? name.toLowerCase() : name}`;
}

export function compileRefusals(document: Endpoint, tools: AnswerTools): Refusals {
  const refusals = new Map<string, MakeAnswer>();
  const add = (key: string, part: Parameters<typeof defaultSource>[0], pointer: string) => {
    const source = defaultSource(part, pointer);
    if (source) refusals.set(key, compileAnswer(source, tools).make);
  };
  for (const [place, part] of document.params.entries()) {
    add(refusalKey('param', part.name), part, `/params/${place}`);
  }
  for (const [place, part] of document.headers.entries()) {
    add(refusalKey('header', part.name), part, `/headers/${place}`);
  }
  if (document.body) add(refusalKey('body', ''), document.body, '/body');
  return refusals;
}
