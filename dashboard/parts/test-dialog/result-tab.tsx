import { Match, Switch } from 'solid-js';
import { HeaderList } from '../exchange/header-list';
import { createReveals } from '../exchange/secrets';
import { Why } from '../exchange/why';
import { reasonFacts } from '../exchange/why-facts';
import { BodyTab } from './body-tab';
import type { Sent } from './create-sends';
import type { TestTab } from './endpoint-test';
import { words } from './words';

type Props = { tab: TestTab; latest: Sent; previous: Sent | undefined; expected: string | null };

export function ResultTab(props: Props) {
  const reveals = createReveals();
  const tried = () => props.latest.tried;

  return (
    <Switch>
      <Match when={props.tab === 'body'}>
        <BodyTab
          response={tried().response}
          previous={props.previous?.tried.response.body}
          expected={props.expected ?? undefined}
        />
      </Match>
      <Match when={props.tab === 'headers'}>
        <HeaderList headers={tried().response.headers} reveals={reveals} label={words().ofAnswer} />
      </Match>
      <Match when={props.tab === 'why'}>
        <Why why={tried().why} facts={reasonFacts(tried().why)} />
      </Match>
    </Switch>
  );
}
