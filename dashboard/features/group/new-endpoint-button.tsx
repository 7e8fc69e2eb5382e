import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { button } from '../../ui/button';
import { words } from './words';

/** A link, so that the page it leads to is loaded when the pointer is on the way there. */
export function NewEndpointButton() {
  const { project, access } = useProject();
  const { group } = useGroup();

  return (
    <Show
      when={access().reason('editor')}
      fallback={
        <A
          class={button.primary}
          href={paths.newEndpoint(project().slug, group().slug)}
          aria-keyshortcuts="c"
        >
          <IconPlus />
          {words().newEndpoint}
        </A>
      }
    >
      {(why) => (
        <ActionButton look="primary" icon={<IconPlus />} reason={why()}>
          {words().newEndpoint}
        </ActionButton>
      )}
    </Show>
  );
}
