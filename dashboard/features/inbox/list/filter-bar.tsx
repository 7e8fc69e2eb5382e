import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { WebhookStats } from '../../../api/webhook-queries';
import { useGroup } from '../../../parts/group-frame';
import { SearchBox } from '../../../ui/search-box';
import { type Choice, Select } from '../../../ui/select';
import type { InboxAddress } from '../create-inbox-address';
import { clientsIn } from '../receiver-config';
import { VERDICTS } from '../verdicts';
import { words } from '../words';
import { TimeFilter } from './time-filter';

type Props = {
  address: InboxAddress;
  stats: WebhookStats | undefined;
  searchRef: (input: HTMLInputElement) => void;
};

const PAUSE_MS = 200;

/** What the list is narrowed down by; all of it stands in the address. */
export function FilterBar(props: Props) {
  const { group } = useGroup();
  const [typed, setTyped] = createSignal(props.address.filter('q') ?? '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(() => props.address.filter('q') ?? '', setTyped, { defer: true }));

  function type(q: string): void {
    setTyped(q);
    clearTimeout(timer);
    timer = setTimeout(() => props.address.filterBy({ q: q || undefined }), q === '' ? 0 : PAUSE_MS);
  }

  const clients = () => [
    ...(props.stats?.by_client ?? []).map(({ client_id }) => client_id),
    ...clientsIn(group().config),
  ];
  const types = () => (props.stats?.by_type ?? []).flatMap(({ type: name }) => (name === null ? [] : [name]));

  return (
    <div class="flex flex-wrap items-end gap-2">
      <SearchBox
        label={words().search}
        value={typed()}
        keys="/"
        class="grow basis-56"
        ref={props.searchRef}
        onInput={type}
      />
      <Choose {...props} of="client" any={words().anyClient} options={clients().map(itself)} />
      <Choose {...props} of="type" any={words().anyType} options={types().map(itself)} />
      <Choose
        {...props}
        of="verdict"
        any={words().anyVerdict}
        options={VERDICTS.map((value) => ({ value, text: words().verdicts[value] }))}
      />
      <TimeFilter address={props.address} />
    </div>
  );
}

type ChooseProps = Pick<Props, 'address'> & {
  of: 'client' | 'type' | 'verdict';
  any: string;
  options: readonly Choice[];
};

function Choose(props: ChooseProps) {
  const chosen = () => props.address.filter(props.of) ?? '';
  const options = () => {
    const known = new Map(props.options.map((option) => [option.value, option]));
    // It may be one of which nothing has come yet.
    if (chosen() !== '' && !known.has(chosen())) known.set(chosen(), itself(chosen()));
    return [{ value: '', text: props.any }, ...known.values()];
  };
  return (
    <Select
      label={words().filters[props.of]}
      isLabelHidden
      class="grow basis-32 sm:max-w-48"
      value={chosen()}
      options={options()}
      onChange={(value) => props.address.filterBy({ [props.of]: value || undefined })}
    />
  );
}

function itself(value: string): Choice {
  return { value, text: value };
}
