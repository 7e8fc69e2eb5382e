/** Where a website sends who asks for the object. */
export const REDIRECT = 'x-amz-website-redirect-location';

/** It belongs to one object: a copy has its own or none. */
export function copiedHeaders(
  { [REDIRECT]: _, ...headers }: Readonly<Record<string, string>>,
  redirect: string | null,
): Record<string, string> {
  return redirect === null ? headers : { ...headers, [REDIRECT]: redirect };
}
