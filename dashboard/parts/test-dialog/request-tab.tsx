import type { Endpoint } from '../../api/endpoint-queries';
import type { SentRequest } from '../../api/endpoint-tries';
import type { Sample } from '../sample-request/sample';
import { SampleForm, type SamplePart } from '../sample-request/sample-form';
import { SampleMenu } from '../sample-request/sample-menu';
import { words } from './words';

type Props = {
  projectId: string;
  endpoint: Endpoint;
  sample: Sample;
  sent: SentRequest | undefined;
  fitting: SentRequest | undefined;
  errors: Partial<Record<SamplePart, string>>;
  onChange: (sample: Sample) => void;
};

/** What was sent, and what is sent next. */
export function RequestTab(props: Props) {
  return (
    <div class="grid grid-cols-1 gap-3">
      <div class="flex flex-wrap items-center justify-end gap-2">
        <p class="mr-auto text-fg-muted">{words().isNext}</p>
        <SampleMenu
          projectId={props.projectId}
          endpointId={props.endpoint.id}
          endpoint={props.endpoint}
          sample={props.sample}
          fitting={props.fitting}
          onChoose={props.onChange}
        />
      </div>
      <SampleForm
        sample={props.sample}
        sent={props.sent}
        method={props.endpoint.method}
        errors={props.errors}
        onChange={props.onChange}
      />
    </div>
  );
}
