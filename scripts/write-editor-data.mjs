// Writes dist/editors/: what VS Code and the editors of JetBrains show while someone writes a tag.
import { readFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
// The base class is in the manifest, but it is no tag.
for (const module of manifest.modules)
  module.declarations = module.declarations?.filter(
    ({ customElement, tagName }) => !customElement || tagName,
  );

const outdir = 'dist/editors';
generateVsCodeCustomElementData(manifest, { outdir, hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, hideLogs: true });
