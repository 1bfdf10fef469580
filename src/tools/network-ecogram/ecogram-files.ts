import { html, nothing, type TemplateResult } from 'lit';
import { readText } from '../../core/document/incoming-documents.js';
import { failed } from '../../core/faults/faults.js';
import { failedNotice, notFetched } from '../../core/element/failed-notice.js';
import { heading } from '../../core/element/heading.js';
import { notices } from '../../core/faults/notices.js';
import { fileButton } from '../../core/files/file-button.js';
import { msg } from '../../core/language/localize.js';
import { personsCsv, tiesCsv } from '../../kits/network/network-csv.js';
import { networkSvg } from '../../kits/network/network-image.js';
import { legendItems } from '../../kits/network/network-legend.js';
import {
  noPngNotice,
  pictureButtons,
  saveButton,
  saveSvgButton,
  type LeavingPicture,
} from '../../kits/picture/picture-leaving.js';
import { longDate } from '../../core/language/dates.js';
import { legendWords } from './ecogram-map-late.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import { comparison } from './ecogram-compare.js';
import { namesChoice } from '../../kits/circle/names-choice.js';
import type { FilesView } from './ecogram-files-view.js';
import { csvWords, offer, takePersons } from './ecogram-incoming.js';

/** Pictures and lists to save, and a list of persons to take in. */
export function filesPanel(files: FilesView): TemplateResult {
  const { leaving } = files;
  const words = csvWords();
  const signs = legendWords();
  const name = leaving.namesIn(leaving.data);
  const [people, contacts, line] = [msg('personen'), msg('contacten'), msg('regel')];
  const csv = (of: string, text: typeof personsCsv): void =>
    files.download(
      'csv',
      text(leaving.data, leaving.content, words, ({ id }) => name(id)),
      'text/csv',
      `${of} ${leaving.content.title}`,
    );
  const leavingPicture: LeavingPicture = {
    image: () => {
      const picture = files.picture();
      return networkSvg(files.root, picture, {
        title: leaving.content.title,
        day: longDate(new Date(), leaving.content.language),
        legend: legendItems(picture, signs),
      });
    },
    download: files.download,
    say: files.view.say,
    refuse: (isRefused) => files.set({ refused: isRefused ? { picture: true } : undefined }),
  };
  return html`
    ${namesChoice(files.withNames, (withNames) => files.set({ withNames }))}
    <div class="buttons">
      ${pictureButtons(leavingPicture)}
      ${saveButton(msg('Bewaar de personen als lijst (CSV)'), () => csv(people, personsCsv))}
      ${saveButton(msg('Bewaar de contacten als lijst (CSV)'), () => csv(contacts, tiesCsv))}
      ${fileButton(
        msg('Open een lijst met personen (CSV)'),
        ([file]) => takePersons(files, file, words, line),
        { id: 'open-persons', accept: '.csv,text/csv,text/plain' },
      )}
    </div>
    ${files.waiting?.from === 'file' ? offer(files) : nothing}
    ${isOfFile(files) ? nothing : refusal(files, leavingPicture)}
  `;
}

/** Whether what could not be taken is a document of another moment. */
const isOfFile = ({ refused }: FilesView): boolean =>
  !!refused && 'from' in refused && refused.from === 'file';

/** A file that could not be taken, or a picture that could not be made. */
function refusal(
  { refused }: FilesView,
  picture?: LeavingPicture,
): TemplateResult | typeof nothing {
  if (!refused) return nothing;
  if ('picture' in refused)
    return picture
      ? noPngNotice(refused, html`<div class="buttons">${saveSvgButton(picture)}</div>`)
      : nothing;
  return refused.faults[0]?.problem === 'network'
    ? failedNotice(notFetched(), undefined, refused)
    : notices.refused(refused, () => {});
}

/** Another moment, from a file, beside this one. */
export function compareTab(files: FilesView): TemplateResult {
  const { view, earlier } = files;
  return html`
    <section class="compare">
      ${heading(view.level, msg('Wat is er veranderd?'))}
      <p class="lead">${view.content.compareIntro}</p>
      <div class="buttons">
        ${fileButton(msg('Open een eerder bestand'), ([file]) => takeEarlier(files, file), {
          id: 'open-earlier',
        })}
        ${
          earlier
            ? html`<button
                type="button"
                class="button"
                @click=${(event: Event) => {
                  (event.currentTarget as Element).parentElement!.querySelector('button')!.focus();
                  files.set({ earlier: undefined });
                }}
              >
                ${msg('Sluit dit bestand')}
              </button>`
            : nothing
        }
      </div>
      ${earlier ? comparison(view, earlier) : nothing} ${isOfFile(files) ? refusal(files) : nothing}
    </section>
  `;
}

async function takeEarlier(files: FilesView, file: File): Promise<void> {
  const parsed = await files
    .outside()
    .then(readText<CircleData>(file), () => failed({ path: '', problem: 'network' }));
  if (!parsed.ok) return files.set({ refused: { from: 'file', faults: parsed.faults } });
  files.set({ refused: undefined, earlier: parsed.value });
  files.view.say(() => msg('Het bestand is geopend.'));
}
