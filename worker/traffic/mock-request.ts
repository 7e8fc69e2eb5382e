import type { HeaderList } from '../engine/answer';
import { joinedBytes } from '../engine/joined-bytes';
import type { MockRequest, Reach } from '../services/service';
import { type BegunBody, beginBody, streamOf } from './begun-body';
import { boundedChunks, chunksUpTo, incomplete } from './body-chunks';
import { checkAnnouncedBody } from './gate/size-limits';
import type { Arrival } from './house';
import type { MockPlace } from './locate';
import { reachOf, urlSent } from './reach';
import type { RequestHeaders } from './request-headers';
import { withoutSessionCookie } from './session-cookie';

const KEPT_FOR_LOG_BYTES = 64 * 1024;
const DISCARDED_BYTES = 16 * 1024 * 1024;

/** What is known of a body, for the log: it may still come while the answer is on its way. */
export type SeenBody = { read: Uint8Array | null; announcedSize: number };

const NO_BODY: SeenBody = { read: null, announcedSize: 0 };

/** A request from the network. Everything that costs something is done when the service asks for it, and once. */
export class IncomingRequest implements MockRequest {
  readonly method: string;
  readonly url: string;
  /** The gate takes the end off that makes it a twin's. */
  path: string;
  readonly query: string;
  /** Of what is read into memory. */
  limit: number;
  private readonly request: Request;
  private readonly sent: RequestHeaders;
  private readonly place: MockPlace;
  private ownHeaders: Headers | null = null;
  private reading: Promise<Uint8Array> | null = null;
  private decoding: Promise<string> | null = null;
  private begun: BegunBody | null = null;
  private isStreamed = false;
  private seen = NO_BODY;
  /**
   * What nobody but the log reads of a small body; null where nothing is left to come. A client that is still sending when it
   * is answered may lose the answer.
   */
  leftover: Promise<unknown> | null = null;

  constructor({ request, method, headers, place }: Arrival, limit: number) {
    this.request = request;
    this.sent = headers;
    this.limit = limit;
    this.method = method;
    this.place = place;
    this.url = place.front === null ? place.url : urlSent(place);
    this.path = place.path;
    this.query = place.query;
  }

  get headers(): Headers {
    const { hasCookie, front, list } = this.sent;
    if (!hasCookie && front === null) return this.request.headers;
    this.ownHeaders ??= withoutSessionCookie(front === null ? this.request.headers : new Headers(list));
    return this.ownHeaders;
  }

  get headerList(): Readonly<HeaderList> {
    return this.sent.hasCookie ? [...this.headers] : this.sent.list;
  }

  get clientIp(): string {
    return this.sent.caller ?? '127.0.0.1';
  }

  get hasBody(): boolean {
    if (this.method === 'GET' || this.method === 'HEAD') return false;
    const { contentLength } = this.sent;
    // Only to look at the stream of a body costs as much as to read a small one.
    return contentLength === null ? this.request.body !== null : Number(contentLength) > 0;
  }

  bytes(): Promise<Uint8Array> {
    this.reading ??= this.readBounded();
    return this.reading;
  }

  text(): Promise<string> {
    this.decoding ??= this.bytes().then((bytes) => new TextDecoder().decode(bytes));
    return this.decoding;
  }

  async bytesUpTo(most: number): Promise<Uint8Array | null> {
    const { contentLength } = this.sent;
    if (this.reading) return within(await this.reading, most);
    if (contentLength !== null && Number(contentLength) > most) return null;
    const reading =
      contentLength !== null && this.begun === null ? this.readAnnounced() : this.readUpTo(most);
    const bytes = await reading;
    if (bytes === null) return null;
    this.reading = Promise.resolve(bytes);
    // A large one is not held until the log is flushed.
    const isLarge = bytes.byteLength > KEPT_FOR_LOG_BYTES;
    this.seen = { read: isLarge ? null : bytes, announcedSize: bytes.byteLength };
    return bytes;
  }

  stream(): ReadableStream<Uint8Array> | null {
    if (this.reading) return streamOf(this.reading);
    this.isStreamed = true;
    return this.begun ? this.begun.stream() : this.request.body;
  }

  async peek(most: number): Promise<Uint8Array> {
    const { contentLength } = this.sent;
    const isShort = contentLength !== null && Number(contentLength) <= Math.min(most, this.limit);
    if (this.reading || isShort) return (await this.bytes()).subarray(0, most);
    const { body } = this.request;
    if (body === null) return new Uint8Array(0);
    this.begun ??= beginBody(body);
    return this.begun.first(most);
  }

  get reach(): Reach {
    return reachOf(this.request, this.place);
  }

  /**
   * A small body that the service did not look at is taken along for the log. What is returned does not hold the request,
   * which would otherwise stay in memory until the log is flushed.
   */
  seenBody(): SeenBody {
    const announced = Number(this.sent.contentLength ?? 0);
    if (this.reading || announced === 0) return this.seen;
    if (this.isStreamed || announced > Math.min(this.limit, KEPT_FOR_LOG_BYTES)) {
      return { read: null, announcedSize: announced };
    }
    // A body that is cut off only leaves the log without it.
    this.leftover = this.bytes().catch(() => null);
    return this.seen;
  }

  private async readBounded(): Promise<Uint8Array> {
    const { contentLength } = this.sent;
    const seen: SeenBody = { read: null, announcedSize: Number(contentLength ?? 0) };
    this.seen = seen;
    checkAnnouncedBody(contentLength, this.limit);
    const isWhole = contentLength !== null && this.begun === null;
    seen.read = isWhole ? await this.readAnnounced() : await this.readAsItComes();
    return seen.read;
  }

  private async readAnnounced(): Promise<Uint8Array> {
    return new Uint8Array(await this.request.arrayBuffer().catch(incomplete));
  }

  private async readUpTo(most: number): Promise<Uint8Array | null> {
    const body = this.bodyAsItComes();
    if (body === null) return new Uint8Array(0);
    const chunks = await chunksUpTo(body, most, DISCARDED_BYTES);
    return chunks && joinedBytes(chunks);
  }

  private bodyAsItComes(): ReadableStream<Uint8Array> | null {
    return this.begun ? this.begun.stream() : this.request.body;
  }

  private async readAsItComes(): Promise<Uint8Array> {
    const body = this.bodyAsItComes();
    return body === null ? new Uint8Array(0) : joinedBytes(await boundedChunks(body, this.limit));
  }
}

function within(bytes: Uint8Array, most: number): Uint8Array | null {
  return bytes.byteLength > most ? null : bytes;
}
