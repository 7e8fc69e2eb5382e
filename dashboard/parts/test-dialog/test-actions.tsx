import { A } from '@solidjs/router';
import { onMount, Show } from 'solid-js';
import IconDices from '~icons/lucide/dices';
import IconRepeat from '~icons/lucide/repeat';
import IconSend from '~icons/lucide/send';
import type { Tried } from '../../api/endpoint-tries';
import type { Group } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { ActionButton } from '../../ui/action-button';
import { button } from '../../ui/button';
import { paths } from '../paths';
import { CopyMenu } from './copy-menu';
import { words } from './words';

type Props = {
  project: Project;
  group: Group;
  latest: Tried | undefined;
  isSending: boolean;
  onSend: () => void;
  onSendAgain: () => void;
};

export function TestActions(props: Props) {
  let first: HTMLButtonElement | undefined;
  // The dialog may have opened before there was anything to put the focus on.
  onMount(() => first?.focus());

  return (
    <div class="flex flex-wrap items-center justify-end gap-2">
      <Show when={props.latest}>
        {(latest) => (
          <span class="flex flex-wrap items-center gap-2 sm:mr-auto">
            <CopyMenu projectId={props.project.id} baseUrl={props.group.base_url} tried={latest()} />
            <Show when={latest().exchange_id}>
              {(id) => (
                <A class={button.quiet} href={paths.exchange(props.project.slug, id())}>
                  {words().openInLive}
                </A>
              )}
            </Show>
          </span>
        )}
      </Show>
      <Show when={props.latest}>
        <ActionButton
          keys="Ctrl+Enter"
          hint={words().newSeedHint}
          icon={<IconDices />}
          isBusy={props.isSending}
          onPress={() => props.onSend()}
        >
          {words().newSeed}
        </ActionButton>
      </Show>
      <ActionButton
        look="primary"
        keys={props.latest ? undefined : 'Ctrl+Enter'}
        icon={props.latest ? <IconRepeat /> : <IconSend />}
        isBusy={props.isSending}
        ref={(button) => {
          first = button;
        }}
        onPress={() => (props.latest ? props.onSendAgain() : props.onSend())}
      >
        {props.latest ? words().sendAgain : words().send}
      </ActionButton>
    </div>
  );
}
