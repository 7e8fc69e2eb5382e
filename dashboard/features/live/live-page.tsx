import { useProject } from '../../parts/project-frame';
import { Page } from '../../ui/page';
import { LiveView } from './live-view';
import { words } from './words';

export function LivePage() {
  const { project } = useProject();

  return (
    <div class="-mb-3">
      <Page
        title={`${words().title} · ${project().name}`}
        heading={
          <>
            {words().title}{' '}
            <span translate="no" class="font-normal text-fg-muted">
              {project().name}
            </span>
          </>
        }
      >
        <LiveView />
      </Page>
    </div>
  );
}
