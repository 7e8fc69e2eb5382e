import { useLocation } from '@solidjs/router';
import { createEffect, on } from 'solid-js';
import type { Place } from '../../parts/place';
import { Sheet } from '../../ui/sheet';
import { Sidebar } from './sidebar';
import { words } from './words';

/** The sidebar on a narrow screen; it leaves when the reader has chosen where to go. */
export function Drawer(props: { place: Place; onClose: () => void }) {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname + location.search,
      () => props.onClose(),
      { defer: true },
    ),
  );
  return (
    <Sheet open={true} title={words().menu} onClose={props.onClose}>
      <Sidebar place={props.place} />
    </Sheet>
  );
}
