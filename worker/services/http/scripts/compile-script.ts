import type { Compiled, Finding } from '../../../engine/finding';
import { loadSandbox } from './load-sandbox';
import type { Sandbox, Thrown } from './quickjs/sandbox';
import { placeInStack } from './script-place';

/** A script that was found to be a handler: the module that is evaluated, and how far its first line is moved. */
export type CompiledScript = { module: string; shift: number };

/** Reads a script as an author may write it: a module, a function alone, or a function called handler. */
export async function compileScript(source: string, pointer: string): Promise<Compiled<CompiledScript>> {
  const sandbox = await loadSandbox();
  const faults: Finding[] = [];
  for (const form of formsOf(source)) {
    const fault = faultOf(sandbox, form, source, pointer);
    if (!fault) return { ok: true, value: form };
    faults.push(fault);
  }
  return { ok: false, findings: [mostTelling(faults, source)] };
}

const EXPRESSION = 'export default (';

/** In the order in which they are tried; the first that exports a function is meant. */
function formsOf(source: string): CompiledScript[] {
  const alone = source.replace(/[\s;]+$/, '');
  return [
    { module: source, shift: 0 },
    { module: `${EXPRESSION}${alone}\n)`, shift: EXPRESSION.length },
    { module: `${source}\n;export { handler as default };`, shift: 0 },
  ];
}

const LOOKS_LIKE_EXPRESSION = /^\s*(async\s+)?(function\b\s*\*?\s*\(|\(|[\w$]+\s*=>)/;

function faultOf(sandbox: Sandbox, form: CompiledScript, source: string, pointer: string): Finding | null {
  const checked = sandbox.check(form.module);
  if (checked.by === 'handler') return checked.type === 'function' ? null : noHandler(pointer, checked.type);
  if (checked.by === 'fuel')
    return { pointer, message: 'The script does not come to an end when it is loaded.' };
  return findingOf(checked.thrown, form, source, pointer);
}

function noHandler(pointer: string, type: string): Finding {
  const message =
    type === 'undefined'
      ? 'The script exports no function.'
      : `What the script exports is no function: ${type}.`;
  const suggestion = 'export default (request, state, faker, clock) => ({ status: 200, body: {} })';
  return { pointer, message, suggestion };
}

function findingOf(thrown: Thrown, form: CompiledScript, source: string, pointer: string): Finding {
  const message = thrown.name ? `${thrown.name}: ${thrown.message}` : thrown.message;
  const place = placeInStack(thrown.stack, form.shift);
  if (!place) return { pointer, message };
  const lines = source.split('\n');
  const before = lines.slice(0, place.line - 1).reduce((length, line) => length + line.length + 1, 0);
  const column = Math.min(place.column, (lines[place.line - 1]?.length ?? 0) + 1);
  const offset = Math.min(before + column - 1, source.length);
  return { pointer, message, position: { offset, length: 1, line: place.line, column } };
}

/** A function alone is a bad module and the other way round: the fault that counts is that of the form that was meant. */
function mostTelling([asModule, asExpression]: Finding[], source: string): Finding {
  const meant = LOOKS_LIKE_EXPRESSION.test(source) ? asExpression : asModule;
  if (!meant) throw new Error('A script is read in at least two forms.');
  return meant;
}
