import { words } from './words';

/** The three parts of a token, each in the colour of what it becomes. */
export function ColouredToken(props: { parts: readonly [string, string, string] }) {
  return (
    <div class="grid gap-1">
      <p class="flex flex-wrap gap-x-4 text-label" aria-hidden="true">
        <span class="font-medium text-accent">{words().header}</span>
        <span class="font-medium text-info">{words().claims}</span>
        <span class="font-medium text-warning">{words().signature}</span>
      </p>
      <section
        tabindex="0"
        aria-label={words().token}
        class="max-h-48 overflow-y-auto rounded-control bg-raised p-3"
      >
        <p class="break-all font-mono text-mono" translate="no">
          <span class="text-accent">{props.parts[0]}</span>.<span class="text-info">{props.parts[1]}</span>.
          <span class="text-warning">{props.parts[2]}</span>
        </p>
      </section>
    </div>
  );
}
