import { createMemo, createSignal, Index, Show } from 'solid-js';
import { bytes } from '../../i18n/format';
import { button } from '../../ui/button';
import { shortBeginning, textBlocks } from './text-blocks';
import { words } from './words';

type Props = { text: string; label: string };

/** A text of any length: its beginning, until all of it is asked for; and of that only what is in sight is laid out. */
export function LongText(props: Props) {
  const [isWhole, setWhole] = createSignal(false);
  const short = createMemo(() => shortBeginning(props.text));
  const blocks = createMemo(() => textBlocks(isWhole() ? props.text : (short() ?? props.text)));

  return (
    <div class="grid gap-1">
      <section
        tabindex="0"
        aria-label={props.label}
        class="max-h-120 min-h-8 overflow-auto rounded-control bg-raised py-2 pr-10 pl-3"
      >
        <pre translate="no" class="whitespace-pre-wrap break-words font-mono text-mono">
          <Index each={blocks()}>
            {(block) => (
              <span class="block [contain-intrinsic-size:auto_2000px] [content-visibility:auto]">
                {block() || ' '}
              </span>
            )}
          </Index>
        </pre>
      </section>
      <Show when={!isWhole() && short() !== undefined}>
        <div class="flex flex-wrap items-center justify-between gap-2 text-fg-muted">
          <span>{words().onlyBeginning(bytes(short()?.length ?? 0), bytes(props.text.length))}</span>
          <button type="button" class={button.plain} onClick={() => setWhole(true)}>
            {words().showAll}
          </button>
        </div>
      </Show>
    </div>
  );
}
