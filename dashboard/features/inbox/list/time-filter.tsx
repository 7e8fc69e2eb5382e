import { createSignal, createUniqueId, Show } from 'solid-js';
import { useProject } from '../../../parts/project-frame';
import { inputClass } from '../../../ui/field';
import { Select } from '../../../ui/select';
import type { InboxAddress } from '../create-inbox-address';
import { words } from '../words';
import { isoOf, localText, projectNow, SPANS, type Span } from './time-range';

const BETWEEN = 'between';

/** From when to when: one of the usual spans, or any. */
export function TimeFilter(props: { address: InboxAddress }) {
  const { project } = useProject();
  const [span, setSpan] = createSignal<Span>();
  const since = () => props.address.filter('since');
  const until = () => props.address.filter('until');
  const chosen = () => {
    if (since() === undefined && until() === undefined) return isAsking() ? BETWEEN : '';
    return span() ?? BETWEEN;
  };
  const [isAsking, setAsking] = createSignal(false);

  function choose(value: string): void {
    const usual = isSpan(value) ? value : undefined;
    setSpan(usual);
    setAsking(value === BETWEEN);
    if (usual !== undefined) {
      const from = projectNow(project().settings.clock, Date.now()) - SPANS[usual];
      props.address.filterBy({ since: new Date(from).toISOString(), until: undefined });
    } else if (value === '') props.address.filterBy({ since: undefined, until: undefined });
  }

  return (
    <>
      <Select
        label={words().filters.since}
        isLabelHidden
        class="grow basis-32 sm:max-w-48"
        value={chosen()}
        options={[
          { value: '', text: words().anyTime },
          ...(Object.keys(SPANS) as Span[]).map((value) => ({ value, text: words().spans[value] })),
          { value: BETWEEN, text: words().between },
        ]}
        onChange={choose}
      />
      <Show when={chosen() === BETWEEN}>
        <Moment
          label={words().since}
          value={since()}
          onChange={(iso) => props.address.filterBy({ since: iso })}
        />
        <Moment
          label={words().until}
          value={until()}
          onChange={(iso) => props.address.filterBy({ until: iso })}
        />
      </Show>
    </>
  );
}

type MomentProps = { label: string; value: string | undefined; onChange: (iso: string | undefined) => void };

function Moment(props: MomentProps) {
  const id = createUniqueId();
  return (
    <div class="flex items-center gap-2">
      <label for={id} class="font-medium text-label">
        {props.label}
      </label>
      <input
        id={id}
        type="datetime-local"
        class={`${inputClass} w-auto!`}
        value={localText(props.value)}
        onChange={(event) => props.onChange(isoOf(event.currentTarget.value))}
      />
    </div>
  );
}

function isSpan(value: string): value is Span {
  return Object.hasOwn(SPANS, value);
}
