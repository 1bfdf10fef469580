import {
  type Activity,
  type Alter,
  emptyNetwork,
  type NetworkData,
} from '../../src/kits/network/network-data.model.js';

/** So many things, made by their number from 1 on. */
export const many = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));
export const ids = (count: number, letter = 'p'): string[] => many(count, (at) => `${letter}${at}`);
export const person = (id: string, more: Partial<Alter> = {}): Alter => ({
  id,
  name: 'Jan',
  group: 'family',
  ring: 2,
  formal: false,
  firstContact: false,
  gives: [],
  gets: [],
  centres: [],
  ...more,
});
export const withPersons = (count: number): NetworkData => ({
  ...emptyNetwork,
  issued: count,
  alters: ids(count).map((id) => person(id)),
});
export const activity = (id: string, by: string[] = []): Activity => ({
  id,
  name: 'Koken',
  kind: 'chore',
  wished: false,
  by,
  interest: [],
});
