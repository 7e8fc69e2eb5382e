const TEXT: Record<string, string> = {
  GET: 'text-success',
  POST: 'text-warning',
  PUT: 'text-info',
  PATCH: 'text-patch',
  DELETE: 'text-danger',
  HEAD: 'text-fg-muted',
  OPTIONS: 'text-options',
};

const SOFT: Record<string, string> = {
  GET: 'bg-success-soft',
  POST: 'bg-warning-soft',
  PUT: 'bg-info-soft',
  PATCH: 'bg-patch-soft',
  DELETE: 'bg-danger-soft',
  HEAD: 'bg-head-soft',
  OPTIONS: 'bg-options-soft',
};

type Props = {
  method: string;
  /** In a list, text alone is calmer. */
  look?: 'chip' | 'text' | undefined;
};

export function MethodMark(props: Props) {
  const colour = () => of(TEXT, props.method) ?? 'text-fg';
  const look = () =>
    props.look === 'chip'
      ? `inline-flex min-h-5 items-center rounded-chip px-1.5 ${of(SOFT, props.method) ?? 'bg-line'}`
      : 'block';
  return (
    <span translate="no" class={`shrink-0 font-medium font-mono text-label ${look()} ${colour()}`}>
      {props.method}
    </span>
  );
}

/** Methods are what clients send, "constructor" too. */
function of(classes: Record<string, string>, method: string): string | undefined {
  return Object.hasOwn(classes, method) ? classes[method] : undefined;
}
