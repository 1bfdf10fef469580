// Writes dist/themes/: style sheets that give the tools the look of other design systems.
import { mkdirSync, writeFileSync } from 'node:fs';
import { bridge } from './look.mjs';

mkdirSync('dist/themes', { recursive: true });
writeFileSync('dist/themes/nl-design-system.css', bridge());
