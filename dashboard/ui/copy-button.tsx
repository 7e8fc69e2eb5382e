import { button } from './button';
import { createCopy } from './clipboard';
import { words } from './words';

type Props = { text: string; title: string; label: string };

/** Copies a text, and says in its own place whether it could. */
export function CopyButton(props: Props) {
  const clipboard = createCopy();
  const shown = () => {
    const outcome = clipboard.outcome();
    return outcome ? words().copyOutcomes[outcome] : props.title;
  };

  return (
    <button type="button" class={`${button.plain} shrink-0`} onClick={() => clipboard.copy(props.text)}>
      <span aria-live="polite">{shown()}</span>
      <span class="sr-only"> {props.label}</span>
    </button>
  );
}
