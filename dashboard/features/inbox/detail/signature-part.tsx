import { For, Match, Show, Switch } from 'solid-js';
import IconOk from '~icons/lucide/check';
import IconMinus from '~icons/lucide/minus';
import IconFailed from '~icons/lucide/x';
import type { WebhookEvent } from '../../../api/webhook-queries';
import { toneSoft } from '../../../ui/tone';
import { VerdictBadge } from '../verdict-mark';
import { VERDICT_TONES } from '../verdicts';
import { type SignatureCheck, signatureChecks } from './signature-checks';
import { words } from './words';

/** What the signature is worth, and the step at which it failed. */
export function SignaturePart(props: { event: WebhookEvent }) {
  const signature = () => props.event.signature;
  const stepText = () => {
    const { step } = signature();
    if (step === null) return undefined;
    const known: Record<string, string> = words().steps;
    return known[step] ?? step;
  };

  return (
    <>
      <div class={`grid gap-1 rounded-card p-3 ${toneSoft[VERDICT_TONES[signature().verdict]]}`} data-verdict>
        <p class="flex flex-wrap items-center gap-2 text-fg">
          <VerdictBadge verdict={signature().verdict} />
          <span>{words().schemes[signature().scheme]}</span>
        </p>
        <Show when={stepText()} fallback={<p class="text-fg">{words().verdictHints[signature().verdict]}</p>}>
          {(step) => <p class="font-semibold text-fg">{step()}</p>}
        </Show>
        <Show when={signature().detail}>
          {(detail) => (
            <p class="text-fg [overflow-wrap:anywhere]" translate="no">
              {detail()}
            </p>
          )}
        </Show>
      </div>
      <Show when={signatureChecks(signature()).length > 0}>
        <section>
          <h3 class="font-medium text-fg-muted text-label">{words().checks}</h3>
          <ol class="mt-1 grid gap-1">
            <For each={signatureChecks(signature())}>{(check) => <Check check={check} />}</For>
          </ol>
        </section>
      </Show>
    </>
  );
}

function Check(props: { check: SignatureCheck }) {
  return (
    <li class="flex items-start gap-2" data-check={props.check.outcome}>
      <span class="grid h-5 shrink-0 place-items-center">
        <Switch fallback={<IconMinus class="text-fg-subtle" aria-hidden="true" />}>
          <Match when={props.check.outcome === 'passed'}>
            <IconOk class="text-success" aria-hidden="true" />
          </Match>
          <Match when={props.check.outcome === 'failed'}>
            <IconFailed class="text-danger" aria-hidden="true" />
          </Match>
        </Switch>
      </span>
      <span class={props.check.outcome === 'not reached' ? 'text-fg-subtle' : ''}>
        {words().checkNames[props.check.name]}
        <span class="sr-only">: {words().outcomes[props.check.outcome]}</span>
        <Show when={props.check.outcome === 'not reached'}>
          <span aria-hidden="true"> · {words().outcomes['not reached']}</span>
        </Show>
      </span>
    </li>
  );
}
