const NAMES: Record<string, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP', gif: 'GIF' };

/** As people write it. */
export function formatName(format: string): string {
  return NAMES[format] ?? format;
}
