import IconPlus from '~icons/lucide/plus';
import type { Organization } from '../../api/organization-queries';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import { Menu } from '../../ui/menu';
import { words } from './words';

/** The way to the reader's other organizations, and to a new one. */
export function OrganizationMenu(props: { current: Organization; onNew: () => void }) {
  const session = useQuery(sessionQuery);
  const items = () => {
    const all = session.data?.organizations ?? [];
    const listed = all.map(({ id, name }) => ({
      text: name,
      isChosen: id === props.current.id,
      href: paths.organization(id),
    }));
    return [
      ...listed,
      'line' as const,
      { text: words().newOrganization, icon: <IconPlus />, onSelect: props.onNew },
    ];
  };
  return <Menu label={words().organizations} align="end" items={items()} />;
}
