/** Many clients take such segments out of a path before they ask. */
export function hasDotSegments(url: string): boolean {
  return /^[^?]*\/(?:\.|%2e){1,2}(?:[/?]|$)/i.test(url);
}

/** A percent sign that encodes nothing. */
export function hasStrayPercent(url: string): boolean {
  return /%(?![0-9a-f]{2})/i.test(url);
}

/** What a reader has to know where a client asks for another address than the one it is given. */
export function tidiedNotes(program: string, url: string): string[] {
  if (!hasDotSegments(url)) return [];
  return [`${program} takes the segments of dots out of this address, and so asks for another.`];
}

export function percentNotes(program: string, url: string): string[] {
  if (!hasStrayPercent(url)) return [];
  return [`${program} sends the percent signs of this address as %25, for one of them encodes nothing.`];
}
