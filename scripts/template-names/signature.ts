/** Text in quotes may hold what else would end the call. */
const ARGUMENTS = `(?:\\s(?:'[^']*'|"[^"]*"|[^'"{}()]|\\([^()]*\\))*)?`;

/** How an example calls the helper: `upper 'AbC'` of `{{upper 'AbC'}}`, or what stands in the parentheses of an argument. */
export function signatureOf(name: string, template: string): string {
  const written = name.replaceAll(/[$.*+?^()[\]{}|\\]/g, '\\$&');
  const tag = new RegExp(`\\{\\{\\{?~?[#^]?\\*?\\s*(${written}${ARGUMENTS})~?\\}`).exec(template)?.[1];
  const inner = new RegExp(`\\((${written}${ARGUMENTS})\\)`).exec(template)?.[1];
  return (tag ?? inner ?? name).replaceAll(/\s+/g, ' ').trim();
}
