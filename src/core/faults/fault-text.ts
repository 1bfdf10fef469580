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
      return msg('dit veld bestaat hier niet');
    case 'too-short':
      return msg(str`te kort of te weinig; minstens ${expected}`);
    case 'too-long':
      return msg(str`te lang of te veel; hoogstens ${expected}`);
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
      return found
        ? msg(str`is geen JSON, of heeft een schrijffout bij ${found} (regel:teken)`)
        : msg('is geen JSON, of heeft een schrijffout');
    case 'unreadable':
      return msg(
        'Dit bestand is niet te lezen. Misschien is het verplaatst of verwijderd, of is het een map. Kies het opnieuw.',
      );
    case 'empty':
      return msg('Er staat niets in dit bestand. Kies een ander bestand.');
    case 'not-text':
      return msg(
        str`Dit is bijvoorbeeld een plaatje, of een bestand van Word of Excel. Kies een bestand met een naam die eindigt op .${(expected || 'json').toLowerCase()}.`,
      );
    case 'letters':
      return msg(
        'Letters met een accent, zoals é, zijn niet te lezen. Sla het bestand opnieuw op als UTF-8. In Excel heet dat ‘CSV UTF-8’.',
      );
    case 'too-big':
      return msg(str`is te groot; hoogstens ${expected}`);
    case 'too-deep':
      return msg(str`heeft te veel lagen in elkaar; hoogstens ${expected}`);
    case 'http':
      return msg(str`de server antwoordde met ${found}`);
    case 'network':
      return msg('kon niet worden opgehaald');
    case 'other-tool':
      return msg(str`hoort bij een ander onderdeel: ${found}; verwacht: ${expected}`);
    case 'newer':
      return msg(
        str`is gemaakt met een nieuwere versie (${found}); dit onderdeel kent versie ${expected}`,
      );
    case 'storage':
      return msg(
        'De browser kan hier niets bewaren, of heeft geen ruimte meer. Kies ‘Bewaar als bestand’.',
      );
  }
}
