import { For, Match, Show, Switch } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { CopyButton } from '../../ui/copy-button';
import { isSecretName, MASK, type Reveals } from './secrets';
import { words } from './words';

type Headers = readonly (readonly [string, string])[];

type Props = { headers: Headers; reveals: Reveals; label: string };

/** Secrets are covered, each until its reader asks for it; copying takes what is on screen. */
export function HeaderList(props: Props) {
  const isCovered = (name: string) => isSecretName(name) && !props.reveals.isRevealed(name);
  const copied = () =>
    props.headers.map(([name, value]) => `${name}: ${isCovered(name) ? MASK : value}`).join('\n');

  return (
    <section>
      <div class="mb-1 flex min-h-8 items-center justify-between gap-2">
        <h3 class="font-medium text-fg-muted text-label">{words().headers}</h3>
        <Show when={props.headers.length > 0}>
          <CopyButton text={copied()} title={words().copy} label={`${words().copyHeaders}, ${props.label}`} />
        </Show>
      </div>
      <Show when={props.headers.length > 0} fallback={<p class="text-fg-subtle">{words().noHeaders}</p>}>
        <dl
          translate="no"
          class="grid grid-cols-[minmax(6rem,max-content)_minmax(0,1fr)] gap-x-4 gap-y-0.5 font-mono text-mono max-sm:grid-cols-1"
        >
          <For each={props.headers}>
            {([name, value]) => (
              <>
                <dt class="max-w-48 break-words text-fg-subtle max-sm:max-w-none">{name}</dt>
                <dd class="flex items-start gap-2 break-all">
                  <Switch fallback={value}>
                    <Match when={value === MASK}>
                      <span title={words().neverKept}>
                        {MASK} <span class="sr-only">{words().neverKept}</span>
                      </span>
                    </Match>
                    <Match when={isSecretName(name)}>
                      <Secret name={name} value={value} reveals={props.reveals} />
                    </Match>
                  </Switch>
                </dd>
              </>
            )}
          </For>
        </dl>
      </Show>
    </section>
  );
}

function Secret(props: { name: string; value: string; reveals: Reveals }) {
  const isShown = () => props.reveals.isRevealed(props.name);
  return (
    <>
      <Show
        when={isShown()}
        fallback={
          <span>
            <span aria-hidden="true">••••••••</span>
            <span class="sr-only">{words().hidden}</span>
          </span>
        }
      >
        {props.value}
      </Show>
      <button
        type="button"
        aria-pressed={isShown()}
        aria-label={isShown() ? words().hide(props.name) : words().reveal(props.name)}
        class="-my-0.5 grid size-6 shrink-0 place-items-center rounded-chip text-fg-muted hover:bg-raised hover:text-fg"
        onClick={() => props.reveals.turn(props.name)}
      >
        <Show when={isShown()} fallback={<IconEye />}>
          <IconEyeOff />
        </Show>
      </button>
    </>
  );
}
