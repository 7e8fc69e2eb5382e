import sharp from 'sharp';
import { afterAll, beforeAll, inject } from 'vitest';
import { adminClient } from '../admin-client.ts';

export type RGB = { r: number; g: number; b: number };

/** A picture of one colour; what is seen in it follows from its size, as the rules below say. */
export function plain(width: number, format: 'jpeg' | 'png' | 'webp' | 'gif' = 'jpeg', colour?: RGB) {
  const background = colour ?? { r: 200, g: 40, b: 40 };
  return sharp({ create: { width, height: 300, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** By the widths of pictures. */
export const WIDTHS = { dogs: 400, ada: 410, adaAgain: 420, charles: 430, empty: 440, sign: 450, nude: 460 };

/** All of them in base64, for programs in other languages. */
export async function pictureVariables(): Promise<Record<string, string>> {
  const pictures = Object.entries(WIDTHS).map(async ([name, width]) => {
    const bytes = await plain(width);
    return [`PICTURE_${name.toUpperCase()}`, bytes.toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(pictures));
}

const AT = { x: 0.25, y: 0.25, width: 0.25, height: 0.5 };

const ada = {
  person: 'ada',
  confidence: 0.99,
  box: AT,
  gender: 'female',
  age: { low: 30, high: 40 },
  smile: true,
  eyeglasses: true,
  emotion: 'happy',
};

const NOTHING = { objects: [], faces: [], text: [], moderation: {} };

const ANSWERS: Record<keyof typeof WIDTHS, object> = {
  dogs: {
    ...NOTHING,
    objects: [
      { name: 'Dog', confidence: 0.97, box: AT },
      { name: 'Dog', confidence: 0.81 },
      { name: 'Car', confidence: 0.6 },
      { name: 'Flux Capacitor', confidence: 0.57 },
    ],
  },
  ada: { ...NOTHING, faces: [ada] },
  adaAgain: { ...NOTHING, faces: [{ ...ada, smile: false, emotion: 'calm' }, { person: 'charles' }] },
  charles: { ...NOTHING, faces: [{ person: 'charles', gender: 'male' }] },
  empty: NOTHING,
  sign: { ...NOTHING, text: ['STOP here', 'NOW'] },
  nude: { ...NOTHING, moderation: { nudity: 0.98, 'Air Crash': 0.7, weapons: 0.4 } },
};

const RULES = Object.entries(ANSWERS).map(([name, answer]) => {
  const width = WIDTHS[name as keyof typeof WIDTHS];
  return { name, when: { width: { min: width, max: width } }, answer };
});

type Group = { id: string; slug: string };

/** An image API of its own for the tests of a file, with a store beside it; deleted after them. */
export function useImageGroup(name: string, config: object = {}) {
  const admin = adminClient(inject('url'), inject('token'));
  const { port } = new URL(inject('url'));
  let project: { id: string; slug: string };

  beforeAll(async () => {
    ({ project } = await admin.post<{ project: typeof project }>('/api/projects', { name }));
    const make = (kind: string, slug: string, settings: object) =>
      admin.post<{ group: Group }>('/api/groups', {
        project_id: project.id,
        name: slug,
        slug,
        kind,
        config: settings,
      });
    await make('s3', 'files', {});
    await make('images', 'images', { analysis: { rules: RULES }, ...config });
  });
  afterAll(() => admin.delete(`/api/projects/${project.id}`));

  return {
    admin,
    project: () => project,
    /** Where the group answers. */
    url: (group: 'images' | 'files' = 'images') => `${inject('url')}/m/${project.slug}/${group}`,
    /** The group's own host, without its port. */
    host: () => `images--${project.slug}.localhost`,
    port: Number(port),
  };
}
