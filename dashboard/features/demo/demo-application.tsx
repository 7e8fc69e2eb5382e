import { Show, Suspense } from 'solid-js';
import { lazyPart } from '../../i18n/lazy-part';
import { CopyIcon } from '../../ui/copy-icon';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/skeleton';
import { ConsoleCard } from './console/console-card';
import { createDemoAddress, type DemoAddress } from './create-demo-address';
import { createDesk } from './create-desk';
import type { DemoGroup, DemoProject } from './demo-place';
import { HistoryCard } from './history/history-card';
import { JobsCard } from './jobs/jobs-card';
import { ResultsCard } from './results/results-card';
import { StressCard } from './stress/stress-card';
import { TokenCard } from './token/token-card';
import { UploadCard } from './upload/upload-card';
import { words } from './words';

const CodeCard = lazyPart(async () => (await import('./code/code-card')).CodeCard);

type Props = {
  project: DemoProject;
  images: readonly [DemoGroup, ...DemoGroup[]];
  auth: readonly DemoGroup[];
};

/** An ordinary client of the project's image API, for who is signed in and for who has the link. */
export function DemoApplication(props: Props) {
  const address = createDemoAddress();
  const group = () => props.images.find(({ slug }) => slug === address.group()) ?? props.images[0];

  return (
    <>
      <div class="mt-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        <Show when={props.images.length > 1}>
          <Select
            label={words().group}
            value={group().slug}
            options={props.images.map((each) => ({ value: each.slug, text: each.name }))}
            onChange={address.chooseGroup}
          />
        </Show>
        <p class="flex min-w-0 items-center gap-1">
          <code class="min-w-0 break-all font-mono text-fg-muted text-mono" translate="no">
            {group().base_url}
          </code>
          <CopyIcon text={group().base_url} label={words().copyUrl} />
        </p>
      </div>
      <Show when={group().base_url} keyed>
        <Client project={props.project} group={group()} auth={props.auth} address={address} />
      </Show>
    </>
  );
}

type ClientProps = {
  project: DemoProject;
  group: DemoGroup;
  auth: readonly DemoGroup[];
  address: DemoAddress;
};

function Client(props: ClientProps) {
  // The group of a client never changes: another one gets a client of its own.
  const desk = createDesk(props.project, props.group, props.address);

  return (
    <>
      <div class="mt-4 grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <div class="grid min-w-0 grid-cols-1 gap-4">
          <TokenCard desk={desk.token} authGroups={props.auth} address={props.address} />
          <UploadCard mostBytes={props.group.max_bytes} onUpload={desk.jobs.upload} />
          <JobsCard desk={desk.jobs} />
          <ResultsCard desk={desk.jobs} />
          <StressCard desk={desk.stress} isReady={desk.token.shown() !== null} />
        </div>
        {/* In sight whatever step the reader is at. */}
        <div class="grid min-w-0 grid-cols-1 gap-4 xl:sticky" style={{ top: '64px' }}>
          <ConsoleCard desk={desk.log} address={props.address} />
          <HistoryCard desk={desk.history} onOpen={desk.jobs.open} />
        </div>
      </div>
      <div class="mt-4">
        <Suspense fallback={<Skeleton class="h-96" />}>
          <CodeCard address={props.address} baseUrl={desk.baseUrl} user={desk.token.user()} />
        </Suspense>
      </div>
    </>
  );
}
