/** A server lets signs pass that no URI has (RFC 3986), and readers of archives may not. */
export function harUrl(url: string): string {
  const [, origin = '', rest = ''] = /^([a-z]+:\/\/[^/?]*)(.*)$/is.exec(url) ?? ['', '', url];
  return (
    origin +
    rest
      .replace(/%(?![0-9a-f]{2})/gi, '%25')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[^\w.~:/?@!$&'()*+,;=%-]+/g, encodeURIComponent)
  );
}
