import type { Fault } from './faults.js';
import { msg, str } from '../language/localize.js';

const kind = (name: string): string => {
  switch (name) {
    case 'string':
      return msg('tekst');
    case 'int':
    case 'number':
      return msg('een getal');
    case 'boolean':
      return msg('waar of niet waar');
    case 'array':
      return msg('een lijst');
    case 'object':
      return msg('een groep velden');
    case 'null':
      return msg('leeg');
    default:
      return name;
  }
};

/** One fault as a sentence a web manager can act on, without its path. */
export function faultText({ problem, expected = '', found = '' }: Fault): string {
  switch (problem) {
    case 'missing':
      return msg(str`ontbreekt; verwacht: ${kind(expected)}`);
    case 'type':
      return msg(str`verwacht: ${kind(expected)}; gevonden: ${kind(found)}`);
    case 'choice':
      return msg(str`‘${found}’ kan hier niet; kies uit: ${expected}`);
    case 'format':
      return msg(str`‘${found}’ heeft niet de juiste vorm`);
    case 'unknown-key':
      return msg('dit veld kennen wij niet');
    case 'too-short':
      return msg(str`te kort; minstens ${expected}`);
    case 'too-long':
      return msg(str`te lang; hoogstens ${expected}`);
    case 'placeholder':
      return msg(str`‘${found}’ is geen bekende invulplek; kies uit: ${expected}`);
    case 'fixed':
      return msg('in deze taal liggen de woorden vast; een eigen woord kan hier niet');
    case 'duplicate':
      return msg(str`‘${found}’ komt twee keer voor`);
    case 'reference':
      return msg(str`‘${found}’ bestaat niet; kies uit: ${expected}`);
    case 'incomplete':
      return msg(str`niet voor alles ingevuld; er ontbreekt: ${expected}`);
    case 'not-json':
      return msg(str`is geen geldige JSON ${found}`);
    case 'unreadable':
      return msg(
        'Het is niet te lezen. Misschien is het verplaatst of verwijderd, of is het een map.',
      );
    case 'empty':
      return msg('Het is leeg.');
    case 'not-text':
      return msg(
        str`Het is geen tekst, maar bijvoorbeeld een plaatje, of een bestand van Word of Excel. Verwacht: ${expected || 'JSON'}.`,
      );
    case 'letters':
      return msg(
        'De letters met accenten zijn niet te lezen. Bewaar het bestand opnieuw, als UTF-8.',
      );
    case 'too-big':
      return msg(str`is te groot; hoogstens ${expected}`);
    case 'too-deep':
      return msg(str`heeft te veel lagen; hoogstens ${expected}`);
    case 'http':
      return msg(str`de server antwoordde met ${found}`);
    case 'network':
      return msg('kon niet worden opgehaald');
    case 'other-tool':
      return msg(str`hoort bij een ander onderdeel: ${found}; verwacht: ${expected}`);
    case 'newer':
      return msg(str`is gemaakt met een nieuwere versie (${found}); deze kent ${expected}`);
    case 'storage':
      return msg('de browser laat hier geen opslag toe');
  }
}
