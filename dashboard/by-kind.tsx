import type { RouteSectionProps } from '@solidjs/router';
import { type Component, createMemo, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { groupsQuery } from './api/group-queries';
import { useQuery } from './api/query/use-query';
import type { Kind } from './parts/kinds';
import { useProject } from './parts/project-frame';

type Page = Component<RouteSectionProps> & { preload?: () => Promise<unknown> };

/**
 * The page of a group at one address, by the kind of the group. Inside of GroupFrame, which waits for the group; the page
 * of the likely kind is on its way before anything is known of it.
 */
export function byKind(pages: Record<Kind, Page>, likely: Kind = 'http'): Page {
  const KindPage: Page = (props) => {
    const { project } = useProject();
    const groups = useQuery(() => groupsQuery(project().id));
    // A group never changes its kind; while its slug does, it is not found for a moment.
    const page = createMemo<Page | undefined>((last) => {
      const kind = groups.data?.find(({ slug }) => slug === props.params.group)?.kind;
      return kind === undefined ? last : pages[kind as Kind];
    });
    return <Show when={page()}>{(found) => <Dynamic component={found()} {...props} />}</Show>;
  };
  KindPage.preload = async () => pages[likely].preload?.();
  return KindPage;
}
