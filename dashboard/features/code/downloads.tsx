import IconBraces from '~icons/lucide/braces';
import IconDownload from '~icons/lucide/download';
import { postmanUrl } from '../../api/example-queries';
import { useGroup } from '../../parts/group-frame';
import { button } from '../../ui/button';
import { words } from './words';

/** The whole group as a file, for other tools. */
export function Downloads() {
  const { group } = useGroup();
  return (
    <ul class="flex flex-wrap gap-2" aria-label={words().downloads}>
      <li>
        <a
          class={button.primary}
          href={postmanUrl(group().id)}
          download={`${group().slug}.postman_collection.json`}
        >
          <IconDownload />
          {words().postman}
        </a>
      </li>
      <li>
        <a
          class={button.plain}
          href={`${group().base_url}/openapi.json`}
          download={`${group().slug}.openapi.json`}
        >
          <IconBraces />
          {words().openapi}
        </a>
      </li>
    </ul>
  );
}
