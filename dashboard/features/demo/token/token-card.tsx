import { Match, Show, Switch } from 'solid-js';
import IconRefresh from '~icons/lucide/refresh-cw';
import IconUser from '~icons/lucide/user-plus';
import { ActionButton } from '../../../ui/action-button';
import { Segmented } from '../../../ui/segmented';
import { Skeleton } from '../../../ui/skeleton';
import type { DemoAddress } from '../create-demo-address';
import type { DemoGroup } from '../demo-place';
import { ProblemLine } from '../problem/problem-line';
import { StepCard } from '../step-card';
import { words } from '../words';
import type { TokenDesk } from './create-token-desk';
import { LoginForm } from './login-form';
import { TokenText } from './token-text';

type Props = { desk: TokenDesk; authGroups: readonly DemoGroup[]; address: DemoAddress };

/** No slug of a group is like this. */
const TEST = 'test token';

/** Who the client is: a token that is made by itself, or one of a login. */
export function TokenCard(props: Props) {
  const authGroup = () => props.authGroups.find(({ slug }) => slug === props.address.source());
  const isTest = () => authGroup() === undefined;
  const sources = () => [
    { value: TEST, text: words().token.test },
    ...props.authGroups.map(({ slug, name }) => ({ value: slug, text: words().token.signInAt(name) })),
  ];

  /** A login is used when it is made, not when it is chosen. */
  function choose(source: string): void {
    props.address.chooseSource(source === TEST ? undefined : source);
    if (source === TEST) props.desk.useTestToken();
  }

  return (
    <StepCard
      number={1}
      title={words().steps.token}
      actions={
        <ActionButton icon={<IconRefresh />} isBusy={props.desk.isAsking()} onPress={props.desk.renew}>
          {words().token.renew}
        </ActionButton>
      }
    >
      <Show when={props.authGroups.length > 0}>
        <Segmented
          label={words().token.source}
          options={sources()}
          value={authGroup()?.slug ?? TEST}
          onChange={choose}
        />
      </Show>
      <Show
        when={authGroup()}
        keyed
        fallback={
          <div class="flex flex-wrap items-center justify-between gap-2">
            <p class="min-w-0 text-fg-muted">
              {words().token.madeFor}{' '}
              <code class="font-mono text-fg text-mono" translate="no">
                {props.desk.user()}
              </code>
            </p>
            <ActionButton look="quiet" icon={<IconUser />} onPress={props.desk.becomeSomebodyElse}>
              {words().token.another}
            </ActionButton>
          </div>
        }
      >
        {(group) => <LoginForm desk={props.desk} group={group} />}
      </Show>
      <Switch fallback={<Skeleton class="h-44" />}>
        <Match when={props.desk.problem()}>
          {(problem) => (
            <ProblemLine title={words().token.failed} problem={problem()} onRetry={props.desk.renew} />
          )}
        </Match>
        <Match when={(isTest() || props.desk.login()) && props.desk.shown()}>
          {(token) => <TokenText token={token()} />}
        </Match>
        <Match when={!isTest() && !props.desk.login()}>
          <p class="text-fg-muted">{words().token.signInFirst}</p>
        </Match>
      </Switch>
    </StepCard>
  );
}
