/** What Amazon calls its errors, and what it says where it says nothing more exact. */
const SENTENCES = {
  ImageTooLargeException: 'Request has an image that is too large.',
  InvalidImageFormatException: 'Request has invalid image format',
  InvalidParameterException: 'Request has invalid parameters',
  InvalidS3ObjectException:
    'Unable to get object metadata from S3. Check object key, region and/or access permissions.',
  ThrottlingException: 'Rate exceeded',
  InternalServerError: 'Internal server error.',
} as const;

/** Of the front that all its services have in common, before Rekognition itself has a look. */
const FRONT_CODES = [
  'IncompleteSignatureException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'SerializationException',
  'UnknownOperationException',
  'UnrecognizedClientException',
  'ValidationException',
] as const;

export type ServiceCode = keyof typeof SENTENCES;

export type FrontCode = (typeof FRONT_CODES)[number];

export class RekognitionError extends Error {
  readonly code: ServiceCode | FrontCode;
  readonly isOfFront: boolean;

  private constructor(code: ServiceCode | FrontCode, message: string, isOfFront: boolean) {
    super(message);
    this.code = code;
    this.isOfFront = isOfFront;
  }

  static ofService(code: ServiceCode, message: string = SENTENCES[code]): RekognitionError {
    return new RekognitionError(code, message, false);
  }

  static ofFront(code: FrontCode, message: string): RekognitionError {
    return new RekognitionError(code, message, true);
  }

  get status(): number {
    return this.code === 'InternalServerError' ? 500 : 400;
  }
}
