import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { groupsQuery } from '../../../api/group-queries';
import { useQuery } from '../../../api/query/use-query';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { imagesConfig } from '../images-config';
import { words } from './words';

/** Where the variants lie, and who is told when a job is done. */
export function PlacesCard() {
  const { project } = useProject();
  const { group } = useGroup();
  const config = () => imagesConfig(group().config);
  const page = (slug: string, section: string) => paths.groupSection(project().slug, slug, section);

  return (
    <Card title={words().places}>
      <dl class="grid gap-3">
        <Place title={words().storage}>
          <Show when={config().storage.group} fallback={words().houseKeeps}>
            {(slug) => (
              <>
                {words().inBucket}{' '}
                <Neighbour
                  slug={slug()}
                  href={page(slug(), `files/${encodeURIComponent(config().storage.bucket)}`)}
                >
                  {`${slug()} / ${config().storage.bucket}`}
                </Neighbour>
              </>
            )}
          </Show>
        </Place>
        <Place title={words().told}>
          <Show when={config().webhook.group}>
            {(slug) => (
              <p>
                {words().asClient}{' '}
                <Neighbour
                  slug={slug()}
                  href={`${page(slug(), 'inbox')}?${new URLSearchParams({ client: config().webhook.client_id })}`}
                >
                  {`${slug()} / ${config().webhook.client_id}`}
                </Neighbour>
              </p>
            )}
          </Show>
          <Show when={config().webhook.url}>
            {(url) => (
              <p>
                <code class="break-all font-mono text-mono">{url()}</code>
              </p>
            )}
          </Show>
          <Show when={!config().webhook.group && !config().webhook.url}>{words().nobodyTold}</Show>
        </Place>
      </dl>
    </Card>
  );
}

function Place(props: { title: string; children: JSX.Element }) {
  return (
    <div class="grid gap-0.5">
      <dt class="font-medium text-fg-muted text-label">{props.title}</dt>
      <dd class="min-w-0 [overflow-wrap:anywhere]">{props.children}</dd>
    </div>
  );
}

/** Another group of the project, by the name that the settings have for it; it may not be there. */
function Neighbour(props: { slug: string; href: string; children: JSX.Element }) {
  const { project } = useProject();
  const groups = useQuery(() => groupsQuery(project().id));
  const isMissing = () => groups.data !== undefined && !groups.data.some(({ slug }) => slug === props.slug);
  return (
    <Show
      when={!isMissing()}
      fallback={
        <>
          <span translate="no">{props.children}</span> <span class="text-warning">{words().missing}</span>
        </>
      }
    >
      <A class={link} href={props.href}>
        <span translate="no">{props.children}</span>
      </A>
    </Show>
  );
}
