import { useSearchParams } from '@solidjs/router';
import { createSignal, onCleanup, onMount } from 'solid-js';

type Options = {
  /** Whose test Ctrl+Enter opens, anywhere on the page. */
  shortcutFor?: () => string | undefined;
};

/** Which endpoint is tested is said by the address; that something was sent is not, for a reload sends nothing. */
export function createTestState(options: Options = {}) {
  const [search, setSearch] = useSearchParams();
  const [sends, setSends] = createSignal(0);
  const endpointId = () => [search.test].flat()[0] || undefined;

  function open(id: string): void {
    if (endpointId() !== id) setSearch({ test: id });
    setSends((times) => times + 1);
  }

  function pressed(event: KeyboardEvent): void {
    const isMeant =
      event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isMeant || event.defaultPrevented || event.repeat) return;
    const id = endpointId() ?? options.shortcutFor?.();
    if (id === undefined) return;
    event.preventDefault();
    open(id);
  }

  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));

  return {
    endpointId,
    sends,
    open,
    close(): void {
      setSends(0);
      setSearch({ test: undefined, answer: undefined, body: undefined }, { replace: true });
    },
  };
}

export type TestState = ReturnType<typeof createTestState>;
