/** Where Cloudflare's network says that a caller is; null where nobody says. */
export function countryIn({ cf }: Request): string | null {
  const country = cf?.country;
  return typeof country === 'string' ? country : null;
}
