/** What every server makes of every upload. */
export const VARIANTS = [
  { name: 'thumbnail', side: 150, format: 'jpeg' },
  { name: 'medium', side: 400, format: 'jpeg' },
  { name: 'webp', side: 400, format: 'webp' },
] as const;

export const QUALITY = 80;

export const SECRET = 'secret-of-the-image-bench';
