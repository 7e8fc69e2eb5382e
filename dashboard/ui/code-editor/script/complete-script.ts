import { type CompletionContext, type CompletionResult, startCompletion } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { CompletionNeeds } from '../codemirror/language-feature';
import { loadedNames } from '../codemirror/loaded-names';
import type { TemplateNames } from '../editor-types';
import { type ScriptMember, scriptMembers } from './script-members';

/** request, state, faker and clock, and what is behind their dots. */
export async function completeScript(
  context: CompletionContext,
  needs: CompletionNeeds,
): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[\w$.]*/);
  if (!word || (word.from === word.to && !context.explicit)) return null;
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  if (/String|Comment|Template|RegExp/.test(node.name)) return null;
  const dot = word.text.lastIndexOf('.');
  const owner = dot === -1 ? '' : word.text.slice(0, dot);
  const members = /^faker(\.|$)/.test(owner)
    ? fakerMembers(owner, await loadedNames(needs))
    : scriptMembers(owner, needs.params());
  if (!members) return null;
  const options = members.map(({ label, detail, isCall }) => ({
    label,
    detail,
    boost: 10,
    ...(!isCall &&
      owner === 'faker' && {
        apply: (view: Parameters<typeof startCompletion>[0], _: unknown, from: number, to: number) => {
          view.dispatch({
            changes: { from, to, insert: `${label}.` },
            selection: { anchor: from + label.length + 1 },
            userEvent: 'input.complete',
          });
          startCompletion(view);
        },
      }),
  }));
  return { from: word.from + dot + 1, options, validFor: /^[\w$]*$/ };
}

function fakerMembers(owner: string, names: TemplateNames | null): ScriptMember[] | null {
  const own = (names?.faker ?? []).filter(({ isForSchemas }) => isForSchemas);
  const [, module] = owner.split('.');
  if (module === undefined) {
    const modules = new Set(own.map(({ name }) => name.split('.')[0] ?? ''));
    return [...modules].map((label) => ({ label, detail: '', isCall: false }));
  }
  return own
    .filter(({ name }) => name.startsWith(`${module}.`))
    .map(({ name, prints }) => ({ label: name.slice(module.length + 1), detail: prints, isCall: true }));
}
