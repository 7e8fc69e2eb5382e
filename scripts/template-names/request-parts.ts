import { Failure } from '../failure.ts';
import type { Print } from './template-names.ts';

/** A request that has all of them. */
const WHOLE = {
  method: 'POST',
  url: '/orders/7?page=2&tag=a&tag=b',
  headers: [['x-tenant', 'acme']] as [string, string][],
  cookies: [['session', 's1']] as [string, string][],
  params: { id: '7' },
};
const FORM = { ...WHOLE, body: 'topic=news', mediaType: 'application/x-www-form-urlencoded' };
const MULTIPART = { ...WHOLE, mediaType: 'multipart/form-data', parts: [{ name: 'file', text: 'meow' }] };

/** The names in the table below "The request"; one that prints nothing, whatever is asked, is a mistake of the page. */
export function requestParts(page: string, print: Print): { name: string; prints: string }[] {
  const table = page.split('\n## The request\n')[1]?.split('\n## ')[0] ?? '';
  const rows = table.split('\n').filter((line) => line.startsWith('| `request'));
  const names = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
  );
  if (names.length === 0) throw new Failure('docs/templates.md has no table of the parts of a request.');
  return names.map((name) => {
    const printed = [FORM, MULTIPART].map((request) =>
      print({ helper: name, template: `{{${name}}}`, request, output: '' }),
    );
    const prints = printed.find((text) => text !== null && text !== '' && text !== 'false') ?? '';
    if (prints === '') throw new Failure(`docs/templates.md says that there is ${name}; it prints nothing.`);
    return { name, prints };
  });
}
