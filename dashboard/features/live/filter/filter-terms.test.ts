import { expect, test } from 'vitest';
import { hasTerm, negated, replaceTerm, termFor, termsOf, toggleTerm, withTerm } from './filter-terms';

test('blanks part terms, but not in quotes', () => {
  expect(termsOf(' method:POST  endpoint:"list users" -"out of \\"stock\\""')).toEqual([
    'method:POST',
    'endpoint:"list users"',
    '-"out of \\"stock\\""',
  ]);
  expect(termsOf('')).toEqual([]);
  expect(termsOf('endpoint:"not yet closed')).toEqual(['endpoint:"not yet closed']);
});

test('a quick filter puts its term behind what was written, and takes it away again', () => {
  const q = toggleTerm('"out of stock"', 'method:POST');
  expect(q).toBe('"out of stock" method:POST');
  expect(hasTerm(q, 'method:POST')).toBe(true);
  expect(hasTerm(q, 'method:POS')).toBe(false);
  expect(toggleTerm(q, 'method:POST')).toBe('"out of stock"');
  expect(withTerm(q, 'method:POST')).toBe(q);
});

test('a value with blanks or quotes is quoted', () => {
  expect(termFor('group', 'shop')).toBe('group:shop');
  expect(termFor('endpoint', 'list "my" users')).toBe('endpoint:"list \\"my\\" users"');
  expect(termFor('path', '/a/:id')).toBe('path:"/a/:id"');
});

test('hiding and showing are each other turned around', () => {
  expect(negated('status:2xx')).toBe('-status:2xx');
  expect(negated('-status:2xx')).toBe('status:2xx');
});

test('a term that is turned around keeps its place, and takes that of its opposite', () => {
  expect(replaceTerm('a status:404 b', 'status:404', '-status:404')).toBe('a -status:404 b');
  expect(toggleTerm('-status:404 b', 'status:404')).toBe('b status:404');
});
