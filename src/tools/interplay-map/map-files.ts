import { html, nothing, type TemplateResult } from 'lit';
import { heardText } from '../../core/element/heard-text.js';
import { csvText } from '../../core/files/csv.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { copyPicture } from '../../kits/picture/copy-picture.js';
import { picturePng, pictureSvg } from '../../kits/picture/picture-file.js';
import { isIn, lineBetween, linesIn } from './map-lines.model.js';
import { layoutOf, legendOf, scene } from './map-scene.js';
import { stateText, type MapView } from './map-view.js';

/** To print, to copy, and pictures and lists to save. */
export function files(view: MapView): TemplateResult {
  const [copied, notCopied] = [
    msg('Het plaatje is gekopieerd. Plak het in een document of een bericht.'),
    msg('Kopiëren lukt op deze pagina niet. Bewaar het als plaatje.'),
  ];
  const save = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="button" @click=${act}>${label}</button>`;
  const image = imageOf(view);
  const list = listOfPairs(view);
  const copy = async (): Promise<void> => {
    const done = await copyPicture(picturePng(image()));
    view.say(() => (done ? copied : notCopied));
  };
  const savePng = async (): Promise<void> => {
    try {
      view.download('png', await picturePng(image()), 'image/png');
      view.show({ noPng: undefined });
    } catch {
      view.show({ noPng: {} });
    }
  };
  const saveSvg = (): void => view.download('svg', image(), 'image/svg+xml');
  return html`
    <div class="buttons along">${printButton(() => view.print())} ${textButtons(view.asText)}</div>
    <details class="files">
      <summary>${msg('Plaatjes en lijsten')}</summary>
      <div class="buttons">
        ${save(msg('Kopieer als plaatje'), () => void copy())}
        ${save(msg('Bewaar als plaatje (PNG)'), () => void savePng())}
        ${save(msg('Bewaar als plaatje (SVG)'), saveSvg)}
        ${save(msg('Bewaar de lijnen als lijst (CSV)'), () =>
          view.download('csv', csvText(list), 'text/csv'),
        )}
      </div>
      ${
        view.noPng
          ? html`<div class="notice" role="alert">
              <p>
                <strong
                  >${heardText(view.noPng, msg('Op deze pagina lukt geen plaatje als PNG. Er is niets weg.'))}</strong
                >
              </p>
              <p>
                ${msg('Bewaar het plaatje als SVG. Dat bestand kun je openen in Word en in een browser.')}
              </p>
            </div>`
          : nothing
      }
    </details>
  `;
}

/** Makes the layer in view as an SVG file, with its words of now. */
function imageOf(view: MapView): () => string {
  const { content, data, layer, text, language } = view;
  const layout = layoutOf(view);
  const lines = linesIn(data, layer);
  const title = `${text(content.title)}: ${text(content[layer].label)}`;
  const day = longDate(new Date(), language);
  return () =>
    pictureSvg(
      view.root(),
      {
        width: layout.width,
        height: layout.height,
        scene: scene(view, layout, lines),
        look: 'interplay-picture',
      },
      { title, day, legend: legendOf(view, lines) },
    );
}

/** Every pair: what was said of it, whether it has contact now and is to have it, and what that is about. */
function listOfPairs(view: MapView): string[][] {
  const { content, data, text, nameOf } = view;
  const [yes, no] = [msg('ja'), msg('nee')];
  const head = [
    msg('Partij'),
    msg('Andere partij'),
    msg('Wat er gezegd is'),
    text(content.now.label),
    text(content.wished.label),
    text(content.about),
  ];
  const rows = data.parties.flatMap(({ id: a }, at) =>
    data.parties.slice(at + 1).map(({ id: b }) => {
      const line = lineBetween(data, a, b);
      const isTrue = (layer: 'now' | 'wished'): string =>
        line ? (isIn(line.state, layer) ? yes : no) : '';
      return [
        nameOf(a),
        nameOf(b),
        stateText(view, line?.state),
        isTrue('now'),
        isTrue('wished'),
        line?.about ?? '',
      ];
    }),
  );
  return [head, ...rows];
}
