const NAME = 'stress-test-';

/** A square of 8 by 8 pixels: what is tested is the limit, not the line. */
const PIXELS =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mOIcr6NFTEMLQkAmqReAfLYE7cAAAAASUVORK5CYII=';

export function stressFile(number: number): File {
  const bytes = Uint8Array.from(atob(PIXELS), (each) => each.charCodeAt(0));
  return new File([bytes], `${NAME}${String(number).padStart(3, '0')}.png`, { type: 'image/png' });
}

export function isOfStress(fileName: string): boolean {
  return fileName.startsWith(NAME);
}
