import { Show } from 'solid-js';
import type { SentRequest } from '../../api/endpoint-tries';
import { list } from '../../i18n/numbers';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { headerLines, parseHeaderLines } from './header-lines';
import { carriesBody } from './request-of';
import { SAMPLE_METHODS, type Sample } from './sample';
import { words } from './words';

export type SamplePart = 'method' | 'path' | 'headers' | 'body';

type Props = {
  sample: Sample;
  /** What was last sent: it fills what the sample leaves to the endpoint. */
  sent: SentRequest | undefined;
  /** The endpoint's own method. */
  method: string;
  /** What the server says of a part. */
  errors?: Partial<Record<SamplePart, string>> | undefined;
  onChange: (sample: Sample) => void;
};

const EXAMPLE = 'accept: application/json';

/** A request to write: each part is the endpoint's own until it is edited. */
export function SampleForm(props: Props) {
  const method = () => props.sample.method ?? (props.method === 'ANY' ? 'GET' : props.method);
  const broken = () => parseHeaderLines(props.sample.headers ?? '').broken;
  const headersError = () =>
    broken().length > 0 ? words().brokenLines(list(broken().map(String))) : props.errors?.headers;

  function change(part: Partial<Sample>): void {
    props.onChange({ ...props.sample, ...part });
  }

  function chooseMethod(value: string): void {
    const chosen = SAMPLE_METHODS.find((one) => one === value);
    if (chosen) change({ method: chosen });
  }

  return (
    <div class="grid gap-3">
      <div class="grid grid-cols-[auto_minmax(0,1fr)] gap-2">
        <Select
          label={words().method}
          value={method()}
          options={SAMPLE_METHODS.map((value) => ({ value, text: value }))}
          error={props.errors?.method}
          onChange={chooseMethod}
        />
        <TextField
          label={words().path}
          isMono
          value={props.sample.path ?? props.sent?.path ?? ''}
          error={props.errors?.path}
          onInput={(path) => change({ path })}
        />
      </div>
      <TextArea
        label={words().headers}
        isMono
        rows={2}
        value={props.sample.headers ?? headerLines(props.sent?.headers ?? [])}
        placeholder={EXAMPLE}
        error={headersError()}
        onInput={(headers) => change({ headers })}
      />
      <Show when={carriesBody(method())} fallback={<p class="text-fg-subtle text-label">{words().noBody}</p>}>
        <TextArea
          label={words().body}
          isMono
          rows={4}
          value={props.sample.body ?? props.sent?.body ?? ''}
          error={props.errors?.body}
          onInput={(body) => change({ body })}
        />
      </Show>
    </div>
  );
}
