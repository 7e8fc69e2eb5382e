import { For, Show } from 'solid-js';
import IconReplay from '~icons/lucide/rotate-cw';
import type { WholeImageJob } from '../../../../api/image-queries';
import { redeliverImageJob } from '../../../../api/image-writes';
import { useMutation } from '../../../../api/query/use-mutation';
import { ProblemNotice } from '../../../../parts/problem-notice';
import { ActionButton } from '../../../../ui/action-button';
import { isUnderWay } from '../../is-under-way';
import type { JobsDesk } from '../create-jobs-desk';
import { words } from '../words';
import { DeliveryCard } from './delivery-card';

/** Who was told of the end of the job, with all attempts. */
export function JobWebhook(props: { desk: JobsDesk; job: WholeImageJob }) {
  const again = useMutation(() => ({
    mutationFn: () => redeliverImageJob(props.desk.address.at(), props.job.job_id),
    onSettled: props.desk.refresh,
  }));
  const reason = () => props.desk.reason() ?? (isUnderWay(props.job) ? words().notEnded : undefined);

  return (
    <>
      <div class="flex flex-wrap items-center justify-between gap-2">
        <p class="min-w-0 grow basis-60 text-fg-muted">{words().webhookAbout}</p>
        <ActionButton
          icon={<IconReplay />}
          reason={reason()}
          isBusy={again.isPending}
          onPress={() => again.mutate()}
        >
          {words().redeliver}
        </ActionButton>
      </div>
      <Show when={again.isError}>
        <ProblemNotice error={again.error} />
      </Show>
      <Show
        when={props.job.deliveries.length > 0}
        fallback={
          <p class="text-fg-muted">{isUnderWay(props.job) ? words().toldLater : words().toldNobody}</p>
        }
      >
        <ul class="grid gap-3" aria-label={words().tabs.webhook}>
          <For each={props.job.deliveries}>
            {(delivery, at) => (
              <li class="min-w-0">
                <DeliveryCard delivery={delivery} isOpened={at() === 0} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
