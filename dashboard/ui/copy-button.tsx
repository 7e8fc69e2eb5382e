import { createSignal, onCleanup } from 'solid-js';
import { button } from './button';

const WORDS = { copied: 'Copied', failed: 'Select it to copy' };

type Props = { text: string; title: string; label: string };

/** Copies a text. Browsers offer no clipboard to pages on plain http, so it can fail, and then says so. */
export function CopyButton(props: Props) {
  const [state, setState] = createSignal<keyof typeof WORDS>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  const words = () => {
    const done = state();
    return done ? WORDS[done] : props.title;
  };

  async function copy() {
    const isCopied = await writeClipboard(props.text);
    setState(isCopied ? 'copied' : 'failed');
    clearTimeout(timer);
    timer = setTimeout(() => setState(undefined), 2_000);
  }

  return (
    <button type="button" class={`${button.plain} shrink-0`} onClick={copy}>
      <span aria-live="polite">{words()}</span>
      <span class="sr-only"> {props.label}</span>
    </button>
  );
}

async function writeClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
