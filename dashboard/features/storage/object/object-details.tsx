import { For, type JSX, Show } from 'solid-js';
import type { ObjectAt, ObjectDetail } from '../../../api/store-queries';
import { bytes, dateTime } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { TagsForm } from './tags-form';
import { words } from './words';

type Props = { at: ObjectAt; object: ObjectDetail; reason: string | undefined };

/** All that is known of an object but its bytes; its tags can be changed. */
export function ObjectDetails(props: Props) {
  const object = () => props.object;
  const metadata = () => Object.entries(object().metadata);
  return (
    <>
      <dl class="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact name={words().size}>
          {bytes(object().size)}
          <Show when={object().size >= 1_000}> {words().exactly(object().size)}</Show>
        </Fact>
        <Fact name={words().modified}>{dateTime(object().modified_at)}</Fact>
        <Fact name={words().version} isCode>
          {object().version_id}
        </Fact>
        <Fact name={words().etag} isCode>
          {object().etag}
        </Fact>
        <Show when={object().checksum}>
          {(checksum) => (
            <Fact name={words().checksum} isCode>
              {`${checksum().algorithm} ${checksum().value}`}
            </Fact>
          )}
        </Show>
        <Fact name={words().owner}>
          <span translate="no">{object().owner.name ?? object().owner.id}</span>
        </Fact>
        <Fact name={words().storageClass} isCode>
          {object().storage_class}
        </Fact>
        <Fact name={words().encryption} isCode>
          {object().encryption}
        </Fact>
        <Show when={object().parts !== null}>
          <Fact name={words().parts}>{number(object().parts ?? 0)}</Fact>
        </Show>
        <Show when={object().retention}>
          {(retention) => (
            <Fact name={words().locked}>{words().until(retention().mode, dateTime(retention().until))}</Fact>
          )}
        </Show>
        <Show when={object().legal_hold}>
          <Fact name={words().legalHold}>{words().on}</Fact>
        </Show>
      </dl>
      <Pairs title={words().headers} pairs={Object.entries(object().headers)} />
      <Show
        when={metadata().length > 0}
        fallback={
          <section>
            <h3 class="font-semibold">{words().metadata}</h3>
            <p class="mt-1 text-fg-muted">{words().noMetadata}</p>
          </section>
        }
      >
        <Pairs
          title={words().metadata}
          pairs={metadata().map(([name, value]): [string, string] => [`x-amz-meta-${name}`, value])}
        />
      </Show>
      <Pairs
        title={words().grants}
        pairs={object().grants.map(({ grantee, permission }): [string, string] => [permission, grantee])}
      />
      <TagsForm at={props.at} tags={object().tags} reason={props.reason} />
    </>
  );
}

function Fact(props: { name: string; isCode?: boolean; children: JSX.Element }) {
  return (
    <>
      <dt class="text-fg-muted">{props.name}</dt>
      <dd class="min-w-0 [overflow-wrap:anywhere]">
        <Show when={props.isCode} fallback={props.children}>
          <code class="font-mono text-mono">{props.children}</code>
        </Show>
      </dd>
    </>
  );
}

function Pairs(props: { title: string; pairs: readonly (readonly [string, string])[] }) {
  return (
    <section class="min-w-0">
      <h3 class="font-semibold">{props.title}</h3>
      <dl class="mt-1 grid gap-1" translate="no">
        <For each={props.pairs}>
          {([name, value]) => (
            <div class="font-mono text-mono [overflow-wrap:anywhere]">
              <dt class="inline text-fg-muted">{name}: </dt>
              <dd class="inline">{value}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}
