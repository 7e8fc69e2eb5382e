import { area, labelsOf, thing } from './label';

const ELECTRONICS = ['Electronics'];
const COMPUTER = ['Computer', 'Electronics'];

export const FURNITURE = labelsOf('Furniture and Furnishings', [
  ['Furniture'],
  ['Chair', { under: ['Furniture'], shape: thing(0.7, 0.3, 0.6) }],
  ['Couch', { under: ['Furniture'], also: ['Sofa'], shape: thing(2, 0.5, 0.9) }],
  ['Table', { under: ['Furniture'], shape: thing(1.7, 0.4, 0.85) }],
  ['Desk', { under: ['Furniture', 'Table'], shape: thing(1.8, 0.5, 0.95) }],
  ['Bed', { under: ['Furniture'], shape: thing(1.5, 0.55, 0.95) }],
  ['Lamp', { shape: thing(0.5, 0.2, 0.45, 'middle') }],
  ['Bookcase', { under: ['Furniture'], also: ['Bookshelf'], shape: thing(0.8, 0.5, 0.9, 'middle') }],
  ['Rug', { under: ['Home Decor'], also: ['Carpet'], shape: area('bottom') }],
  ['Home Decor'],
]);

export const INDOORS = labelsOf('Home and Indoors', [
  ['Indoors'],
  ['Kitchen', { under: ['Indoors'], shape: area('all') }],
  ['Living Room', { under: ['Indoors', 'Room'], shape: area('all') }],
  ['Room', { under: ['Indoors'] }],
  ['Window', { shape: thing(0.8, 0.3, 0.6, 'air') }],
]);

export const ELECTRONIC = labelsOf('Technology and Computing', [
  ['Electronics'],
  ['Computer', { under: ELECTRONICS }],
  ['Laptop', { under: [...COMPUTER, 'Pc'], shape: thing(1.4, 0.3, 0.65, 'middle') }],
  ['Pc', { under: COMPUTER }],
  ['Monitor', { under: [...ELECTRONICS, 'Screen'], shape: thing(1.6, 0.35, 0.65, 'middle') }],
  ['Screen', { under: ELECTRONICS }],
  [
    'Television',
    { under: [...ELECTRONICS, 'Screen'], also: ['TV'], shape: thing(1.7, 0.35, 0.65, 'middle') },
  ],
  [
    'Mobile Phone',
    { under: [...ELECTRONICS, 'Phone'], also: ['Cell Phone'], shape: thing(0.5, 0.15, 0.4, 'middle') },
  ],
  ['Phone', { under: ELECTRONICS }],
  [
    'Computer Keyboard',
    { under: [...COMPUTER, 'Computer Hardware', 'Hardware'], shape: thing(2.8, 0.3, 0.6) },
  ],
  ['Computer Hardware', { under: [...COMPUTER, 'Hardware'] }],
  ['Hardware', { under: ELECTRONICS }],
  ['Camera', { under: ELECTRONICS, shape: thing(1.3, 0.15, 0.4, 'middle') }],
  ['Headphones', { under: ELECTRONICS, shape: thing(0.95, 0.2, 0.45, 'middle') }],
]);
