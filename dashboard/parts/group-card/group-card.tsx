import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconBook from '~icons/lucide/book-open';
import IconPencil from '~icons/lucide/pencil';
import IconTrash from '~icons/lucide/trash-2';
import { ActionButton } from '../../ui/action-button';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { useGroup } from '../group-frame';
import { kindView } from '../kinds';
import { useProject } from '../project-frame';
import { CopyUrls } from './copy-urls';
import type { SheetPlace } from './sheet-place';
import { words } from './words';

type Props = {
  place: SheetPlace;
  /** What its kind is called. */
  kind: string;
  /** What can be made in it. */
  children?: JSX.Element;
};

/** What the group is, where it answers, and what can be done with it. */
export function GroupCard(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const reason = () => access().reason('editor');

  return (
    <div class="grid grid-cols-1 gap-3 rounded-card border border-line bg-surface p-4">
      <div class="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div class="grid min-w-0 grid-cols-1 gap-1">
          <Page
            title={group().name}
            heading={
              <span class="flex min-w-0 items-center gap-2">
                <Dynamic component={kindView(group().kind).icon} class="shrink-0 text-accent" />
                <span class="min-w-0 [overflow-wrap:anywhere]" translate="no">
                  {group().name}
                </span>
              </span>
            }
          >
            <p class="text-fg-subtle text-label">{props.kind}</p>
          </Page>
        </div>
        <div class="flex flex-wrap items-center gap-2">
          <a class={button.quiet} href={`${group().base_url}/docs`} target="_blank" rel="noreferrer">
            <IconBook />
            {words().docs}
          </a>
          <ActionButton
            look="quiet"
            icon={<IconPencil />}
            reason={reason()}
            onPress={() => props.place.open('edit')}
          >
            {words().edit}
          </ActionButton>
          <ActionButton
            look="quiet"
            icon={<IconTrash />}
            reason={reason()}
            onPress={() => props.place.open('delete')}
          >
            {words().remove}
          </ActionButton>
          {props.children}
        </div>
      </div>
      <p class="max-w-[72ch] whitespace-pre-line text-fg-muted">
        <Show when={group().description} fallback={words().noDescription}>
          {(description) => <span translate="no">{description()}</span>}
        </Show>
      </p>
      <div class="flex min-w-0 flex-wrap items-center gap-2">
        <span class="font-medium text-fg-muted text-label">{words().url}</span>
        <code class="min-w-0 break-all font-mono text-mono">{group().base_url}</code>
        <CopyUrls urls={group().urls} />
      </div>
    </div>
  );
}
