import type { EditorLanguage } from '../../../ui/code-editor/editor-types';
import type { EndpointValues, Pair } from './endpoint-values';

type Body = { text: string; headers: readonly Pair[]; templating: EndpointValues['templating'] };

/** How a body is edited: by the content type that is set for it, else by how it begins. */
export function bodyLanguage({ text, headers, templating }: Body): EditorLanguage {
  const type = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  const isJson = type ? /[/+]json\b/i.test(type) : /^\s*([[{]|$)/.test(text) && !/^\s*\{\{/.test(text);
  if (!isJson) return 'template-text';
  return templating === 'off' ? 'json' : 'template-json';
}
