import type { RouteSectionProps } from '@solidjs/router';
import { createContext, createEffect, lazy, Match, Suspense, Switch, useContext } from 'solid-js';
import { type Project, projectQuery } from '../api/project-queries';
import { useQuery } from '../api/query/use-query';
import { sessionQuery } from '../api/session-queries';
import { rememberPreference } from '../ui/preference';
import { type Access, accessOf } from './access';
import { createLatest } from './create-latest';
import { FrameSkeleton } from './frame-skeleton';

const FailedFrame = lazy(async () => ({ default: (await import('./failed-frame')).FailedFrame }));
const MissingProject = lazy(async () => ({ default: (await import('./missing')).MissingProject }));

type InProject = { project: () => Project; access: () => Access };

const ProjectContext = createContext<InProject>();

/** The project that the page is in, and what its reader may do there. */
export function useProject(): InProject {
  const found = useContext(ProjectContext);
  if (!found) throw new Error('useProject wants a page inside of ProjectFrame');
  return found;
}

/** Around every page of a project: the page is drawn when the project is known, whatever else comes of it said here. */
export function ProjectFrame(props: RouteSectionProps) {
  const project = useQuery(() => projectQuery(props.params.project ?? ''));
  const session = useQuery(sessionQuery);
  /** Once it is known, a later look that fails takes nothing away. */
  const known = () => (project.isPending || project.isLoadingError ? undefined : project.data);
  const organizations = () => session.data?.organizations ?? [];
  const roleIn = (id: string) => organizations().find((organization) => organization.id === id)?.role;

  const latest = createLatest(known);

  createEffect(() => {
    const slug = known()?.slug;
    if (slug !== undefined) rememberPreference('last-project', slug);
  });

  return (
    <Switch>
      <Match when={project.isPending}>
        <FrameSkeleton title={props.params.project ?? ''} />
      </Match>
      <Match when={project.isLoadingError}>
        <Suspense>
          <FailedFrame
            title={props.params.project ?? ''}
            error={project.error}
            onRetry={() => project.refetch()}
          />
        </Suspense>
      </Match>
      <Match when={known() === null}>
        <Suspense>
          <MissingProject />
        </Suspense>
      </Match>
      <Match when={known()?.id} keyed>
        <ProjectContext.Provider
          value={{ project: latest, access: () => accessOf(roleIn(latest().organization_id)) }}
        >
          {props.children}
        </ProjectContext.Provider>
      </Match>
    </Switch>
  );
}
