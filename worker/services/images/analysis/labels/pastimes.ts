import { area, labelsOf, thing } from './label';

const BALL = ['Ball', 'Sport'];

export const SPORTS = labelsOf('Sports', [
  ['Sport', { also: ['Sports'] }],
  ['Ball', { under: ['Sport'], shape: thing(1, 0.08, 0.2, 'middle') }],
  ['Soccer Ball', { under: [...BALL, 'Football', 'Soccer'], shape: thing(1, 0.08, 0.2) }],
  ['Soccer', { under: ['Football', 'Sport'] }],
  ['Football', { under: ['Sport'] }],
  ['Basketball', { under: ['Sport'], shape: thing(1, 0.08, 0.2, 'air') }],
  ['Tennis Racket', { under: ['Racket', 'Sport', 'Tennis'], shape: thing(0.5, 0.2, 0.4, 'middle') }],
  ['Racket', { under: ['Sport'] }],
  ['Tennis', { under: ['Sport'] }],
  ['Skateboard', { under: ['Sport'], shape: thing(2.6, 0.2, 0.4) }],
]);

export const PAPERS = labelsOf('Text and Documents', [
  ['Text', { shape: area('all') }],
  ['Document', { under: ['Text'], shape: thing(0.72, 0.8, 0.98, 'middle') }],
  ['Receipt', { under: ['Document', 'Text'], shape: thing(0.45, 0.8, 0.98, 'middle') }],
  ['Book', { under: ['Publication'], shape: thing(0.75, 0.2, 0.5, 'middle') }],
  ['Publication'],
]);

export const SIGNS = labelsOf('Symbols and Flags', [
  ['Symbol'],
  ['Sign', { under: ['Symbol'], shape: thing(1.3, 0.2, 0.5, 'middle') }],
  ['Road Sign', { under: ['Sign', 'Symbol'], shape: thing(0.9, 0.15, 0.35, 'air') }],
]);

export const OBJECTS = labelsOf('Everyday Objects', [
  ['Light'],
  ['Box', { shape: thing(1.2, 0.3, 0.65) }],
  ['Pen', { shape: thing(0.3, 0.15, 0.35, 'middle') }],
  ['Smoke', { shape: thing(0.8, 0.2, 0.45, 'air') }],
  ['Cigarette', { shape: thing(2.5, 0.1, 0.25, 'middle') }],
]);

export const MUSIC = labelsOf('Hobbies and Interests', [
  ['Musical Instrument'],
  ['Guitar', { under: ['Musical Instrument'], shape: thing(0.45, 0.4, 0.8, 'middle') }],
  ['Gambling', { shape: thing(1.5, 0.4, 0.7, 'middle') }],
]);

export const TOYS = labelsOf('Toys and Gaming', [['Toy', { shape: thing(1, 0.15, 0.4) }]]);

export const PILLS = labelsOf('Medical', [
  ['Medication'],
  ['Pill', { under: ['Medication'], shape: thing(1.6, 0.08, 0.2, 'middle') }],
]);

export const WEAPONS = labelsOf('Weapons and Military', [
  ['Weapon', { also: ['Arms'] }],
  ['Gun', { under: ['Weapon'], shape: thing(1.7, 0.2, 0.5, 'middle') }],
  ['Knife', { under: ['Blade', 'Weapon'], shape: thing(2.6, 0.2, 0.45, 'middle') }],
  ['Blade', { under: ['Weapon'] }],
]);
