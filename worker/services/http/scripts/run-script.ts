import { type Answer, problemAnswer } from '../../../engine/answer';
import type { SeededFaker } from '../../../engine/faker/seeded-faker';
import type { Random } from '../../../engine/random';
import type { RequestView } from '../../../engine/request/request-view';
import type { StateAccess } from '../../../engine/state/state-operation';
import type { CompiledScript } from './compile-script';
import type { Ran, Sandbox, Thrown } from './quickjs/sandbox';
import { readOutcome } from './script-answer';
import { createHost } from './script-host';
import { placeInStack } from './script-place';
import { plainRequest } from './script-request';

export type ScriptScope = {
  request: RequestView;
  random: Random;
  /** Epoch milliseconds by the project's clock. */
  now: number;
  faker: SeededFaker;
  state: StateAccess;
  parameters: Readonly<Record<string, unknown>>;
};

export type ScriptRun = {
  answer: Answer;
  /** What the script wrote to its console, for the log. */
  lines: string[];
  /** The code of the error that the answer tells, or null. */
  error: string | null;
};

/** Never throws for what a script does. Throws NeedsState when the memory has to be asked first. */
export function runScript(sandbox: Sandbox, script: CompiledScript, scope: ScriptScope): ScriptRun {
  const { request, parameters, now } = scope;
  const { host, lines } = createHost(scope);
  const ran = sandbox.run(script.module, host, { request: plainRequest(request), parameters, now });
  const read = answerOf(ran, script);
  return { ...read, lines };
}

type Read = Pick<ScriptRun, 'answer' | 'error'>;

function answerOf(ran: Ran, script: CompiledScript): Read {
  if (ran.by === 'fuel') {
    return failure(
      'http.script_too_long',
      'The script ran too long',
      'It was stopped: it does more work than one answer may.',
    );
  }
  if (ran.by === 'error') return thrownAnswer(ran.thrown, script);
  const outcome = readOutcome(ran.json);
  if (outcome.by === 'thrown') return thrownAnswer(outcome.thrown, script);
  if (outcome.by === 'bad')
    return failure('http.script_bad_answer', 'The script answered nothing that can be sent', outcome.detail);
  return { answer: outcome.answer, error: null };
}

function thrownAnswer({ name, message, stack }: Thrown, script: CompiledScript): Read {
  if (/^out of memory/.test(message)) {
    return failure(
      'http.script_out_of_memory',
      'The script ran out of memory',
      'A script may hold 8 MB at a time.',
    );
  }
  if (/^stack overflow|^Maximum call stack/.test(message)) {
    return failure(
      'http.script_too_deep',
      'The script calls itself too deeply',
      'Its calls are nested deeper than its stack allows.',
    );
  }
  const place = placeInStack(stack, script.shift);
  const where = place ? ` (line ${place.line}, column ${place.column})` : '';
  const detail = `${name ? `${name}: ` : ''}${message}${where}`.slice(0, 1_000);
  return failure('http.script_failed', 'The script failed', detail, place ?? {});
}

function failure(code: string, title: string, detail: string, members: Record<string, unknown> = {}): Read {
  return {
    answer: problemAnswer(500, code, title, detail, members, [['cache-control', 'no-store']]),
    error: code,
  };
}
