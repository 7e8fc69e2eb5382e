import { createMemo, For, Show } from 'solid-js';
import { decodeToken } from '../../../parts/decode-token';
import { CopyIcon } from '../../../ui/copy-icon';
import { createNow } from '../create-now';
import { Progress } from '../progress';
import { words } from '../words';
import type { ShownToken } from './create-token-desk';
import { leftText } from './left-text';

const SOON = 0.2;

/** A token as it is sent, what stands in it, and how long it is good. */
export function TokenText(props: { token: ShownToken }) {
  const now = createNow(1000);
  const decoded = createMemo(() => decodeToken(props.token.text));
  const leftMs = () => props.token.since + props.token.lifetimeMs - now();
  const share = () => leftMs() / props.token.lifetimeMs;

  return (
    <div class="grid min-w-0 grid-cols-1 gap-3">
      <div class="grid gap-1">
        <p class="flex items-baseline justify-between gap-2">
          <span class="text-fg-muted">{words().token.endsIn}</span>
          <span role="timer" class="font-semibold tabular-nums" translate="no">
            {leftText(Math.ceil(leftMs() / 1000))}
          </span>
        </p>
        <Progress label={words().token.left} share={share()} tone={share() < SOON ? 'warning' : 'accent'} />
      </div>
      <div class="flex items-start gap-1 rounded-control bg-raised p-1 pl-3">
        <section
          tabindex="0"
          aria-label={words().token.asSent}
          style={{ 'max-height': '96px' }}
          class="min-w-0 grow overflow-y-auto rounded-chip py-1.5"
        >
          <p class="break-all font-mono text-mono" translate="no">
            <For each={props.token.text.split('.')}>
              {(part, index) => (
                <>
                  {index() > 0 ? '.' : ''}
                  <span class={COLOURS[index()] ?? ''}>{part}</span>
                </>
              )}
            </For>
          </p>
        </section>
        <CopyIcon text={props.token.text} label={words().token.copy} />
      </div>
      <Show when={readable(decoded())}>
        {(parts) => (
          <div class="grid grid-cols-1 gap-3 sm:grid-cols-2">
            <Part label={words().token.header} colour="text-accent" members={parts().header} />
            <Part label={words().token.payload} colour="text-info" members={parts().claims} />
          </div>
        )}
      </Show>
    </div>
  );
}

/** Header, payload and signature, as they are coloured all over the dashboard. */
const COLOURS = ['text-accent', 'text-info', 'text-warning'];

type Decoded = ReturnType<typeof decodeToken>;

function readable(token: Decoded) {
  return token.isReadable ? token : undefined;
}

function Part(props: { label: string; colour: string; members: Record<string, unknown> }) {
  return (
    <section aria-label={props.label} class="min-w-0">
      <h3 class={`font-medium text-label ${props.colour}`}>{props.label}</h3>
      <dl class="mt-1 grid gap-px">
        <For each={Object.entries(props.members)}>
          {([name, value]) => (
            <div class="flex min-w-0 items-baseline gap-2">
              <dt class="shrink-0 font-mono text-fg-muted text-label" translate="no">
                {name}
              </dt>
              <dd
                class="min-w-0 grow truncate text-right font-mono text-mono"
                title={shown(value)}
                translate="no"
              >
                {shown(value)}
              </dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
