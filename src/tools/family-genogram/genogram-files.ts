import { html, nothing, svg, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { namesChoice } from '../../kits/circle/names-choice.js';
import { pictureSvg } from '../../kits/picture/picture-file.js';
import { noPngNotice, pictureButtons, saveButton } from '../../kits/picture/picture-leaving.js';
import { csvWords, familyCsv } from './genogram-csv.js';
import { legendItems } from './genogram-legend.js';
import { genogramScene, MARGIN, pictureOf, sizeOf } from './genogram-scene.js';
import type { FilesView } from './genogram-view.js';

/** The picture and the list to save, with title, day and legend. */
export function filesPanel(files: FilesView): TemplateResult {
  const { leaving } = files;
  // A press of a button has no language of its own.
  const words = csvWords();
  const legend = legendItems(leaving);
  const image = (): string => {
    const picture = pictureOf(leaving);
    const size = sizeOf(picture.layout);
    const [x, y] = [MARGIN - size.width / 2, MARGIN - size.height / 2];
    return pictureSvg(
      files.root,
      {
        ...size,
        scene: svg`<g transform=${`translate(${x} ${y})`}>${genogramScene(picture)}</g>`,
        look: 'genogram',
      },
      {
        title: leaving.text(leaving.content.title),
        day: longDate(new Date(), leaving.language),
        legend,
      },
    );
  };
  return html`
    ${namesChoice(files.withNames, (withNames) => files.set({ withNames }))}
    <div class="buttons">
      ${pictureButtons({
        image,
        download: files.download,
        say: files.view.say,
        refuse: (isRefused) => files.set({ noPng: isRefused ? {} : undefined }),
      })}
      ${saveButton(msg('Bewaar de familie als lijst (CSV)'), () =>
        files.download('csv', familyCsv(pictureOf(leaving), words), 'text/csv'),
      )}
    </div>
    ${files.noPng ? noPngNotice(files.noPng) : nothing}
  `;
}
