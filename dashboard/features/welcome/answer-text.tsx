import { Show } from 'solid-js';

/** What the mock has answered. */
export function AnswerText(props: { text: string | undefined }) {
  return (
    <Show when={props.text}>
      {(text) => (
        <pre class="max-h-60 overflow-auto rounded-control bg-raised p-3 font-mono text-mono" tabindex="0">
          {text()}
        </pre>
      )}
    </Show>
  );
}
