/** An id of an element for a place in a form: an address may have characters that a list of ids cannot. */
export function elementId(form: string, address: string): string {
  return (
    form +
    address.replaceAll(/[^A-Za-z0-9]/g, (character) =>
      character === '/' ? '-' : `_${character.codePointAt(0)?.toString(16)}`,
    )
  );
}
