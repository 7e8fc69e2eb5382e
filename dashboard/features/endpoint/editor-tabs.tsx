import { createEffect, on } from 'solid-js';
import { Badge } from '../../ui/badge';
import { Tabs } from '../../ui/tabs';
import { createPlace, TABS, type Tab } from './create-place';
import { useEditing } from './editor-context';
import { isWide } from './is-wide';
import { words } from './words';

/** What of the document each tab shows; the response has all the rest. */
const COVERS: Record<'contract' | 'faults', readonly string[]> = {
  contract: ['/params', '/headers', '/body'],
  faults: ['/min_wait_time', '/max_wait_time', '/chaos', '/chaos_mode'],
};
const ALWAYS_SHOWN = ['/method', '/path', '/response_status_code', '/name', '/description', '/enabled'];

export function EditorTabs() {
  const { form } = useEditing();
  const place = createPlace();
  const under = (pointers: readonly string[]) => pointers.flatMap((pointer) => form.problems(pointer)).length;

  function problemsOf(tab: Tab): number {
    if (tab === 'contract' || tab === 'faults') return under(COVERS[tab]);
    if (tab !== 'response') return 0;
    return form.problems().length - under([...COVERS.contract, ...COVERS.faults, ...ALWAYS_SHOWN]);
  }

  const counts = (): Partial<Record<Tab, number>> => ({
    contract:
      form.values.params.length + form.values.headers.length + (form.values.body.schema === '' ? 0 : 1),
  });
  const shown = () => TABS.filter((tab) => tab !== 'preview' || !isWide());
  const chosen = () => (shown().includes(place.tab()) ? place.tab() : 'response');

  // What keeps a form from being saved is brought to the reader.
  createEffect(
    on(
      () => form.failure() !== undefined || (form.wasSubmitted() && !form.isSubmitting()),
      (isRefused) => {
        if (!isRefused || problemsOf(chosen()) > 0 || under(ALWAYS_SHOWN) > 0) return;
        const other = shown().find((tab) => problemsOf(tab) > 0);
        if (other) place.goTo(other);
      },
      { defer: true },
    ),
  );

  return (
    <Tabs
      name="endpoint"
      label={words().tabs.label}
      chosen={chosen()}
      onChoose={(key) => place.goTo(TABS.find((tab) => tab === key) ?? 'response')}
      tabs={shown().map((tab) => ({
        key: tab,
        text: words().tabs[tab],
        count: counts()[tab] || undefined,
        mark:
          problemsOf(tab) > 0 ? <Badge tone="danger">{words().problems(problemsOf(tab))}</Badge> : undefined,
      }))}
    />
  );
}
