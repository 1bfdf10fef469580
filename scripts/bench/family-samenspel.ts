import { html, render } from 'lit';
import content from '../../content/family-genogram/en.json' with { type: 'json' };
import { tokens } from '../../src/core/element/tokens.styles.js';
import { forCount, type SayText } from '../../src/core/content/counted.js';
import { pictureStyles } from '../../src/kits/picture/picture.styles.js';
import type { FamilyGenogramContent } from '../../src/tools/family-genogram/family-genogram.schema.js';
import { styles } from '../../src/tools/family-genogram/family-genogram.styles.js';
import { namesShown } from '../../src/tools/family-genogram/genogram-names.js';
import {
  genogramScene,
  pictureOf,
  viewBoxOf,
} from '../../src/tools/family-genogram/genogram-scene.js';
import type { GenogramView } from '../../src/tools/family-genogram/genogram-view.js';
import { atRest, frame, makePlace, measured, painted } from './network-drawn.js';

const written = content as unknown as FamilyGenogramContent;
const text: SayText = (said, extra = {}, count = 0) =>
  forCount(said, count, 'en').replace(/\{(\w+)\}/g, (whole, name: string) => extra[name] ?? whole);

measured(async (data) => {
  const place = makePlace();
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, pictureStyles.styleSheet!, styles.styleSheet!];
  const container = document.createElement('div');
  container.className = 'root';
  root.append(container);
  const picture = pictureOf({
    content: written,
    data,
    language: 'en',
    text,
    notation: written.notations[0],
    nameOf: namesShown(written, text, false)(data),
  } as GenogramView);
  render(
    html`<div class="picture-frame">
      <svg class="genogram" role="application" viewBox=${viewBoxOf(picture)}>
        ${genogramScene(picture, data.centres[0]?.id)}
      </svg>
    </div>`,
    container,
  );
  await frame();
  await painted();
  return { rest: atRest, spot: () => ({ x: 0, y: 0 }) };
});
