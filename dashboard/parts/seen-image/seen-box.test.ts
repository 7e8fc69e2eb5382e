import { expect, test } from 'vitest';
import { boxText, seenBoxes } from './seen-box';

const seen = {
  objects: [
    { name: 'Cat', confidence: 0.97, box: { x: 0.1, y: 0.1, width: 0.2, height: 0.2 } },
    { name: 'Sofa', confidence: 0.8, box: { x: 0, y: 0, width: 1, height: 0.9 } },
  ],
  faces: [{ confidence: 0.99, box: { x: 0.5, y: 0.1, width: 0.3, height: 0.3 } }],
  text: [{ text: 'SALE', confidence: 0.9, box: { x: 0, y: 0.9, width: 0.1, height: 0.1 } }],
};

test('small boxes lie above large ones, so that each can be pointed at', () => {
  expect(seenBoxes(seen).map(({ label }) => label)).toEqual(['Sofa', 'Face 1', 'Cat', 'SALE']);
});

test('only the kinds that are wanted are shown', () => {
  expect(seenBoxes(seen, ['text']).map(boxText)).toEqual(['SALE 90%']);
  expect(seenBoxes(seen, [])).toEqual([]);
});
