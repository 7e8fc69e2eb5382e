import IconGlobe from '~icons/lucide/globe';
import { useInfiniteQuery } from '../../api/query/use-infinite-query';
import { MAIN_WORLD, worldsQuery } from '../../api/world-queries';
import { Menu } from '../../ui/menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { useGroup } from '../group-frame';
import { paths } from '../paths';
import { useProject } from '../project-frame';
import { words } from './words';

type Props = { world: string; onChoose: (world: string) => void };

/** In which world a group is looked at. */
export function WorldPicker(props: Props) {
  const { project } = useProject();
  const { group } = useGroup();
  const worlds = useInfiniteQuery(() => worldsQuery(group().id));
  const known = () => worlds.data?.pages.flatMap((page) => page.worlds) ?? [];
  const names = () => [...new Set([MAIN_WORLD, props.world, ...known().map(({ name }) => name)])];
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
