import { type JSX, Show } from 'solid-js';
import { button } from './button';
import { words } from './words';

type Props = {
  title: string;
  children: JSX.Element;
  code?: string | undefined;
  requestId?: string | undefined;
  onRetry?: () => void;
};

/** What happened, why, what to do, and the ids to quote. */
export function ErrorNotice(props: Props) {
  return (
    <div role="alert" class="grid gap-1 rounded-card border border-danger/40 bg-danger-soft p-3 text-left">
      <p class="font-semibold text-danger">{props.title}</p>
      <p class="text-fg">{props.children}</p>
      <Show when={props.code || props.requestId}>
        <p class="font-mono text-label text-fg-muted">
          {[props.code, props.requestId].filter(Boolean).join(' · ')}
        </p>
      </Show>
      <Show when={props.onRetry}>
        {(retry) => (
          <div class="mt-2">
            <button type="button" class={button.plain} onClick={() => retry()()}>
              {words().tryAgain}
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
