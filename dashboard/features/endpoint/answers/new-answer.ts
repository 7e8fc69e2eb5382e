import type { AnswerType, AnswerValues, EventValues } from '../document/endpoint-values';

const SCRIPT = `(request, state, faker, clock) => ({
  status: 200,
  body: { visits: state.increment('visits') },
})`;

/** A way to answer as it begins. */
export function newAnswer(type: AnswerType): AnswerValues {
  const answers = {
    redirect: () => ({ type: 'redirect' as const, redirect_to: '', status: 302 as const }),
    file: () => ({ type: 'file' as const, file: '' }),
    events: () => ({
      type: 'events' as const,
      events: [newEvent()],
      repeat: 'once' as const,
      most_ms: 600_000,
    }),
    script: () => ({ type: 'script' as const, source: SCRIPT, parameters: '' }),
    proxy: () => ({
      type: 'proxy' as const,
      upstream: '',
      strip_prefix: '',
      add_prefix: '',
      request_headers: { add: [], remove: [] },
      response_headers: { add: [], remove: [] },
      timeout_ms: 30_000,
    }),
  };
  return answers[type]();
}

export function newEvent(): EventValues {
  return { data: '', after_ms: 0 };
}
