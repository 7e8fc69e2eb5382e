import { cutText } from '../cut-text';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Short enough to be sent on, and text that every receiver can read: half a character is none in UTF-8. */
export function sendableText(text: string, longest = 1024): string {
  return cutText(text, longest).replace(LONE_SURROGATE, '\ufffd');
}
