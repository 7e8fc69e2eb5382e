import { CopyIcon } from './copy-icon';
import { words } from './words';

type Props = {
  text: string;
  /** What it is; the name of its copy button. */
  label: string;
  class?: string | undefined;
};

/** Code to take along. */
export function Snippet(props: Props) {
  return (
    <div
      class={`flex min-w-0 items-start gap-1 rounded-control border border-line bg-raised p-1 pl-3 text-left ${props.class ?? ''}`}
    >
      {/* A scroller is in the tab order, so that keys can scroll it. */}
      <section
        tabindex="0"
        aria-label={props.label}
        class="min-w-0 grow overflow-x-auto rounded-chip [scrollbar-width:thin]"
      >
        <pre class="py-1.5 font-mono text-mono">
          <code>{props.text}</code>
        </pre>
      </section>
      <CopyIcon text={props.text} label={words().copy(props.label)} />
    </div>
  );
}
