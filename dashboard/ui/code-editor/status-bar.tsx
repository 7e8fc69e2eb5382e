import { Show } from 'solid-js';
import { number } from '../../i18n/numbers';
import type { EditorStatus } from './editor-chunk';
import { words } from './words';

type Props = {
  status: EditorStatus;
  /** What the editor itself has to say. */
  notice: string | undefined;
  onSelect: (from: number, to: number) => void;
};

const small = 'min-h-6 rounded-chip px-2 text-left text-label pointer-coarse:min-h-9';

/** Below the text: the problem at the caret or else the first one, the way to mend it, and the way to the next. */
export function StatusBar(props: Props) {
  const shown = () => {
    const { problems, caret } = props.status;
    return problems.find(({ from, to }) => from <= caret && caret <= to) ?? problems[0];
  };
  const colour = () =>
    ({ error: 'text-danger', warning: 'text-warning', hint: 'text-fg-muted' })[shown()?.severity ?? 'hint'];

  function next(): void {
    const { problems, caret } = props.status;
    const following = problems.find(({ from }) => from > caret) ?? problems[0];
    if (following) props.onSelect(following.from, following.to);
  }

  return (
    <Show when={props.notice || shown()}>
      <div class="flex flex-wrap items-center gap-1 border-line border-t p-1">
        <Show when={props.notice}>
          <p role="status" class="px-2 text-fg-muted text-label">
            {props.notice}
          </p>
        </Show>
        <Show when={shown()}>
          {(problem) => (
            <>
              <button
                type="button"
                class={`${small} min-w-0 hover:bg-raised ${colour()}`}
                onClick={() => props.onSelect(problem().from, problem().to)}
              >
                {words().onLine(number(problem().line), problem().message)}
              </button>
              <Show when={problem().mend}>
                {(mend) => (
                  <button
                    type="button"
                    class={`${small} border border-control bg-surface hover:bg-raised`}
                    translate="no"
                    onClick={() => mend().apply()}
                  >
                    {mend().name}
                  </button>
                )}
              </Show>
              <Show when={props.status.problems.length > 1}>
                <button
                  type="button"
                  class={`${small} ml-auto text-fg-muted hover:bg-raised`}
                  title={words().nextProblem}
                  aria-keyshortcuts="F8"
                  onClick={next}
                >
                  {words().problems(props.status.problems.length)}
                </button>
              </Show>
            </>
          )}
        </Show>
      </div>
    </Show>
  );
}
