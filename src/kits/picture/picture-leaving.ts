import { html, type TemplateResult } from 'lit';
import { heardText } from '../../core/element/heard-text.js';
import { msg } from '../../core/language/localize.js';
import { copyPicture } from './copy-picture.js';
import { picturePng } from './picture-file.js';

/** A picture that leaves, and what the tool does then. */
export interface LeavingPicture {
  /** As an SVG file, when someone asks for it: a press of a button has no language of its own, so its words are there already. */
  readonly image: () => string;
  download(extension: string, body: BlobPart, type: string): void;
  say(text: () => string): void;
  /** Whether no PNG could be made of it. */
  refuse(isRefused: boolean): void;
}

export const saveButton = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" class="button" @click=${act}>${label}</button>`;

export const saveSvgButton = ({ image, download }: LeavingPicture): TemplateResult =>
  saveButton(msg('Bewaar als plaatje (SVG)'), () => download('svg', image(), 'image/svg+xml'));

/** What copies the picture, and saves it as PNG and as SVG. */
export const pictureButtons = (picture: LeavingPicture): TemplateResult => html`
  ${saveButton(msg('Kopieer als plaatje'), () => void copy(picture))}
  ${saveButton(msg('Bewaar als plaatje (PNG)'), () => void savePng(picture))}
  ${saveSvgButton(picture)}
`;

/** To paste it where someone writes. */
async function copy({ image, say }: LeavingPicture): Promise<void> {
  const done = await copyPicture(picturePng(image()));
  say(() =>
    done
      ? msg('Het plaatje is gekopieerd. Plak het in een document of een bericht.')
      : msg('Kopiëren lukt op deze pagina niet. Bewaar het als plaatje.'),
  );
}

/** Some pages and browsers let no picture be drawn; the same picture as SVG needs no such leave. */
async function savePng({ image, download, refuse }: LeavingPicture): Promise<void> {
  try {
    download('png', await picturePng(image()), 'image/png');
    refuse(false);
  } catch {
    refuse(true);
  }
}

/** Says that no PNG could be made; `refused`: another object each time, so that it is heard each time. */
export const noPngNotice = (refused: object, more?: TemplateResult): TemplateResult => html`
  <div class="notice" role="alert">
    <p>
      <strong
        >${heardText(refused, msg('Op deze pagina lukt geen plaatje als PNG. Er is niets weg.'))}</strong
      >
    </p>
    <p>
      ${msg('Bewaar het plaatje als SVG. Dat bestand kun je openen in Word en in een browser.')}
    </p>
    ${more}
  </div>
`;
