import { labelsOf, thing } from './label';

const FRUIT = ['Food', 'Fruit', 'Plant', 'Produce'];
const SWEET = ['Dessert', 'Food'];

export const FOOD = labelsOf('Food and Beverage', [
  ['Food'],
  ['Produce', { under: ['Food'] }],
  ['Fruit', { under: ['Food', 'Plant', 'Produce'] }],
  ['Dessert', { under: ['Food'] }],
  ['Beverage', { also: ['Drink'] }],
  ['Apple', { under: FRUIT, shape: thing(1, 0.12, 0.35, 'middle') }],
  ['Banana', { under: FRUIT, shape: thing(1.6, 0.2, 0.4, 'middle') }],
  ['Orange', { under: FRUIT, shape: thing(1, 0.12, 0.3, 'middle') }],
  ['Strawberry', { under: FRUIT, shape: thing(0.9, 0.1, 0.25, 'middle') }],
  ['Tomato', { under: ['Food', 'Plant', 'Produce', 'Vegetable'], shape: thing(1, 0.1, 0.25, 'middle') }],
  ['Vegetable', { under: ['Food', 'Plant', 'Produce'] }],
  ['Bread', { under: ['Food'], shape: thing(1.5, 0.25, 0.5, 'middle') }],
  ['Pizza', { under: ['Food'], shape: thing(1.3, 0.4, 0.85, 'middle') }],
  ['Burger', { under: ['Food'], also: ['Hamburger'], shape: thing(1.1, 0.3, 0.6, 'middle') }],
  ['Salad', { under: ['Food'], shape: thing(1.3, 0.3, 0.6, 'middle') }],
  ['Pasta', { under: ['Food'], shape: thing(1.3, 0.3, 0.65, 'middle') }],
  ['Cake', { under: SWEET, shape: thing(1.1, 0.3, 0.6, 'middle') }],
  ['Ice Cream', { under: SWEET, shape: thing(0.6, 0.25, 0.5, 'middle') }],
  ['Coffee', { under: ['Beverage'], shape: thing(1, 0.15, 0.35, 'middle') }],
  ['Juice', { under: ['Beverage'], shape: thing(0.6, 0.2, 0.4, 'middle') }],
  ['Beer', { under: ['Alcohol', 'Beverage'], shape: thing(0.5, 0.25, 0.5, 'middle') }],
  ['Wine', { under: ['Alcohol', 'Beverage'], shape: thing(0.4, 0.25, 0.55, 'middle') }],
  ['Alcohol', { under: ['Beverage'] }],
]);

export const TABLEWARE = labelsOf('Kitchen and Dining', [
  ['Cutlery'],
  ['Cup', { shape: thing(1.05, 0.12, 0.3, 'middle') }],
  ['Plate', { shape: thing(1.5, 0.35, 0.7, 'middle') }],
  ['Bowl', { shape: thing(1.5, 0.2, 0.5, 'middle') }],
  ['Fork', { under: ['Cutlery'], shape: thing(0.2, 0.2, 0.4, 'middle') }],
  ['Spoon', { under: ['Cutlery'], shape: thing(0.2, 0.2, 0.4, 'middle') }],
  ['Bottle', { shape: thing(0.35, 0.25, 0.55, 'middle') }],
]);
