import { parseCookies } from './cookies';
import { type FieldEntry, fieldsOf } from './fields';
import { LazyBody } from './lazy-body';
import type { BodyView, Fields, RequestView } from './request-view';
import { parseUrlEncoded } from './url-encoded';

export type RequestParts = {
  id: string;
  method: string;
  path: string;
  /** Without the question mark. */
  query: string;
  url: string;
  baseUrl: string;
  params: Readonly<Record<string, string>>;
  /** Names in lower case. */
  headers: readonly FieldEntry[];
  clientIp: string;
  bytes: Uint8Array;
};

/** Nothing is parsed before something asks for it, and nothing twice. */
export function requestView(parts: RequestParts): RequestView {
  return new LazyRequest(parts);
}

class LazyRequest implements RequestView {
  private readonly parts: RequestParts;
  private readQuery: Fields | null = null;
  private readHeaders: Fields | null = null;
  private readCookies: Fields | null = null;
  private readBody: BodyView | null = null;

  constructor(parts: RequestParts) {
    this.parts = parts;
  }

  get id(): string {
    return this.parts.id;
  }

  get method(): string {
    return this.parts.method;
  }

  get path(): string {
    return this.parts.path;
  }

  get url(): string {
    return this.parts.url;
  }

  get baseUrl(): string {
    return this.parts.baseUrl;
  }

  get params(): Readonly<Record<string, string>> {
    return this.parts.params;
  }

  get clientIp(): string {
    return this.parts.clientIp;
  }

  get query(): Fields {
    this.readQuery ??= fieldsOf(parseUrlEncoded(this.parts.query));
    return this.readQuery;
  }

  get headers(): Fields {
    this.readHeaders ??= fieldsOf(this.parts.headers);
    return this.readHeaders;
  }

  get cookies(): Fields {
    this.readCookies ??= fieldsOf(parseCookies(this.headers.all('cookie')));
    return this.readCookies;
  }

  get body(): BodyView {
    this.readBody ??= new LazyBody(this.parts.bytes, this.headers.get('content-type'));
    return this.readBody;
  }
}
