import { expect, test } from 'vitest';
import { placedObjects } from './placed-objects';

const box = { x: 0, y: 0, width: 1, height: 0.4 };
const objects = ['Sky', 'Dog', 'Flux Capacitor'].map((name) => ({ name, confidence: 0.9, parents: [], box }));

const namesBy = (source: 'rule' | 'image') => {
  const analysis = { objects, decided_by: { source, rule: null, position: null } };
  return placedObjects(analysis).map(({ name }) => name);
};

test('no box is drawn around what goes from edge to edge', () => {
  expect(namesBy('image')).toEqual(['Dog', 'Flux Capacitor']);
});

test('what somebody said is there is shown, whatever it is', () => {
  expect(namesBy('rule')).toEqual(['Sky', 'Dog', 'Flux Capacitor']);
});
