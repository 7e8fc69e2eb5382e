import { type Scene, seen } from './scene';

/** Those in which there is nobody are many: so are photographs. */
export const OUTSIDE: readonly Scene[] = [
  {
    weight: 9,
    objects: [
      seen('Car', 1, 4),
      seen('Road', 0.9),
      seen('Building', 0.8, 2),
      seen('Traffic Light', 0.4, 2),
      seen('Bicycle', 0.35),
      seen('Bus', 0.25),
    ],
    faces: [5, 3, 2, 1],
    text: { kind: 'sign', chance: 0.5 },
  },
  {
    weight: 7,
    objects: [
      seen('Beach', 1),
      seen('Sea', 0.95),
      seen('Sky', 0.9),
      seen('Palm Tree', 0.5, 2),
      seen('Sailboat', 0.35),
    ],
    faces: [5, 2, 2, 1],
    text: null,
  },
  {
    weight: 9,
    objects: [
      seen('Mountain', 1, 2),
      seen('Sky', 0.95),
      seen('Tree', 0.6, 3),
      seen('Lake', 0.45),
      seen('Rock', 0.3),
      seen('Snow', 0.3),
    ],
    faces: [8, 1, 1],
    text: null,
  },
  {
    weight: 6,
    objects: [seen('Horse', 0.6, 2), seen('Cow', 0.6, 3), seen('Sheep', 0.5, 4), seen('Grass', 0.95)],
    faces: [8, 1],
    text: null,
  },
  {
    weight: 4,
    objects: [
      seen('Elephant', 0.5, 3),
      seen('Lion', 0.4, 2),
      seen('Deer', 0.35, 2),
      seen('Grass', 0.9),
      seen('Tree', 0.6, 2),
    ],
    faces: [1],
    text: null,
  },
  {
    weight: 6,
    objects: [
      seen('Flower', 1, 4),
      seen('Grass', 0.7),
      seen('Butterfly', 0.4),
      seen('Tree', 0.5),
      seen('Bird', 0.3),
    ],
    faces: [8, 1],
    text: null,
  },
  {
    weight: 5,
    objects: [seen('House', 1), seen('Tree', 0.7, 2), seen('Car', 0.4), seen('Sky', 0.7), seen('Grass', 0.6)],
    faces: [9, 1],
    text: { kind: 'sign', chance: 0.15 },
  },
  {
    weight: 3,
    objects: [seen('Airplane', 1), seen('Sky', 0.95), seen('Cloud', 0.6, 2), seen('Truck', 0.25)],
    faces: [1],
    text: { kind: 'sign', chance: 0.3 },
  },
];
