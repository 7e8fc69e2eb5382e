/** Google's canonical codes, as far as they are used: name by number and HTTP status. */
export const CANONICAL = {
  INVALID_ARGUMENT: { code: 3, status: 400 },
  NOT_FOUND: { code: 5, status: 404 },
  PERMISSION_DENIED: { code: 7, status: 403 },
  UNIMPLEMENTED: { code: 12, status: 501 },
  INTERNAL: { code: 13, status: 500 },
  UNAVAILABLE: { code: 14, status: 503 },
  UNAUTHENTICATED: { code: 16, status: 401 },
} as const;

export type CanonicalCode = keyof typeof CANONICAL;

/** Of the whole call. */
export class VisionError extends Error {
  readonly code: CanonicalCode;
  readonly details: readonly object[];

  constructor(code: CanonicalCode, message: string, details: readonly object[] = []) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** Of one picture: the others of the call are answered nevertheless. */
export class PictureError extends Error {
  readonly code: CanonicalCode;

  constructor(code: CanonicalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function badImage(): PictureError {
  return new PictureError('INVALID_ARGUMENT', 'Bad image data.');
}

/** Which field of the request is wrong, and how, also in Google's details. */
export function fieldError(field: string, description: string): VisionError {
  return new VisionError('INVALID_ARGUMENT', description, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] },
  ]);
}
