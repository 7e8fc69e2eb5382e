export function WhatIsStored() {
  return (
    <details class="w-full text-fg-subtle text-label">
      <summary class="inline-flex min-h-6 cursor-pointer items-center rounded-chip hover:text-fg">
        What we store
      </summary>
      <p class="mt-1 text-left">
        Your name, e-mail address and picture as the provider gives them, and one cookie that keeps you signed
        in. No password, and no access to your repositories or files.
      </p>
    </details>
  );
}
