import { words } from './words';

export function WhatIsStored() {
  return (
    <details class="w-full text-fg-subtle text-label">
      <summary class="inline-flex min-h-6 cursor-pointer items-center rounded-chip hover:text-fg">
        {words().stored}
      </summary>
      <p class="mt-1 text-left">{words().storedHint}</p>
    </details>
  );
}
