import { useNavigate } from '@solidjs/router';
import { endpointNamesQuery } from '../../../api/endpoint-queries';
import { groupsQuery } from '../../../api/group-queries';
import { projectQuery, projectsQuery } from '../../../api/project-queries';
import { useQuery } from '../../../api/query/use-query';
import { speak } from '../../../i18n/define-words';
import { LANGUAGES, type Language } from '../../../i18n/language';
import { paths } from '../../../parts/paths';
import type { Place } from '../../../parts/place';
import { chooseTheme } from '../../../ui/theme';
import { words } from '../words';
import type { PaletteEntry } from './palette-entry';
import { words as own } from './words';

type Options = { place: () => Place; onShortcuts: () => void };

/** All that can be reached from where the reader is. */
export function createEntries({ place, onShortcuts }: Options): () => PaletteEntry[] {
  const navigate = useNavigate();
  const slug = () => place().project ?? '';
  const projects = useQuery(projectsQuery);
  const projectAnswer = useQuery(() => ({ ...projectQuery(slug()), enabled: slug() !== '' }));
  const project = () => projectAnswer.data ?? undefined;
  const groupsAnswer = useQuery(() => ({
    ...groupsQuery(project()?.id ?? ''),
    enabled: project() !== undefined,
  }));
  const groups = () => groupsAnswer.data ?? [];
  const routed = () => groups().filter(({ kind }) => kind === 'http');
  const names = useQuery(() => endpointNamesQuery(routed().map(({ id }) => id)));

  const to = (id: string, text: string, note: string, isData = false): PaletteEntry => ({
    id,
    text,
    note,
    isData,
    run: () => navigate(id),
  });

  function endpointEntries(): PaletteEntry[] {
    const at = project();
    if (!at) return [];
    const known = names.data ?? [];
    return known.flatMap(({ id, group_id, method, path, name }) => {
      const group = routed().find((each) => each.id === group_id);
      if (!group) return [];
      const note = name === `${method} ${path}` ? group.name : `${name} · ${group.name}`;
      const entry = to(paths.endpoint(at.slug, group.slug, id), `${method} ${path}`, note, true);
      return [{ ...entry, isRequest: true }];
    });
  }

  function projectEntries(): PaletteEntry[] {
    const at = project();
    if (!at) return [];
    return [
      to(paths.project(at.slug), words().home, at.name),
      to(paths.live(at.slug), words().live, at.name),
      to(paths.demo(at.slug), words().demo, at.name),
      ...groups().map((group) => to(paths.group(at.slug, group.slug), group.name, own().group, true)),
      to(paths.newGroup(at.slug), words().newGroup, own().action),
      ...routed().map((group) =>
        to(paths.newEndpoint(at.slug, group.slug), own().newEndpoint(group.name), own().action),
      ),
      to(paths.organization(at.organization_id, 'members'), words().members, own().page),
      to(paths.projectSettings(at.slug), words().settings, own().page),
    ];
  }

  function everywhere(): PaletteEntry[] {
    const all = projects.data ?? [];
    const does = (id: string, text: string, run: () => void) => ({ id, text, note: own().action, run });
    return [
      ...all.map(({ slug: each, name }) => to(paths.project(each), name, words().project, true)),
      ...(['profile', 'preferences', 'sessions', 'tokens'] as const).map((section) =>
        to(paths.account(section), words()[section], words().account),
      ),
      ...(['light', 'dark', 'system'] as const).map((theme) =>
        does(`theme:${theme}`, `${words().theme}: ${words().themes[theme]}`, () => chooseTheme(theme)),
      ),
      ...Object.entries(LANGUAGES).map(([code, name]) =>
        does(`language:${code}`, `${words().language}: ${name}`, () => void speak(code as Language)),
      ),
      does('shortcuts', words().shortcuts, onShortcuts),
      does('docs', words().links.docs, () => window.location.assign('/api/docs')),
    ];
  }

  return () => [...endpointEntries(), ...projectEntries(), ...everywhere()];
}
