import IconGlobe from '~icons/lucide/globe';
import { useQuery } from '../../../api/query/use-query';
import { storeWorldsQuery } from '../../../api/store-queries';
import { MAIN_WORLD } from '../../../api/world-queries';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { Menu } from '../../../ui/menu';
import type { MenuEntry } from '../../../ui/menu-entry';
import { words } from './words';

type Props = { world: string; onChoose: (world: string) => void };

/** In which world a store is looked at. */
export function WorldMenu(props: Props) {
  const { project } = useProject();
  const { group } = useGroup();
  const worlds = useQuery(() => storeWorldsQuery(group().id));
  const names = () => [...new Set([MAIN_WORLD, props.world, ...(worlds.data ?? []).map(({ name }) => name)])];
  const items = (): MenuEntry[] => [
    ...names().map((name) => ({
      text: name === MAIN_WORLD ? words().mainWorld(name) : name,
      isChosen: name === props.world,
      onSelect: () => props.onChoose(name),
    })),
    'line',
    { text: words().allWorlds, href: paths.groupSection(project().slug, group().slug, 'worlds') },
  ];
  return <Menu label={words().world(props.world)} icon={<IconGlobe />} align="end" items={items()} />;
}
