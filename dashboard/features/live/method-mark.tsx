const METHODS: Record<string, string> = {
  GET: 'text-success',
  POST: 'text-warning',
  PUT: 'text-info',
  PATCH: 'text-accent',
  DELETE: 'text-danger',
};

export function MethodMark(props: { method: string }) {
  const colour = () => (Object.hasOwn(METHODS, props.method) ? METHODS[props.method] : 'text-fg-muted');
  return <span class={`block font-medium font-mono text-label ${colour()}`}>{props.method}</span>;
}

/** A callback that nobody answered has no status. */
export function StatusMark(props: { status: number }) {
  return (
    <span class={`block font-medium font-mono text-mono tabular-nums ${statusColour(props.status)}`}>
      {props.status === 0 ? '–' : props.status}
    </span>
  );
}

function statusColour(status: number): string {
  if (status === 0 || status >= 500) return 'text-danger';
  if (status >= 400) return 'text-warning';
  if (status >= 300) return 'text-info';
  return status >= 200 ? 'text-success' : 'text-fg-muted';
}
