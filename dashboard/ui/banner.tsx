import { type JSX, Show } from 'solid-js';
import IconX from '~icons/lucide/x';
import { IconButton } from './icon-button';
import { type Tone, toneSoft } from './tone';
import { ToneIcon } from './tone-icon';
import { words } from './words';

type Props = {
  tone: Exclude<Tone, 'plain' | 'accent'>;
  children: JSX.Element;
  action?: JSX.Element;
  onDismiss?: (() => void) | undefined;
};

/** What holds for the whole page at the moment. */
export function Banner(props: Props) {
  return (
    <div
      role={props.tone === 'danger' ? 'alert' : 'status'}
      class={`flex flex-wrap items-center gap-x-3 gap-y-1 rounded-card px-3 py-1.5 ${toneSoft[props.tone]}`}
    >
      <ToneIcon tone={props.tone} />
      <div class="min-w-0 grow basis-48 py-1 text-fg">{props.children}</div>
      {props.action}
      <Show when={props.onDismiss}>
        {(dismiss) => <IconButton label={words().dismiss} icon={<IconX />} onPress={() => dismiss()()} />}
      </Show>
    </div>
  );
}
