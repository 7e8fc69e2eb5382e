import { useQuery } from '@tanstack/solid-query';
import { For } from 'solid-js';
import { healthQuery } from '../../api/queries';

const LINKS = [
  { href: '/api/docs', title: 'API docs' },
  { href: '/api/openapi.json', title: 'OpenAPI' },
  { href: '/health', title: 'Health' },
];

export function Footer() {
  const health = useQuery(healthQuery);
  const version = () => {
    if (health.isSuccess) return `v${health.data.version}`;
    return health.isError ? 'version unknown' : 'v…';
  };

  return (
    <footer class="border-line border-t text-fg-subtle">
      <div class="mx-auto flex min-h-10 w-full max-w-360 flex-wrap items-center gap-x-4 px-4 py-1 text-label sm:px-6">
        <span class="tabular-nums">Understudy {version()}</span>
        <nav aria-label="Documents" class="flex flex-wrap gap-x-4">
          <For each={LINKS}>
            {(entry) => (
              <a
                href={entry.href}
                rel="external"
                class="inline-flex min-h-6 items-center rounded-chip hover:text-fg hover:underline"
              >
                {entry.title}
              </a>
            )}
          </For>
        </nav>
      </div>
    </footer>
  );
}
