import { labelsOf, thing } from './label';

const MAMMAL = ['Animal', 'Mammal'];
const WILD = ['Animal', 'Mammal', 'Wildlife'];
const LIVESTOCK = ['Animal', 'Livestock', 'Mammal'];

export const ANIMALS = labelsOf('Animals and Pets', [
  ['Animal'],
  ['Mammal', { under: ['Animal'] }],
  ['Pet', { under: ['Animal'] }],
  ['Canine', { under: MAMMAL }],
  ['Wildlife', { under: ['Animal'] }],
  ['Livestock', { under: MAMMAL }],
  ['Dog', { under: ['Animal', 'Canine', 'Mammal', 'Pet'], shape: thing(1.1, 0.35, 0.75) }],
  ['Puppy', { under: ['Animal', 'Canine', 'Dog', 'Mammal', 'Pet'], shape: thing(1, 0.25, 0.5) }],
  ['Cat', { under: ['Animal', 'Mammal', 'Pet'], shape: thing(0.95, 0.3, 0.65) }],
  ['Kitten', { under: ['Animal', 'Cat', 'Mammal', 'Pet'], shape: thing(0.95, 0.2, 0.45) }],
  ['Rabbit', { under: ['Animal', 'Mammal', 'Pet'], also: ['Bunny'], shape: thing(0.9, 0.2, 0.4) }],
  ['Hamster', { under: ['Animal', 'Mammal', 'Pet', 'Rodent'], shape: thing(1.2, 0.2, 0.45) }],
  ['Rodent', { under: MAMMAL }],
  ['Bird', { under: ['Animal'], shape: thing(1.2, 0.12, 0.35, 'air') }],
  ['Parrot', { under: ['Animal', 'Bird'], shape: thing(0.6, 0.25, 0.5, 'middle') }],
  ['Fish', { under: ['Animal', 'Sea Life'], shape: thing(1.8, 0.2, 0.45, 'middle') }],
  ['Sea Life', { under: ['Animal'] }],
  ['Insect', { under: ['Animal', 'Invertebrate'], shape: thing(1.2, 0.1, 0.3, 'middle') }],
  ['Butterfly', { under: ['Animal', 'Insect', 'Invertebrate'], shape: thing(1.2, 0.15, 0.4, 'middle') }],
  ['Invertebrate', { under: ['Animal'] }],
  ['Horse', { under: MAMMAL, shape: thing(1.15, 0.4, 0.8) }],
  ['Cow', { under: [...LIVESTOCK, 'Cattle'], shape: thing(1.4, 0.3, 0.6) }],
  ['Cattle', { under: LIVESTOCK }],
  ['Sheep', { under: LIVESTOCK, shape: thing(1.2, 0.2, 0.4) }],
  ['Goat', { under: LIVESTOCK, shape: thing(1.1, 0.25, 0.45) }],
  ['Bear', { under: WILD, shape: thing(1.3, 0.3, 0.6) }],
  ['Deer', { under: WILD, shape: thing(0.95, 0.3, 0.6) }],
  ['Elephant', { under: WILD, shape: thing(1.25, 0.45, 0.85) }],
  ['Lion', { under: WILD, shape: thing(1.4, 0.4, 0.7) }],
]);
