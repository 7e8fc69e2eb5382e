/** Where the mock serves an object, as its clients write it. */
export function objectUrl(baseUrl: string, bucket: string, key: string): string {
  return `${baseUrl}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
}
