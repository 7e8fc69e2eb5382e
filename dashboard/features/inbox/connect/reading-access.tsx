import { createSignal, Show } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { shellWord } from '../../../api/curl-line';
import { MAIN_WORLD } from '../../../api/world-queries';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { Snippet } from '../../../ui/snippet';
import { readingOf } from '../receiver-config';
import { words } from './words';

const MASK = '••••••••';

/** How scripts read what has come, at the receiver's own address. */
export function ReadingAccess(props: { world: string }) {
  const { group } = useGroup();
  const [isShown, setShown] = createSignal(false);
  const reading = () => readingOf(group().config);
  const line = () => {
    const { isOpen, token } = reading();
    const headers = [
      ...(isOpen || token === undefined ? [] : [`authorization: Bearer ${isShown() ? token : MASK}`]),
      ...(props.world === MAIN_WORLD ? [] : [`x-understudy-world: ${props.world}`]),
    ];
    const url = `${group().base_url.replace(/\/+$/, '')}/webhooks/events`;
    return [`curl ${shellWord(url)}`, ...headers.map((header) => `-H ${shellWord(header)}`)].join(' \\\n  ');
  };

  return (
    <section class="grid min-w-0 grid-cols-1 gap-2">
      <h3 class="font-semibold">{words().reading}</h3>
      <p class="text-fg-muted">{reading().isOpen ? words().readingOpen : words().readingToken}</p>
      <Snippet text={line()} label={words().readingCall} />
      <Show when={!reading().isOpen && reading().token !== undefined}>
        <ActionButton
          class="justify-self-start"
          icon={
            <Show when={isShown()} fallback={<IconEye />}>
              <IconEyeOff />
            </Show>
          }
          onPress={() => setShown(!isShown())}
        >
          {isShown() ? words().hideToken : words().showToken}
        </ActionButton>
      </Show>
    </section>
  );
}
