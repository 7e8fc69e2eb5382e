/** The part of Postman's collection format v2.1 that this project writes. */
export type PostmanCollection = {
  info: { _postman_id: string; name: string; description: string; schema: string };
  item: PostmanNode[];
  auth?: PostmanAuth;
  variable: PostmanVariable[];
};

export type PostmanNode = PostmanFolder | PostmanItem;

export type PostmanFolder = { name: string; item: PostmanItem[] };

export type PostmanItem = {
  name: string;
  event: PostmanEvent[];
  protocolProfileBehavior?: { followRedirects?: boolean; disableBodyPruning?: boolean };
  request: PostmanRequest;
  response: PostmanResponse[];
};

export type PostmanEvent = { listen: 'test'; script: { type: 'text/javascript'; exec: string[] } };

export type PostmanRequest = {
  method: string;
  description: string;
  header: PostmanPair[];
  url: PostmanUrl;
  auth?: PostmanAuth;
  body?: PostmanBody;
};

/** A parameter of a query that has no "=" has no value. */
export type PostmanPair = { key: string; value: string | null; description?: string; disabled?: boolean };

export type PostmanVariable = { key: string; value: string; type?: 'string'; description?: string };

export type PostmanUrl = {
  raw: string;
  host: string[];
  path: string[];
  query?: PostmanPair[];
  variable?: PostmanVariable[];
};

export type PostmanAuth = { type: 'noauth' | 'bearer' | 'basic' | 'apikey' | 'awsv4' } & Partial<
  Record<'bearer' | 'basic' | 'apikey' | 'awsv4', { key: string; value: string; type: 'string' }[]>
>;

export type PostmanBody =
  | { mode: 'raw'; raw: string; options: { raw: { language: 'json' | 'text' } } }
  | { mode: 'urlencoded'; urlencoded: { key: string; value: string; type: 'text' }[] }
  | {
      mode: 'formdata';
      formdata: ({ key: string } & ({ type: 'text'; value: string } | { type: 'file'; src: string }))[];
    }
  | { mode: 'file'; file: { src: string } };

export type PostmanResponse = {
  name: string;
  originalRequest: PostmanRequest;
  code: number;
  header: PostmanPair[];
  body: string;
  _postman_previewlanguage: 'json' | 'text';
};

export const POSTMAN_SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
