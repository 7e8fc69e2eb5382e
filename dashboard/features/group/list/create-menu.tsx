import { useNavigate } from '@solidjs/router';
import IconActivity from '~icons/lucide/activity';
import IconCopy from '~icons/lucide/copy';
import IconLink from '~icons/lucide/link';
import IconPlay from '~icons/lucide/play';
import IconPower from '~icons/lucide/power';
import IconTrash from '~icons/lucide/trash-2';
import type { EndpointSummary } from '../../../api/endpoint-queries';
import type { Group } from '../../../api/group-queries';
import { createCopyNotice } from '../../../parts/group-card/create-copy-notice';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import type { MenuEntry } from '../../../ui/menu-entry';
import type { EndpointActions } from '../create-endpoint-actions';
import type { Place } from '../create-place';
import { words } from '../words';

type Circumstances = {
  group: () => Group;
  place: Place;
  actions: EndpointActions;
  test: (id: string) => void;
};

/** What can be done with one endpoint. */
export function createMenu({ group, place, actions, test }: Circumstances) {
  const { project, access } = useProject();
  const navigate = useNavigate();
  const copy = createCopyNotice();
  const reason = () => access().reason('editor');

  function duplicate(id: string): void {
    const page = paths.newEndpoint(project().slug, group().slug);
    if (!reason()) navigate(`${page}?${new URLSearchParams({ copy: id })}`);
  }

  function menuOf(endpoint: EndpointSummary): MenuEntry[] {
    const { id, enabled } = endpoint;
    return [
      { text: words().test, icon: <IconPlay />, keys: 't', onSelect: () => test(id) },
      {
        text: words().duplicate,
        icon: <IconCopy />,
        keys: 'Ctrl+D',
        reason: reason(),
        onSelect: () => duplicate(id),
      },
      {
        text: enabled ? words().disable : words().enable,
        icon: <IconPower />,
        reason: reason(),
        onSelect: () => void actions.change(enabled ? 'disable' : 'enable', [id]),
      },
      {
        text: words().copyEndpoint,
        icon: <IconLink />,
        onSelect: () => void copy(group().base_url + endpoint.path),
      },
      {
        text: words().inLive,
        icon: <IconActivity />,
        href: paths.live(project().slug, `endpoint:${id}`),
      },
      'line',
      {
        text: words().remove,
        icon: <IconTrash />,
        tone: 'danger',
        reason: reason(),
        onSelect: () => place.askRemove(id),
      },
    ];
  }

  return { menuOf, duplicate };
}
