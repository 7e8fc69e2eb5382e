import { For, Match, Show, Switch } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import IconX from '~icons/lucide/x';
import { type AuthAt, judgedTokenQuery } from '../../../api/auth-queries';
import type { DecodedToken } from '../../../api/auth-writes';
import { useQuery } from '../../../api/query/use-query';
import type { Members } from '../../../parts/decode-token';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { Skeleton } from '../../../ui/skeleton';
import { TokenCountdown } from '../token-countdown';
import { words } from './words';

/** It expires, is revoked, or its user goes while somebody looks at it. */
const AGAIN_MS = 3_000;

type Props = { at: AuthAt; token: string; claims: Members | undefined };

/** Whether the group would take the token, and which step it fails at. */
export function VerdictCard(props: Props) {
  const judged = useQuery(() => ({ ...judgedTokenQuery(props.at, props.token), refetchInterval: AGAIN_MS }));

  return (
    <Card
      title={words().verdict}
      actions={<Show when={props.claims}>{(claims) => <TokenCountdown claims={claims()} />}</Show>}
    >
      <Switch>
        <Match when={judged.data}>{(said) => <Verdict said={said()} />}</Match>
        <Match when={judged.isError}>
          <ProblemNotice error={judged.error} onRetry={() => judged.refetch()} />
        </Match>
        <Match when={true}>
          <Skeleton class="h-40" />
        </Match>
      </Switch>
    </Card>
  );
}

function Verdict(props: { said: DecodedToken }) {
  const isValid = () => props.said.verdict === 'valid';
  return (
    <>
      <p role="status" class="flex flex-wrap items-center gap-2" data-verdict={props.said.verdict}>
        <Badge tone={isValid() ? 'success' : 'danger'}>
          {isValid() ? words().accepted : words().refused}
        </Badge>
        <span class="font-medium">{words().verdicts[props.said.verdict]}</span>
      </p>
      <ol class="grid gap-1" aria-label={words().checks}>
        <For each={props.said.checks}>
          {(check) => (
            <li class="flex min-w-0 items-start gap-2" data-step={check.step}>
              <Show
                when={check.ok}
                fallback={
                  <span class="mt-0.5 text-danger">
                    <IconX />
                    <span class="sr-only">{words().failed}</span>
                  </span>
                }
              >
                <span class="mt-0.5 text-success">
                  <IconCheck />
                  <span class="sr-only">{words().passed}</span>
                </span>
              </Show>
              <span class="grid min-w-0">
                <span class={check.ok ? '' : 'font-medium text-danger'}>{words().steps[check.step]}</span>
                <Show when={!check.ok}>
                  <span class="text-fg-muted [overflow-wrap:anywhere]" lang="en">
                    {check.detail}
                  </span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ol>
    </>
  );
}
