import { button } from '../../ui/button';

export function NoGroups() {
  return (
    <div class="mt-6 grid justify-items-start gap-3 rounded-card border border-control border-dashed p-6">
      <p class="font-semibold">No groups yet</p>
      <p class="max-w-[72ch] text-fg-muted">
        A group is where stand-ins live: custom HTTP endpoints, object storage, webhooks and more. Create the
        first one with <code class="font-mono text-mono">POST /api/groups</code>.
      </p>
      <a class={button.primary} href="/api/docs" rel="external">
        See how in the API docs
      </a>
    </div>
  );
}
