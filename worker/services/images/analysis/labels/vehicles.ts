import { area, labelsOf, thing } from './label';

const VEHICLE = ['Transportation', 'Vehicle'];

export const VEHICLES = labelsOf('Vehicles and Automotive', [
  ['Transportation'],
  ['Vehicle', { under: ['Transportation'] }],
  ['Car', { under: VEHICLE, also: ['Automobile', 'Auto'], shape: thing(1.9, 0.25, 0.7) }],
  ['Truck', { under: VEHICLE, also: ['Lorry'], shape: thing(1.6, 0.3, 0.75) }],
  ['Bus', { under: VEHICLE, shape: thing(1.7, 0.35, 0.8) }],
  ['Van', { under: VEHICLE, shape: thing(1.6, 0.25, 0.6) }],
  ['Bicycle', { under: VEHICLE, also: ['Bike'], shape: thing(1.5, 0.2, 0.5) }],
  ['Motorcycle', { under: VEHICLE, also: ['Motorbike'], shape: thing(1.4, 0.25, 0.55) }],
  ['Train', { under: VEHICLE, shape: thing(2.2, 0.5, 0.95) }],
  ['Airplane', { under: ['Aircraft', ...VEHICLE], also: ['Plane'], shape: thing(2.4, 0.3, 0.8, 'air') }],
  ['Aircraft', { under: VEHICLE }],
  ['Boat', { under: VEHICLE, shape: thing(1.6, 0.2, 0.5, 'middle') }],
  ['Sailboat', { under: ['Boat', ...VEHICLE], shape: thing(0.75, 0.25, 0.55, 'middle') }],
  ['Wheel', { under: ['Machine'], shape: thing(1, 0.08, 0.15) }],
  ['License Plate', { under: VEHICLE, shape: thing(3, 0.08, 0.16) }],
]);

export const MACHINES = labelsOf('Tools and Machinery', [['Machine']]);

export const STREET = labelsOf('Transport and Logistics', [
  ['Traffic Light', { under: ['Light'], shape: thing(0.4, 0.12, 0.25, 'air') }],
  ['Road', { shape: area('bottom') }],
]);
