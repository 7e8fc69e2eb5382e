import { type Scene, seen } from './scene';

/** Those in which there is always somebody. */
export const PEOPLE: readonly Scene[] = [
  {
    weight: 10,
    objects: [seen('T-Shirt', 0.4), seen('Hat', 0.15)],
    faces: [0, 1],
    text: null,
  },
  {
    weight: 8,
    objects: [seen('Table', 0.5), seen('Cup', 0.4, 3), seen('Cake', 0.3), seen('Chair', 0.4, 2)],
    faces: [0, 0, 3, 4, 3, 2, 1],
    text: null,
  },
  {
    weight: 5,
    objects: [
      seen('Soccer Ball', 0.5),
      seen('Basketball', 0.3),
      seen('Tennis Racket', 0.25),
      seen('Grass', 0.7),
    ],
    faces: [0, 5, 4, 2, 1],
    text: { kind: 'jersey', chance: 0.6 },
  },
  {
    weight: 4,
    objects: [seen('Guitar', 0.9), seen('Chair', 0.3), seen('Hat', 0.3)],
    faces: [0, 5, 2],
    text: { kind: 'sign', chance: 0.15 },
  },
];
