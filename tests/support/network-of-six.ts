import { addActivity, linkPerson } from '../../src/kits/network/network-activities.model.js';
import { emptyNetwork, type NetworkData } from '../../src/kits/network/network-data.model.js';
import { addAlter, addTie } from '../../src/kits/network/network.model.js';

const GROUP: Readonly<Record<string, string>> = {
  A: 'family',
  B: 'family',
  C: 'neighbours',
  D: 'friends',
  E: 'professionals',
  F: 'professionals',
};
const TIES = ['AB', 'AE', 'EF', 'BC'];
/** Who does each of eight tasks. */
const TASKS = ['A', 'A', 'A', 'AB', 'AB', 'C', '', ''];

export const idOf = (data: NetworkData, name: string): string =>
  [...data.alters, ...data.activities].find((each) => each.name === name)!.id;

/** Six people, four ties, eight tasks: three that A does alone, and two that nobody does. */
export function networkOfSix(): NetworkData {
  let data: NetworkData = emptyNetwork;
  for (const [name, group] of Object.entries(GROUP))
    data = addAlter(data, { name, group, formal: group === 'professionals' });
  for (const [one, other] of TIES.map((tie) => [...tie]))
    data = addTie(data, idOf(data, one!), idOf(data, other!));
  for (const [at, by] of TASKS.entries()) {
    const name = `Taak ${at + 1}`;
    data = addActivity(data, { name, kind: 'chore' });
    for (const who of by) data = linkPerson(data, idOf(data, name), idOf(data, who), 'by');
  }
  return data;
}

/** The same once B joins in the first of the tasks that A does alone. */
export const joined = <Data extends NetworkData>(data: Data): Data =>
  linkPerson(data, idOf(data, 'Taak 1'), idOf(data, 'B'), 'by');
