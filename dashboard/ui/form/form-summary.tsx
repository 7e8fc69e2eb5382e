import { For, Show } from 'solid-js';
import type { Finding } from './finding';
import { formOf } from './form-context';
import type { FormCore } from './form-type';
import { words } from './words';

type Refusal = { detail?: unknown; requestId?: unknown };

/** What is wrong that no field on screen shows: takes the focus when there is nothing else to go to. */
export function FormSummary(props: { form?: FormCore | undefined; class?: string | undefined }) {
  const form = formOf(props);
  const refusal = () => refusalOf(form.failure());
  const whole = () => {
    if (form.failure() === undefined || form.problems().length > 0) return undefined;
    const detail = refusal().detail;
    return typeof detail === 'string' ? detail : words().failed;
  };
  const isShown = () => form.summary().length > 0 || whole() !== undefined;

  return (
    <div
      id={`${form.id}-summary`}
      role="alert"
      tabindex={isShown() ? -1 : undefined}
      class={`empty:hidden ${props.class ?? ''}`}
    >
      <Show when={isShown()}>
        <div class="grid gap-1 rounded-card border border-danger/40 bg-danger-soft p-3">
          <Show
            when={whole()}
            fallback={<p class="font-semibold text-danger">{words().notSaved(form.problems().length)}</p>}
          >
            {(detail) => <p class="font-semibold text-danger">{detail()}</p>}
          </Show>
          <Show when={form.summary().length > 0}>
            <ul class="grid gap-1">
              <For each={form.summary()}>
                {(finding) => (
                  <li>
                    <Place finding={finding} label={form.labelOf(finding.pointer)} />
                    {finding.message}
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={refusal().requestId}>
            {(id) => (
              <p class="font-mono text-fg-muted text-label" translate="no">
                {String(id())}
              </p>
            )}
          </Show>
        </div>
      </Show>
    </div>
  );
}

function Place(props: { finding: Finding; label: string | undefined }) {
  return (
    <Show when={props.finding.pointer !== ''}>
      <Show when={props.label} fallback={<code class="mr-1.5 text-mono">{props.finding.pointer}</code>}>
        {(label) => <span class="mr-1.5 font-medium">{`${label()}:`}</span>}
      </Show>
    </Show>
  );
}

function refusalOf(failure: unknown): Refusal {
  return typeof failure === 'object' && failure !== null ? failure : {};
}
