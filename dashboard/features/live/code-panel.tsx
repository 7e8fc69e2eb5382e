import { useQuery } from '@tanstack/solid-query';
import { createSignal, For, Match, Switch } from 'solid-js';
import { type CodeLanguage, codeQuery } from '../../api/log-queries';
import { CopyButton } from '../../ui/copy-button';
import { Loading, Skeleton } from '../../ui/skeleton';
import { FailureNotice } from './failure-notice';
import { WORDS } from './words';

const LANGUAGES: readonly [language: CodeLanguage, title: string][] = [
  ['curl', 'cURL'],
  ['fetch', 'fetch'],
  ['httpie', 'HTTPie'],
  ['python', 'Python'],
  ['go', 'Go'],
];

type Props = { projectId: string; exchangeId: string };

/** The request as a command or as source. */
export function CodePanel(props: Props) {
  const [language, setLanguage] = createSignal<CodeLanguage>('curl');
  const code = useQuery(() => codeQuery(props.projectId, props.exchangeId, language()));

  return (
    <div class="grid gap-3">
      <div class="flex flex-wrap items-center gap-1">
        <For each={LANGUAGES}>
          {([value, title]) => (
            <button
              type="button"
              aria-pressed={language() === value}
              class="min-h-8 rounded-control px-2.5 font-medium text-fg-muted hover:bg-raised aria-pressed:bg-accent-soft aria-pressed:text-accent"
              onClick={() => setLanguage(value)}
            >
              {title}
            </button>
          )}
        </For>
        <span class="ml-auto">
          <CopyButton text={code.isSuccess ? code.data : ''} title={WORDS.copy} label={language()} />
        </span>
      </div>
      <Switch>
        <Match when={code.isPending}>
          <Loading what="code" />
          <Skeleton class="h-32" />
        </Match>
        <Match when={code.isError}>
          <FailureNotice error={code.error} onRetry={() => code.refetch()} />
        </Match>
        <Match when={code.isSuccess}>
          <pre tabindex="0" class="overflow-x-auto rounded-control bg-raised px-3 py-2 font-mono text-mono">
            {code.data}
          </pre>
        </Match>
      </Switch>
    </div>
  );
}
