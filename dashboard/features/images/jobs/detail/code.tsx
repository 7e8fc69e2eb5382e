/** Text to be read as it was sent. */
export function Code(props: { label: string; text: string }) {
  return (
    <section
      tabindex="0"
      aria-label={props.label}
      class="mt-1 max-h-60 min-w-0 overflow-auto rounded-control bg-raised px-3 py-2"
    >
      <pre class="whitespace-pre-wrap font-mono text-mono [overflow-wrap:anywhere]" translate="no">
        {props.text}
      </pre>
    </section>
  );
}
