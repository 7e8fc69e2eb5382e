import { Show, Suspense } from 'solid-js';
import { milliseconds } from '../../../i18n/format';
import { lazyPart } from '../../../i18n/lazy-part';
import { NumberField } from '../../../ui/form/number-field';
import { Segmented } from '../../../ui/segmented';
import { Skeleton } from '../../../ui/skeleton';
import type { EndpointDraft } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { Section } from '../section';
import { words as common } from '../words';
import { chaosModeOf, newChaos } from './chaos-mode';
import { words } from './words';

const ChaosView = lazyPart(async () => (await import('./chaos-view')).ChaosView);
const OwnChaos = lazyPart(async () => (await import('./own-chaos')).OwnChaos);

const MODES = ['inherit', 'own', 'off'] as const;

/** What makes the endpoint slow or breaks its answers. */
export function FaultsTab() {
  return (
    <div class="rounded-card border border-line bg-surface">
      <Wait />
      <Chaos />
    </div>
  );
}

function Wait() {
  const { form } = useEditing();
  const summary = () => {
    const { min_wait_time, max_wait_time } = form.values;
    if (max_wait_time === 0) return undefined;
    return words().wait(milliseconds(min_wait_time), milliseconds(max_wait_time));
  };
  return (
    <Section
      name="wait"
      title={common().wait}
      summary={summary()}
      covers={['/min_wait_time', '/max_wait_time']}
      isOpenAtFirst
    >
      <div class="grid max-w-96 grid-cols-2 gap-4">
        <NumberField at="/min_wait_time" label={words().shortest} unit="ms" min={0} />
        <NumberField at="/max_wait_time" label={words().longest} unit="ms" min={0} />
      </div>
      <p class="text-fg-muted">{words().waitHint}</p>
    </Section>
  );
}

function Chaos() {
  const { form, reason } = useEditing();
  const kept = new Map<string, EndpointDraft['chaos']>();
  const mode = () => chaosModeOf(form.values);

  function choose(next: string): void {
    const chosen = MODES.find((each) => each === next) ?? 'inherit';
    kept.set(form.document().chaos.mode, form.document().chaos);
    form.set('/chaos', kept.get(chosen) ?? newChaos(chosen));
    form.set('/chaos_mode', true);
  }

  return (
    <Section
      name="chaos"
      title={common().chaos}
      summary={words().modes[mode()]}
      covers={['/chaos', '/chaos_mode']}
      isOpenAtFirst
    >
      <div class="grid gap-1">
        <Segmented
          label={words().mode}
          isLabelHidden={false}
          value={mode()}
          options={MODES.map((value) => ({ value, text: words().modes[value] }))}
          reason={reason()}
          onChange={choose}
        />
        <p class="text-fg-muted">{words().modeHints[mode()]}</p>
      </div>
      <Show when={mode() !== 'off'}>
        <Suspense fallback={<Skeleton class="h-24" />}>
          <ChaosView />
        </Suspense>
      </Show>
      <Show when={mode() === 'own'}>
        <Suspense fallback={<Skeleton class="h-24" />}>
          <OwnChaos />
        </Suspense>
      </Show>
    </Section>
  );
}
