import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import IconCopy from '~icons/lucide/copy';
import IconEyeOff from '~icons/lucide/eye-off';
import IconDiff from '~icons/lucide/git-compare';
import IconLink from '~icons/lucide/link';
import IconPencil from '~icons/lucide/pencil';
import IconPlus from '~icons/lucide/plus';
import IconReplay from '~icons/lucide/rotate-cw';
import IconTrash from '~icons/lucide/trash-2';
import type { ExchangeAnswer } from '../../../api/log-queries';
import { paths } from '../../../parts/paths';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { button } from '../../../ui/button';
import { CopyIcon } from '../../../ui/copy-icon';
import { Menu } from '../../../ui/menu';
import type { MenuEntry } from '../../../ui/menu-entry';
import { negated } from '../filter/filter-terms';
import { likeThis } from '../filter/like-this';
import { words } from '../words';
import type { ExchangeActions } from './create-exchange-actions';
import { MadeEndpoints } from './made-endpoints';
import { makeableGroup } from './makeable-group';

export type DetailDoes = {
  replay(): void;
  edit(): void;
  make(): void;
  choose(): void;
  filter(term: string): void;
  askToDelete(): void;
};

type Props = { answer: ExchangeAnswer; actions: ExchangeActions; does: DetailDoes; isChosen: boolean };

export function DetailActions(props: Props) {
  const { project, access } = useProject();
  const exchange = () => props.answer.exchange;
  const group = () => makeableGroup(props.answer);
  const reason = () => access().reason('editor');
  const address = () => `${location.origin}${paths.exchange(project().slug, exchange().id)}`;

  const more = (): MenuEntry[] => [
    {
      text: words().editReplay,
      icon: <IconPencil />,
      keys: 'e',
      reason: reason(),
      onSelect: props.does.edit,
    },
    ...(group()
      ? [
          {
            text: words().makeNow,
            icon: <IconPlus />,
            keys: 'M',
            reason: reason(),
            onSelect: props.does.make,
          },
        ]
      : []),
    {
      text: props.isChosen ? words().unchoose : words().choose,
      icon: <IconDiff />,
      keys: 'x',
      onSelect: props.does.choose,
    },
    'line',
    ...likeThis({ ...exchange(), endpoint: exchange().why.endpoint }).flatMap(({ what, shown, term }) => [
      { text: words().only[what](shown), onSelect: () => props.does.filter(term) },
      {
        text: words().hideLike[what](shown),
        icon: <IconEyeOff />,
        keys: what === 'path' ? 'h' : undefined,
        onSelect: () => props.does.filter(negated(term)),
      },
    ]),
    'line',
    {
      text: words().remove,
      icon: <IconTrash />,
      tone: 'danger',
      reason: reason(),
      onSelect: props.does.askToDelete,
    },
  ];

  return (
    <div class="grid gap-2">
      <div class="flex flex-wrap items-center gap-2">
        <ActionButton
          look="primary"
          keys="r"
          icon={<IconReplay />}
          reason={reason()}
          isBusy={props.actions.replay.isPending}
          onPress={props.does.replay}
        >
          {words().replay}
        </ActionButton>
        <ActionButton
          keys="y"
          icon={props.actions.copied() === 'copied' ? <IconCheck /> : <IconCopy />}
          onPress={() => void props.actions.copyCurl()}
        >
          <span aria-live="polite">
            {props.actions.copied() === 'copied' ? words().copied : words().copyCurl}
          </span>
        </ActionButton>
        <Show when={group()}>
          {(found) => (
            <A
              class={button.plain}
              aria-keyshortcuts="m"
              href={paths.newEndpoint(project().slug, found().slug, exchange().id)}
            >
              <IconPlus />
              {words().mockThis}
            </A>
          )}
        </Show>
        <CopyIcon text={address()} label={words().copyLink} icon={<IconLink />} />
        <Menu look="icon" label={words().more} items={more()} />
      </div>
      <Show when={props.actions.make.isError || props.actions.remove.isError}>
        <ProblemNotice error={props.actions.make.error ?? props.actions.remove.error} />
      </Show>
      <Show when={props.actions.make.data}>
        {(made) => <MadeEndpoints made={made()} project={project().slug} group={exchange().group_slug} />}
      </Show>
    </div>
  );
}
