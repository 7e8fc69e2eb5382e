import { button } from '../../ui/button';
import { WORDS } from './words';

/** The way out has the focus. */
export function DeleteQuestion(props: { isPending: boolean; onCancel: () => void; onDelete: () => void }) {
  return (
    <div role="alertdialog" aria-label={WORDS.remove} class="grid gap-2 rounded-control bg-danger-soft p-3">
      <p>{WORDS.removeAsk}</p>
      <div class="flex gap-2">
        <button
          type="button"
          class={button.plain}
          ref={(cancel) => queueMicrotask(() => cancel.focus())}
          onClick={() => props.onCancel()}
        >
          {WORDS.cancel}
        </button>
        <button
          type="button"
          class={`${button.plain} text-danger!`}
          disabled={props.isPending}
          onClick={() => props.onDelete()}
        >
          {WORDS.remove}
        </button>
      </div>
    </div>
  );
}
