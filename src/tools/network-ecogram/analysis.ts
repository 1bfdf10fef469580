import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { focusFirst } from '../../core/element/focus.js';
import { WidthController } from '../../core/element/width-controller.js';
import { urgentHelpFold } from '../../kits/contact/contact-view.js';
import { road, stepButtons } from '../../kits/steps/steps-view.js';
import { sorting } from './analysis-sort.js';
import { howStop, nextStop, situationStop, whoStop } from './analysis-talk.js';
import { analysisView, type AnalysisView } from './analysis-view.js';
import { compareTab } from './ecogram-files.js';
import type { FilesView } from './ecogram-files-view.js';
import { activities } from './ecogram-activities.js';
import { observationList } from './ecogram-observations.js';
import { sentence } from './ecogram-words.js';
import type { StopId } from './ecogram-stops.model.js';
import type { Tab } from './ecogram-tabs.js';

const STOP: Readonly<Record<StopId, (view: AnalysisView) => TemplateResult>> = {
  who: whoStop,
  situation: situationStop,
  how: howStop,
  sort: sorting,
  next: nextStop,
};

/** What is behind the map: what is done, what stands out, strengths and risks, two moments. */
export function otherTab(tab: Exclude<Tab, 'map'>, files: FilesView): TemplateResult {
  switch (tab) {
    case 'activities':
      return activities(files.view);
    case 'observations':
      return observationList(files.view);
    case 'analysis':
      return analysis(analysisView(files));
    default:
      return compareTab(files);
  }
}

const widths = new WeakMap<AnalysisView['host'], WidthController>();

/** How wide a tool is, measured from the first time that someone asks. */
function widthOf(host: AnalysisView['host']): WidthController {
  const width = widths.get(host) ?? new WidthController(host, 38);
  widths.set(host, width);
  return width;
}

/** Strengths and risks in five stops, none of which is needed. */
function analysis(view: AnalysisView): TemplateResult {
  const { content, level, at } = view;
  const { analysis: said, urgentHelp: help } = content;
  const stop = said.stops.find(({ id }) => id === at.stop)!;
  const steps = {
    steps: said.stops,
    step: at.stop,
    narrow: widthOf(view.host).narrow,
    go: (id: string) => {
      view.go({ ...at, stop: id as StopId });
      void focusFirst(view.host, ['.stop-title']);
    },
  };
  return html`
    <section class="analysis">
      <p class="lead">${said.intro}</p>
      ${road(steps)} ${heading(level, stop.title, 'stop-title')}
      <p class="lead">${stop.text}</p>
      <div class=${`stop ${at.stop}`}>${STOP[at.stop](view)}</div>
      ${stepButtons(steps)}
      ${urgentHelpFold(
        {
          help,
          text: (text, extra = {}) => sentence(String(text), extra).join(''),
          language: content.language,
          checked: undefined,
        },
        false,
      )}
    </section>
  `;
}
