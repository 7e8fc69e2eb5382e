import { useNavigate } from '@solidjs/router';
import { paths } from '../../parts/paths';
import type { LiveDesk } from './create-live-desk';
import { makeableGroup } from './detail/makeable-group';
import { createLiveKeys } from './list/live-keys';

/** The keys of the page; the shell's list of shortcuts tells them. */
export function createDeskKeys(desk: LiveDesk, toFilter: () => void): void {
  const navigate = useNavigate();

  const move = (by: number) => (event: KeyboardEvent) => {
    event.preventDefault();
    desk.step(by);
  };
  const asEditor = (act: () => void) => () => desk.reason() === undefined && act();

  createLiveKeys({
    '/': (event) => {
      event.preventDefault();
      toFilter();
    },
    j: move(1),
    ArrowDown: move(1),
    k: move(-1),
    ArrowUp: move(-1),
    p: desk.pause,
    f: desk.follow,
    x: desk.does.choose,
    d: desk.compare,
    h: desk.hideLikeActive,
    y: () => void desk.actions.copyCurl(),
    r: asEditor(desk.does.replay),
    e: asEditor(desk.does.edit),
    M: asEditor(desk.does.make),
    m: () =>
      desk.withOpen((answer) => {
        const group = makeableGroup(answer);
        if (group) navigate(paths.newEndpoint(desk.project().slug, group.slug, answer.exchange.id));
      }),
    Enter: () => {
      const id = desk.activeId();
      if (id !== undefined && !document.activeElement?.matches('[data-row]')) desk.open(id);
    },
    Escape: () => {
      if (desk.address.openId() !== undefined) desk.close();
      else desk.selection.clear();
    },
  });
}
