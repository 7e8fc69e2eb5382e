import type { Answer } from '../../../engine/answer';
import type { RenderScope } from '../../../engine/template/template-helper';
import { whenReady } from '../../../engine/when-ready';
import type { SentExchange } from '../../ports';
import { carryOutCallbacks } from '../callbacks/carry-out';
import type { CallbackDocument } from '../callbacks/document';
import { type CallbackRenderer, prepareCallback } from '../callbacks/prepared-callback';
import type { CallbackResult } from '../callbacks/send-callback';
import type { AnswerTools } from './compile-answer';
import { compileText, type TemplateText } from './compile-template-text';
import type { Findings } from './findings';
import type { MockCall } from './mock-call';
import { rendered } from './rendering';

/** What is sent out behind the answers of an endpoint; null when nothing is. */
export function compileCallbacks(
  callbacks: readonly CallbackDocument[],
  { rendering, findings }: AnswerTools,
): ((call: MockCall, answer: Answer) => void) | null {
  if (callbacks.length === 0) return null;
  const texts = compileTexts(callbacks, findings);
  const ready = rendering();
  return (call) => {
    const { context } = call;
    const { ports, now, why } = context;
    const parts = {
      outbound: ports.outbound,
      wait: ports.wait,
      now: () => ports.clock.now(),
      signedAt: () => now,
      ids: ports.ids,
      waitUntil: ports.waitUntil,
      onResult: (result: CallbackResult) => context.recordSent(sentExchange(result)),
    };
    const prepared = rendered(call, { ...ready, dice: 'callback' }, (scope) =>
      callbacks.map((callback) => prepareCallback(callback, printedBy(texts, scope))),
    );
    why.callbacks = callbacks.length;
    ports.waitUntil(Promise.resolve(whenReady(prepared, (list) => carryOutCallbacks(list, parts))));
  };
}

type Texts = ReadonlyMap<string, TemplateText>;

function compileTexts(callbacks: readonly CallbackDocument[], findings: Findings): Texts {
  const texts = new Map<string, TemplateText>();
  const add = (source: string, pointer: string, json = false) => {
    const text = compileText(source, { templating: 'on', json, pointer }, findings);
    if (text) texts.set(source, text);
  };
  for (const [index, { url, headers, body }] of callbacks.entries()) {
    const pointer = `/callbacks/${index}`;
    add(url, `${pointer}/url`);
    for (const [name, value] of Object.entries(headers)) add(value, `${pointer}/headers/${name}`);
    add(sourceOf(body), `${pointer}/body`, typeof body !== 'string');
  }
  return texts;
}

function printedBy(texts: Texts, scope: RenderScope): CallbackRenderer {
  const text = (source: string) => texts.get(source)?.print(scope) ?? source;
  return { text, body: (body) => text(sourceOf(body)) };
}

function sourceOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body ?? null);
}

/** An exchange of its own, with the dice and the world of the one that it belongs to. */
function sentExchange({
  method,
  url,
  headers,
  body,
  answer,
  delivered,
  tries,
}: CallbackResult): SentExchange {
  const [first] = tries;
  const last = tries.at(-1);
  const at = first?.at ?? 0;
  return {
    at,
    duration_ms: last ? last.at + last.duration_ms - at : 0,
    method,
    url,
    headers,
    body,
    answer,
    why: { outcome: delivered ? 'callback_delivered' : 'callback_failed', tries },
  };
}
