import { html, nothing, type TemplateResult } from 'lit';
import { csvText } from '../../core/files/csv.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { pictureSvg } from '../../kits/picture/picture-file.js';
import {
  noPngNotice,
  pictureButtons,
  saveButton,
  type LeavingPicture,
} from '../../kits/picture/picture-leaving.js';
import { isIn, lineBetween, linesIn } from './map-lines.model.js';
import { layoutOf, legendOf, scene } from './map-scene.js';
import { stateText, type MapView } from './map-view.js';

/** To print, to copy, and pictures and lists to save. */
export function files(view: MapView): TemplateResult {
  const words = listWords();
  const picture: LeavingPicture = {
    image: () => imageOf(view),
    download: view.download,
    say: view.say,
    refuse: (isRefused) => view.show({ noPng: isRefused ? {} : undefined }),
  };
  return html`
    <div class="buttons along">${printButton(() => view.print())} ${textButtons(view.asText)}</div>
    <details class="files">
      <summary>${msg('Plaatjes en lijsten')}</summary>
      <div class="buttons">
        ${pictureButtons(picture)}
        ${saveButton(msg('Bewaar de lijnen als lijst (CSV)'), () =>
          view.download('csv', csvText(listOfPairs(view, words)), 'text/csv'),
        )}
      </div>
      ${view.noPng ? noPngNotice(view.noPng) : nothing}
    </details>
  `;
}

/** The layer in view as an SVG file. */
function imageOf(view: MapView): string {
  const { content, data, layer, text, language } = view;
  const layout = layoutOf(view);
  const lines = linesIn(data, layer);
  const title = `${text(content.title)}: ${text(content[layer].label)}`;
  const day = longDate(new Date(), language);
  return pictureSvg(
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

/** The words of the list that are of no content; a press of a button has no language of its own. */
const listWords = () => ({
  yes: msg('ja'),
  no: msg('nee'),
  head: [msg('Partij'), msg('Andere partij'), msg('Wat er gezegd is')],
});

/** Every pair: what was said of it, whether it has contact now and is to have it, and what that is about. */
function listOfPairs(
  view: MapView,
  { yes, no, ...words }: ReturnType<typeof listWords>,
): string[][] {
  const { content, data, text, nameOf } = view;
  const head = [
    ...words.head,
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
