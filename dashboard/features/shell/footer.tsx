import { For } from 'solid-js';
import { healthQuery } from '../../api/health-query';
import { useQuery } from '../../api/query/use-query';
import { createIdle } from '../../ui/create-idle';
import { words } from './words';

const LINKS = [
  { href: '/api/docs', title: 'docs' },
  { href: '/api/openapi.json', title: 'openapi' },
  { href: '/health', title: 'health' },
] as const;

export function Footer(props: { onShortcuts: () => void }) {
  const isIdle = createIdle();
  const health = useQuery(() => ({ ...healthQuery(), enabled: isIdle() }));
  const version = () => health.data?.version ?? '…';

  return (
    <footer class="text-fg-subtle">
      <div class="mx-auto flex min-h-10 w-full max-w-360 flex-wrap items-center gap-x-4 px-4 py-1 text-label sm:px-6">
        <span class="tabular-nums" translate="no">
          {words().version(version())}
        </span>
        <nav aria-label={words().documents} class="flex flex-wrap gap-x-4">
          <For each={LINKS}>
            {(entry) => (
              <a
                href={entry.href}
                rel="external"
                class="inline-flex min-h-6 items-center rounded-chip hover:text-fg hover:underline"
              >
                {words().links[entry.title]}
              </a>
            )}
          </For>
          <button
            type="button"
            class="inline-flex min-h-6 items-center rounded-chip hover:text-fg hover:underline"
            onClick={() => props.onShortcuts()}
          >
            {words().shortcuts}
          </button>
        </nav>
      </div>
    </footer>
  );
}
