/** Downloads what is at an address of our own, under the last name of its key. */
export function saveUrl(url: string, key: string): void {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = key.split('/').findLast(Boolean) ?? 'object';
  anchor.click();
}
