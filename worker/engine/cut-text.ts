/** A text that came from outside, short enough to be repeated in an answer. */
export function cutText(text: string, longest = 256): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
