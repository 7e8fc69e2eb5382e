import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import type { CompletionNeeds } from '../codemirror/language-feature';
import { loadedNames } from '../codemirror/loaded-names';
import { exampleNode } from './example-node';
import { type TemplateOption, templateOptions } from './template-options';
import { templatePlace } from './template-place';

/** Names of somebody's own: selected, to be written over. */
const INVENTED = /^request\.(?:query|headers|cookies|formParameters)\.(.+)$/;

const FARTHEST = 4_000;

/** What may be called or read where the caret is in a tag. */
export async function completeTemplate(
  context: CompletionContext,
  needs: CompletionNeeds,
): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context;
  const start = Math.max(0, pos - FARTHEST);
  const place = templatePlace(state.sliceDoc(start, pos), state.sliceDoc(pos, pos + FARTHEST));
  if (!place || (!explicit && place.word === '' && place.role === 'argument')) return null;
  const names = await loadedNames(needs);
  if (!names) return null;
  const options = templateOptions(place, names, needs.params()).map((option) =>
    templateCompletion(option, place.isClosed),
  );
  if (options.length === 0) return null;
  const isFaker = isFakerWord(place.word);
  const validFor = (text: string) => isFakerWord(text) === isFaker && /^[\w$.@[\]-]*$/.test(text);
  return { from: start + place.from, options, validFor };
}

function isFakerWord(word: string): boolean {
  return /^faker\./i.test(word);
}

function templateCompletion({ label, detail, rank, example }: TemplateOption, isClosed: boolean): Completion {
  return {
    label,
    detail,
    boost: rank,
    ...(example && { info: () => exampleNode(example) }),
    apply(view, _, from, to) {
      const invented = INVENTED.exec(label)?.[1] ?? '';
      const isOpenEnd = label.endsWith('.');
      const close = isClosed || isOpenEnd ? '' : '}}';
      view.dispatch({
        changes: { from, to, insert: label + close },
        selection: { anchor: from + label.length - invented.length, head: from + label.length },
        userEvent: 'input.complete',
      });
      if (isOpenEnd) startCompletion(view);
    },
  };
}
