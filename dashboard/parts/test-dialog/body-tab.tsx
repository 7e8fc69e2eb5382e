import { useSearchParams } from '@solidjs/router';
import { createSignal, lazy, Show, Suspense } from 'solid-js';
import type { Tried } from '../../api/endpoint-tries';
import { Segmented } from '../../ui/segmented';
import { Skeleton } from '../../ui/skeleton';
import { AnswerBody } from '../tried-answer/answer-body';
import { words } from './words';

const BodyDiff = lazy(async () => ({ default: (await import('./body-diff')).BodyDiff }));

type Props = {
  response: Tried['response'];
  /** The body of the answer before. */
  previous: string | undefined;
  /** The body that the endpoint has when nothing else is chosen, as it is written. */
  expected: string | undefined;
};

const LOOKS = ['pretty', 'raw', 'diff'] as const;

/** The body laid out, as it came, or beside another. */
export function BodyTab(props: Props) {
  const [search, setSearch] = useSearchParams();
  const [wanted, setWanted] = createSignal<'previous' | 'expected'>('previous');
  const hasDiff = () => props.previous !== undefined || props.expected !== undefined;
  const looks = () => LOOKS.filter((look) => look !== 'diff' || hasDiff());
  const look = () => looks().find((one) => one === search.body) ?? 'pretty';
  const against = () => (props[wanted()] === undefined ? other(wanted()) : wanted());

  return (
    <div class="grid gap-3">
      <div class="flex flex-wrap items-center gap-2">
        <Segmented
          label={words().look}
          value={look()}
          options={looks().map((value) => ({ value, text: words().looks[value] }))}
          onChange={(value) => setSearch({ body: value }, { replace: true })}
        />
        <Show when={look() === 'diff'}>
          <Segmented
            label={words().compareWith}
            value={against()}
            options={(['previous', 'expected'] as const)
              .filter((value) => props[value] !== undefined)
              .map((value) => ({ value, text: words().others[value] }))}
            onChange={(value) => setWanted(value === 'expected' ? 'expected' : 'previous')}
          />
        </Show>
      </div>
      <Show
        when={look() === 'diff'}
        fallback={<AnswerBody response={props.response} isRaw={look() === 'raw'} />}
      >
        <Suspense fallback={<Skeleton class="h-40" />}>
          <BodyDiff before={props[against()] ?? ''} after={props.response.body} />
        </Suspense>
      </Show>
    </div>
  );
}

function other(one: 'previous' | 'expected'): 'previous' | 'expected' {
  return one === 'previous' ? 'expected' : 'previous';
}
