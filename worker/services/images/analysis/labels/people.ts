import { labelsOf, thing } from './label';

export const PEOPLE = labelsOf('Person Description', [
  ['Person', { also: ['Human'], shape: thing(0.42, 0.5, 0.95) }],
  ['Adult', { under: ['Person'], shape: thing(0.42, 0.5, 0.95) }],
  ['Man', { under: ['Adult', 'Male', 'Person'], shape: thing(0.42, 0.5, 0.95) }],
  ['Woman', { under: ['Adult', 'Female', 'Person'], shape: thing(0.42, 0.5, 0.95) }],
  ['Child', { under: ['Person'], also: ['Kid'], shape: thing(0.45, 0.35, 0.7) }],
  ['Boy', { under: ['Child', 'Male', 'Person'], shape: thing(0.45, 0.35, 0.7) }],
  ['Girl', { under: ['Child', 'Female', 'Person'], shape: thing(0.45, 0.35, 0.7) }],
  ['Baby', { under: ['Person'], also: ['Infant'], shape: thing(0.8, 0.3, 0.6) }],
  ['Male', { under: ['Person'] }],
  ['Female', { under: ['Person'] }],
]);

export const CLOTHING = labelsOf('Apparel and Accessories', [
  ['Clothing', { also: ['Apparel'] }],
  ['Footwear', { under: ['Clothing'] }],
  ['Accessories'],
  ['Hat', { under: ['Clothing'], shape: thing(1.5, 0.12, 0.25, 'air') }],
  ['T-Shirt', { under: ['Clothing'], shape: thing(1, 0.25, 0.5, 'middle') }],
  ['Dress', { under: ['Clothing'], shape: thing(0.55, 0.4, 0.75, 'middle') }],
  ['Shoe', { under: ['Clothing', 'Footwear'], shape: thing(1.6, 0.15, 0.4) }],
  ['Backpack', { under: ['Bag'], shape: thing(0.8, 0.2, 0.45, 'middle') }],
  ['Handbag', { under: ['Accessories', 'Bag'], also: ['Purse'], shape: thing(1.1, 0.15, 0.4, 'middle') }],
  ['Bag', { shape: thing(1, 0.15, 0.4) }],
  ['Glasses', { under: ['Accessories'], shape: thing(2.6, 0.12, 0.25, 'middle') }],
  ['Watch', { under: ['Accessories'], also: ['Wristwatch'], shape: thing(0.9, 0.12, 0.35, 'middle') }],
]);
