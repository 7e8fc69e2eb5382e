import IconLoader from '~icons/lucide/loader-circle';

export function Spinner() {
  return <IconLoader class="animate-spin" />;
}
