/** One stands in the light; the stand-in waits half behind. */
export function Mark(props: { class?: string }) {
  return (
    <svg viewBox="0 0 32 32" class={props.class} aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <circle
        cx="19.5"
        cy="16"
        r="7"
        fill="none"
        stroke="var(--accent-on)"
        stroke-width="2"
        stroke-opacity="0.6"
      />
      <circle cx="12.5" cy="16" r="7" fill="var(--accent-on)" />
    </svg>
  );
}
