/** A request as rules, contracts, templates and scripts see it: the body is read, everything costly is done when asked for. */
export type RequestView = {
  /** Of the exchange. */
  readonly id: string;
  readonly method: string;
  /** Below the group's base, percent-encoded, begins with "/". */
  readonly path: string;
  /** The whole address as it was sent. */
  readonly url: string;
  /** Where the group is served, without a slash at the end. */
  readonly baseUrl: string;
  /** Of the endpoint's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Fields;
  /** Names in lower case. */
  readonly headers: Fields;
  readonly cookies: Fields;
  readonly clientIp: string;
  readonly body: BodyView;
};

/** Named values, in the order they came; a name may come more than once. */
export type Fields = {
  /** The first, or null. */
  get(name: string): string | null;
  all(name: string): readonly string[];
  entries(): readonly (readonly [name: string, value: string])[];
};

export type BodyView = {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The media type alone, in lower case; empty when none was sent. */
  readonly mediaType: string;
  /** Parsed whatever the content type says. */
  readonly json: { ok: true; value: unknown } | { ok: false; reason: string };
  /** Null when it is not application/x-www-form-urlencoded. The text fields of multipart/form-data are in `parts`. */
  readonly form: Fields | null;
  /** Null when it is not multipart. */
  readonly parts: readonly BodyPart[] | null;
};

export type BodyPart = {
  readonly name: string;
  readonly fileName: string | null;
  readonly headers: Fields;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly text: string;
};
