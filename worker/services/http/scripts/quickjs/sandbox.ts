import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { ScriptFault } from '../script-fault';
import { FILE_NAME } from '../script-file';
import { newInstance, type QuickJsInstance } from './instance';
import { PRELUDE } from './prelude';

/** Some 35 ms of it, on the machines of today. */
export const FUEL = 30_000_000;
/** What all runs of one answer may use together: a script is run anew for each thing that it asks of the memory. */
const FUEL_OF_ALL_RUNS = 5 * FUEL;
const MEMORY_BYTES = 8 * 1024 * 1024;
const STACK_BYTES = 128 * 1024;

/** What a script may ask of the house. `args` and the answer are JSON. */
export type ScriptHost = {
  call(name: string, args: string): { json: string; cost: number };
  random(): number;
};

export type Thrown = { name?: string; message: string; stack?: string };

export type Ran = { by: 'outcome'; json: string | null } | { by: 'error'; thrown: Thrown } | { by: 'fuel' };

export type Sandbox = {
  /** Calls the handler of a module with the input, from the same state of the machine each time. */
  run(module: string, host: ScriptHost, input: unknown): Ran;
  /** Evaluates the module alone and says what it exports as its handler. */
  check(module: string): { by: 'handler'; type: string } | Exclude<Ran, { by: 'outcome' }>;
};

export async function createSandbox(): Promise<Sandbox> {
  return new QuickJsSandbox(await newInstance());
}

type Visit = {
  host: ScriptHost | null;
  /** What the runs before this one used: each ended where this one asks the memory. */
  usedBefore: number;
  /** Why the run is over although it still runs: it ends at its next look, and asks for nothing any more. */
  stopped: { error: unknown } | 'fuel' | null;
};

/** What a run that is over has left to find its end with. */
const LAST_FUEL = 100_000;

/** One machine for all scripts of the isolate: each run begins by putting its memory back to what it was before any. */
class QuickJsSandbox implements Sandbox {
  private readonly instance: QuickJsInstance;
  private readonly context: QuickJSContext;
  private readonly driver: { start: QuickJSHandle; outcome: QuickJSHandle };
  private readonly restore: () => void;
  private visit: Visit = newVisit(null);

  constructor(instance: QuickJsInstance) {
    this.instance = instance;
    instance.fuel.value = FUEL;
    const runtime = instance.quickjs.newRuntime({
      memoryLimitBytes: MEMORY_BYTES,
      maxStackSizeBytes: STACK_BYTES,
      interruptHandler: () => this.visit.stopped !== null,
    });
    this.context = runtime.newContext();
    this.driver = this.boot();
    this.restore = instance.remember();
  }

  run(module: string, host: ScriptHost, input: unknown): Ran {
    return this.guarded(newVisit(host), () => {
      const { context } = this;
      const handler = this.handlerOf(module);
      if (!('value' in handler)) return handler;
      const started = context.callFunction(
        this.driver.start,
        context.undefined,
        handler.value,
        context.newString(JSON.stringify(input)),
      );
      if (started.error) return this.thrown(started.error);
      const jobs = context.runtime.executePendingJobs();
      if (jobs.error) return this.thrown(jobs.error);
      const outcome = context.callFunction(this.driver.outcome, context.undefined);
      if (outcome.error) return this.thrown(outcome.error);
      const json = context.typeof(outcome.value) === 'string' ? context.getString(outcome.value) : null;
      return { by: 'outcome', json };
    });
  }

  check(module: string) {
    return this.guarded(newVisit(null), () => {
      const handler = this.handlerOf(module);
      if (!('value' in handler)) return handler;
      return { by: 'handler' as const, type: this.context.typeof(handler.value) };
    });
  }

  private guarded<Result>(
    visit: Visit,
    work: () => Result,
  ): Result | { by: 'fuel' } | { by: 'error'; thrown: Thrown } {
    this.restore();
    this.instance.fuel.value = FUEL;
    this.visit = visit;
    try {
      const result = work();
      return visit.stopped ? ended(visit.stopped) : result;
    } catch (error) {
      if (visit.stopped) return ended(visit.stopped);
      if (this.instance.fuel.value < 0) return { by: 'fuel' };
      // The host's own stack, which a deeply nested script uses up as well.
      if (error instanceof RangeError) return { by: 'error', thrown: { message: 'stack overflow' } };
      throw error;
    } finally {
      this.visit = newVisit(null);
    }
  }

  private handlerOf(module: string): { value: QuickJSHandle } | { by: 'error'; thrown: Thrown } {
    const { context } = this;
    const evaluated = context.evalCode(module, FILE_NAME, { type: 'module' });
    if (evaluated.error) return this.thrown(evaluated.error);
    return { value: context.getProp(evaluated.value, 'default') };
  }

  private thrown(error: QuickJSHandle): { by: 'error'; thrown: Thrown } {
    const { context } = this;
    if (context.typeof(error) !== 'object')
      return { by: 'error', thrown: { message: context.getString(error) } };
    const [name, message, stack] = (['name', 'message', 'stack'] as const).map((key) =>
      context.getString(context.getProp(error, key)),
    );
    return { by: 'error', thrown: { name: name ?? '', message: message ?? '', stack: stack ?? '' } };
  }

  private boot() {
    const { context } = this;
    const call = context.newFunction('call', (name, args) => this.ask(name, args));
    const random = context.newFunction('random', () => context.newNumber(this.visit.host?.random() ?? 0));
    const prelude = context.unwrapResult(context.evalCode(PRELUDE, 'prelude.js'));
    const driver = context.unwrapResult(context.callFunction(prelude, context.undefined, call, random));
    return { start: context.getProp(driver, 'start'), outcome: context.getProp(driver, 'outcome') };
  }

  /** The house works on its own fuel, for a trap in the midst of a call would be the house's. What it did has a price. */
  private ask(name: QuickJSHandle, args: QuickJSHandle): QuickJSHandle {
    const { context, visit, instance } = this;
    if (visit.stopped) throw new Error('The run is over.');
    const left: number = instance.fuel.value;
    let price = 0;
    instance.fuel.value = FUEL;
    try {
      const asked = context.getString(name);
      if (asked === 'state') visit.usedBefore += FUEL - left;
      if (visit.usedBefore > FUEL_OF_ALL_RUNS) {
        visit.stopped = 'fuel';
        throw new Error('The run is over.');
      }
      const { json, cost } = askHost(visit, asked, context.getString(args));
      price = cost;
      return context.newString(json);
    } finally {
      if (left < price) visit.stopped ??= 'fuel';
      instance.fuel.value = visit.stopped ? Math.min(left, LAST_FUEL) : left - price;
    }
  }
}

function newVisit(host: ScriptHost | null): Visit {
  return { host, usedBefore: 0, stopped: null };
}

function askHost(visit: Visit, name: string, args: string): { json: string; cost: number } {
  if (!visit.host) throw new ScriptFault('This can be asked only while a request is answered.');
  try {
    return visit.host.call(name, args);
  } catch (error) {
    if (!(error instanceof ScriptFault)) visit.stopped = { error };
    throw error;
  }
}

function ended(stopped: NonNullable<Visit['stopped']>): { by: 'fuel' } {
  if (stopped === 'fuel') return { by: 'fuel' };
  throw stopped.error;
}
