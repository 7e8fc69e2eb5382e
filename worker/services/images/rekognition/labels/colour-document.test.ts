import { expect, test } from 'vitest';
import { colourDocument } from './colour-document';
import { CSS_COLOURS } from './css-colours';

const documentOf = (hex: string) => {
  const value = Number.parseInt(hex.slice(1), 16);
  return colourDocument({ hex, rgb: [value >> 16, (value >> 8) & 255, value & 255], fraction: 0.25 });
};

test.each([
  ['#c5c5c5', 'grey'],
  ['#797979', 'grey'],
  ['#1c1c1c', 'black'],
  ['#303739', 'grey'],
  ['#f8f8ff', 'white'],
  ['#92b63e', 'green'],
  ['#4578a5', 'blue'],
  ['#bc3a7e', 'purple'],
  ['#ff69b4', 'pink'],
  ['#ffc0cb', 'pink'],
  ['#c82828', 'red'],
  ['#8b0000', 'red'],
  ['#ff8c00', 'orange'],
  ['#8b4513', 'brown'],
  ['#d2b48c', 'brown'],
  ['#ffd700', 'yellow'],
  ['#ffff00', 'yellow'],
  ['#41e1d5', 'cyan'],
  ['#0000ff', 'blue'],
  ['#800080', 'purple'],
])('%s is called %s', (hex, name) => {
  expect(documentOf(hex).SimplifiedColor).toBe(name);
});

test('a colour of CSS has its own name', () => {
  for (const { name, rgb } of CSS_COLOURS) {
    const hex = `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    expect(documentOf(hex).CSSColor).toBe(name);
  }
});

test.each([
  ['#1c1c1c', 'black'],
  ['#c6c5c5', 'silver'],
  ['#90a918', 'olivedrab'],
  ['#92b63e', 'yellowgreen'],
  ['#44470a', 'darkolivegreen'],
  ['#30373a', 'darkslategray'],
  ['#4578a5', 'steelblue'],
  ['#d42929', 'crimson'],
])('%s looks most like %s', (hex, name) => {
  expect(documentOf(hex).CSSColor).toBe(name);
});

test('a colour is told in numbers, too', () => {
  expect(documentOf('#ff0101')).toEqual({
    Red: 255,
    Green: 1,
    Blue: 1,
    HexCode: '#FF0101',
    CSSColor: 'red',
    SimplifiedColor: 'red',
    PixelPercent: 25,
  });
});
