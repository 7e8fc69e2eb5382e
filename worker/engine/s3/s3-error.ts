import { S3_CODES, type S3Code } from './error-codes';

/** A refusal as data, for it crosses from the store's object to the service. */
export type Refusal = {
  code: S3Code;
  message: string;
  /** Further elements of the document, such as BucketName. */
  details: Record<string, string>;
  headers: Record<string, string>;
};

type Told = { message?: string; details?: Record<string, string>; headers?: Record<string, string> };

/** What S3 refuses. Thrown anywhere below a request; whoever answers makes XML of it. */
export class S3Error extends Error {
  readonly refusal: Refusal;

  constructor(code: S3Code, { message = S3_CODES[code][1], details = {}, headers = {} }: Told = {}) {
    super(message);
    this.refusal = { code, message, details, headers };
  }

  /** As it came from the store. */
  static of({ code, ...told }: Refusal): S3Error {
    return new S3Error(code, told);
  }
}
