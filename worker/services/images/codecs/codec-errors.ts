/** The structure of the image is sound, its pixels are not. The message is a sentence for people. */
export class BrokenImage extends Error {
  override readonly name = 'BrokenImage';
}

/** The image may be sound, but is of a kind or a size that is not decoded here. The message is a sentence for people. */
export class UndecodableImage extends Error {
  override readonly name = 'UndecodableImage';
}

/** A codec gave up, and is not to be used again. Whoever called it knows what that means. */
export class CodecFailure extends Error {
  override readonly name = 'CodecFailure';
}
