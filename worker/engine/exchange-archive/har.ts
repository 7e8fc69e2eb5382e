import type { ExchangeSource, Why } from '../exchange';

/** HTTP Archive 1.2, as far as a server can know it; what begins with "_" is our own, as the format allows. */
export type Har = { log: { version: '1.2'; creator: HarCreator; entries: HarEntry[] } };

export type HarCreator = { name: string; version: string };

export type HarField = { name: string; value: string };

export type HarCookie = HarField & {
  path?: string;
  domain?: string;
  /** ISO 8601. */
  expires?: string;
  httpOnly?: boolean;
  secure?: boolean;
};

export type HarParam = { name: string; value?: string; fileName?: string; contentType?: string };

export type HarPostData = {
  mimeType: string;
  params: HarParam[];
  text: string;
  /** The format has no such member for what is sent, only for answers. */
  _encoding?: 'base64';
  comment?: string;
};

export type HarContent = {
  size: number;
  mimeType: string;
  text?: string;
  encoding?: 'base64';
  comment?: string;
};

type HarMessage = {
  httpVersion: string;
  cookies: HarCookie[];
  headers: HarField[];
  headersSize: number;
  bodySize: number;
};

export type HarRequest = HarMessage & {
  method: string;
  url: string;
  queryString: HarField[];
  postData?: HarPostData;
};

export type HarResponse = HarMessage & {
  status: number;
  statusText: string;
  content: HarContent;
  redirectURL: string;
};

/** Milliseconds; -1 where there is none. */
export type HarTimings = {
  blocked: number;
  dns: -1;
  connect: -1;
  ssl: -1;
  send: number;
  wait: number;
  receive: number;
};

export type HarEntry = {
  startedDateTime: string;
  time: number;
  request: HarRequest;
  response: HarResponse;
  cache: Record<string, never>;
  timings: HarTimings;
  _understudy: HarOrigin;
};

/** What only the mock's side knows. */
export type HarOrigin = {
  id: string;
  source: ExchangeSource;
  group: string;
  kind: string | null;
  world: string;
  seed: string;
  country: string | null;
  why: Why;
};
