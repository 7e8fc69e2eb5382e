import { createSignal } from 'solid-js';
import { Checkbox } from '../../../dashboard/ui/checkbox';
import { Combobox } from '../../../dashboard/ui/combobox';
import { NumberField } from '../../../dashboard/ui/number-field';
import { SearchBox } from '../../../dashboard/ui/search-box';
import { Segmented } from '../../../dashboard/ui/segmented';
import { Select } from '../../../dashboard/ui/select';
import { Switch } from '../../../dashboard/ui/switch';
import { TextArea } from '../../../dashboard/ui/text-area';
import { TextField } from '../../../dashboard/ui/text-field';
import { Shelf } from './shelf';
import { statusesFor } from './statuses';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH'].map((value) => ({ value, text: value }));
const VIEWS = [
  { value: 'cards', text: 'Cards' },
  { value: 'list', text: 'List' },
];

export function Fields() {
  const [name, setName] = createSignal('Orders');
  const [path, setPath] = createSignal('/orders/:id');
  const [method, setMethod] = createSignal('GET');
  const [status, setStatus] = createSignal('200');
  const [wait, setWait] = createSignal<number | undefined>(120);
  const [text, setText] = createSignal('');
  const [query, setQuery] = createSignal('');
  const [view, setView] = createSignal('cards');
  const [isOn, setOn] = createSignal(true);

  return (
    <Shelf title="Fields">
      <div class="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField
          label="Name"
          isRequired
          value={name()}
          onInput={setName}
          hint="People see it, clients do not"
        />
        <TextField
          label="Path"
          isMono
          value={path()}
          onInput={setPath}
          error={path().startsWith('/') ? undefined : 'A path begins with a slash'}
        />
        <TextField label="Slug" isMono value="orders" onInput={setName} reason="It is in use, so it stays" />
        <Select label="Method" value={method()} options={METHODS} onChange={setMethod} />
        <Select
          label="Role"
          value="GET"
          options={METHODS}
          onChange={setMethod}
          reason="Only owners may change roles"
        />
        <Combobox
          label="Status"
          value={status()}
          text={status()}
          optionsFor={statusesFor}
          onChange={setStatus}
          none="No status is called that"
        />
        <NumberField label="Wait" unit="ms" min={0} max={60_000} value={wait()} onInput={setWait} />
        <TextArea
          label="Description"
          value={text()}
          onInput={setText}
          placeholder="What it stands in for"
          rows={3}
        />
        <TextArea
          label="Body"
          isMono
          value={'{ "id": "o_1" '}
          onInput={setText}
          error="The object is not closed"
          rows={3}
        />
      </div>
      <div class="flex flex-wrap items-start gap-6">
        <Checkbox label="Required" isChecked={isOn()} onChange={setOn} hint="A call without it is refused" />
        <Checkbox label="All rows" isChecked={false} isMixed onChange={setOn} />
        <Checkbox label="Unchecked" isChecked={!isOn()} onChange={(is) => setOn(!is)} />
        <Checkbox label="Locked" isChecked onChange={setOn} reason="Viewers may not change this" />
        <Switch label="Chaos" isOn={isOn()} onChange={setOn} />
        <Switch label="Off" isOn={!isOn()} onChange={(is) => setOn(!is)} hint="It answers as usual" />
        <Segmented label="View" options={VIEWS} value={view()} onChange={setView} />
        <SearchBox label="Filter" keys="/" class="w-64" value={query()} onInput={setQuery} />
      </div>
    </Shelf>
  );
}
