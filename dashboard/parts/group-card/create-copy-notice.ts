import { createCopy } from '../../ui/clipboard';
import { showToast } from '../../ui/toasts';
import { words } from './words';

/** Copies an address, and says so: what was pressed is gone by then. */
export function createCopyNotice(): (url: string) => Promise<void> {
  const clipboard = createCopy();
  return async (url) => {
    await clipboard.copy(url);
    const isCopied = clipboard.outcome() === 'copied';
    showToast({
      text: isCopied ? words().copied(url) : words().notCopied,
      tone: isCopied ? 'success' : 'danger',
    });
  };
}
