import IconCopy from '~icons/lucide/copy';
import { requestCurl } from '../../api/curl-line';
import type { Tried } from '../../api/endpoint-tries';
import { type CodeLanguage, codeQuery } from '../../api/log-queries';
import { ProblemError } from '../../api/problem-error';
import { useQueryClient } from '../../api/query/client';
import { createCopy } from '../../ui/clipboard';
import { Menu } from '../../ui/menu';
import { showToast } from '../../ui/toasts';
import { words as uiWords } from '../../ui/words';
import { words } from './words';

const LANGUAGES: readonly [language: CodeLanguage, name: string][] = [
  ['curl', 'cURL'],
  ['fetch', 'fetch'],
  ['httpie', 'HTTPie'],
  ['python', 'Python'],
  ['go', 'Go'],
];

type Props = { projectId: string; baseUrl: string; tried: Tried };

/** The request as a command or as source: by the log, which knows it; without a log as a cURL line. */
export function CopyMenu(props: Props) {
  const queries = useQueryClient();
  const clipboard = createCopy();
  const said = () => {
    const outcome = clipboard.outcome();
    return outcome && uiWords().copyOutcomes[outcome];
  };

  async function copy(exchangeId: string, language: CodeLanguage): Promise<void> {
    // The log gathers for a moment before it knows an exchange.
    const asked = { ...codeQuery(props.projectId, exchangeId, language), retry: 8, retryDelay: 250 };
    try {
      await clipboard.copy(await queries.fetchQuery(asked));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      showToast({ tone: 'danger', text: error.detail });
    }
  }

  function items() {
    const id = props.tried.exchange_id;
    if (id) return LANGUAGES.map(([language, text]) => ({ text, onSelect: () => void copy(id, language) }));
    const command = () => requestCurl(props.baseUrl, location.origin, props.tried.request);
    return [{ text: 'cURL', onSelect: () => void clipboard.copy(command()) }];
  }

  return (
    <>
      <Menu look="plain" icon={<IconCopy />} label={said() ?? words().copy} items={items()} />
      <span role="status" class="sr-only">
        {said()}
      </span>
    </>
  );
}
