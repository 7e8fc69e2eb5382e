import { createSignal, For, Match, Switch } from 'solid-js';
import { type CodeLanguage, codeQuery } from '../../../api/log-queries';
import { useQuery } from '../../../api/query/use-query';
import { ProblemNotice } from '../../../parts/problem-notice';
import { CopyButton } from '../../../ui/copy-button';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { words } from '../words';

const LANGUAGES: readonly [language: CodeLanguage, title: string][] = [
  ['curl', 'cURL'],
  ['fetch', 'fetch'],
  ['httpie', 'HTTPie'],
  ['python', 'Python'],
  ['go', 'Go'],
];

type Props = {
  projectId: string;
  exchangeId: string;
  /** Without what its reader has not uncovered. */
  copyable: (code: string) => string;
};

/** The request as a command or as source. */
export function CodePanel(props: Props) {
  const [language, setLanguage] = createSignal<CodeLanguage>('curl');
  const code = useQuery(() => codeQuery(props.projectId, props.exchangeId, language()));
  const shown = () => (code.isSuccess ? props.copyable(code.data) : '');

  return (
    <div class="grid gap-3">
      <div class="flex flex-wrap items-center gap-1">
        <For each={LANGUAGES}>
          {([value, title]) => (
            <button
              type="button"
              translate="no"
              aria-pressed={language() === value}
              class="min-h-8 rounded-control px-2.5 font-medium text-fg-muted hover:bg-raised aria-pressed:bg-accent-soft aria-pressed:text-accent"
              onClick={() => setLanguage(value)}
            >
              {title}
            </button>
          )}
        </For>
        <span class="ml-auto">
          <CopyButton text={shown()} title={words().copy} label={language()} />
        </span>
      </div>
      <Switch>
        <Match when={code.isPending}>
          <Loading what={words().tabs.code} />
          <Skeleton class="h-32" />
        </Match>
        <Match when={code.isError}>
          <ProblemNotice error={code.error} onRetry={() => code.refetch()} />
        </Match>
        <Match when={code.isSuccess}>
          <pre
            tabindex="0"
            translate="no"
            class="overflow-x-auto rounded-control bg-raised px-3 py-2 font-mono text-mono"
          >
            {shown()}
          </pre>
        </Match>
      </Switch>
    </div>
  );
}
