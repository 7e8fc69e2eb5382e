import { area, labelsOf, thing } from './label';

const OUTSIDE = ['Nature', 'Outdoors'];
const WATERSIDE = ['Nature', 'Outdoors', 'Water'];

export const OUTDOORS = labelsOf('Nature and Outdoors', [
  ['Nature'],
  ['Outdoors'],
  ['Water', { under: OUTSIDE }],
  ['Sky', { under: OUTSIDE, shape: area('top') }],
  ['Cloud', { under: ['Nature', 'Outdoors', 'Sky'], shape: thing(2, 0.3, 0.7, 'air') }],
  ['Mountain', { under: OUTSIDE, shape: thing(1.9, 0.7, 0.98, 'middle') }],
  ['Beach', { under: [...OUTSIDE, 'Sea', 'Water'], shape: area('bottom') }],
  ['Sea', { under: WATERSIDE, also: ['Ocean'], shape: area('bottom') }],
  ['Lake', { under: WATERSIDE, shape: area('bottom') }],
  ['Snow', { under: OUTSIDE, shape: area('bottom') }],
  ['Sunset', { under: [...OUTSIDE, 'Sky'], shape: area('top') }],
  ['Rock', { shape: thing(1.4, 0.2, 0.5) }],
]);

export const PLANTS = labelsOf('Plants and Flowers', [
  ['Plant', { also: ['Vegetation'], shape: thing(0.8, 0.25, 0.55) }],
  ['Tree', { under: ['Plant'], shape: thing(0.75, 0.5, 0.9, 'middle') }],
  ['Palm Tree', { under: ['Plant', 'Tree'], shape: thing(0.6, 0.5, 0.9, 'middle') }],
  ['Flower', { under: ['Plant'], shape: thing(0.9, 0.15, 0.5, 'middle') }],
  ['Rose', { under: ['Flower', 'Plant'], shape: thing(0.95, 0.2, 0.5, 'middle') }],
  ['Grass', { under: ['Plant'], shape: area('bottom') }],
  ['Potted Plant', { under: ['Plant'], shape: thing(0.7, 0.2, 0.45) }],
]);

export const BUILDINGS = labelsOf('Buildings and Architecture', [
  ['Architecture'],
  ['Building', { under: ['Architecture'], shape: thing(0.9, 0.6, 0.98, 'middle') }],
  ['House', { under: ['Architecture', 'Building', 'Housing'], shape: thing(1.2, 0.5, 0.9, 'middle') }],
  ['Housing', { under: ['Architecture', 'Building'] }],
  ['Tower', { under: ['Architecture', 'Building'], shape: thing(0.35, 0.6, 0.98, 'middle') }],
  ['Bridge', { shape: thing(2.6, 0.6, 0.98, 'middle') }],
  ['City', { also: ['Town'], shape: area('all') }],
]);
