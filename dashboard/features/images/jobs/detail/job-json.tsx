import { curlLine } from '../../../../api/curl-line';
import type { WholeImageJob } from '../../../../api/image-queries';
import { useGroup } from '../../../../parts/group-frame';
import { CopyButton } from '../../../../ui/copy-button';
import { Snippet } from '../../../../ui/snippet';
import { hereUrl } from '../../here-url';
import { words } from '../words';
import { clientDocument } from './client-document';

/** What a client is answered of the job, and the line that asks for it. */
export function JobJson(props: { job: WholeImageJob }) {
  const { group } = useGroup();
  const document = () =>
    clientDocument(props.job, (url) => hereUrl(url, group().base_url, window.location.origin));
  const text = () => JSON.stringify(document().body, null, 2);
  const line = () => {
    const { pathname, search } = new URL(props.job.result_url);
    const path = pathname.slice(pathname.indexOf('/api/result/'));
    return curlLine(group().base_url, window.location.origin, `${path}${search}`);
  };

  return (
    <>
      <Snippet text={line()} label={words().resultLine} />
      <div class="flex flex-wrap items-center justify-between gap-2">
        <p class="text-fg-muted">{words().documents[document().of]}</p>
        <CopyButton text={text()} title={words().copyJson} label="" />
      </div>
      <section
        tabindex="0"
        aria-label={words().tabs.json}
        class="max-h-144 overflow-auto rounded-control bg-raised px-3 py-2"
      >
        <pre class="font-mono text-mono" translate="no">
          {text()}
        </pre>
      </section>
    </>
  );
}
