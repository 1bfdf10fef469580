import { choices } from '../../kits/flow/flow-choices.js';
import { answer, clearAnswer } from '../../kits/flow/flow.model.js';
import { matchForms } from './respite-guide.model.js';
import type { RespiteView } from './respite-view.js';

/** Some of the questions; with `unknown` as the last option of each, or `''` where none has it. */
export function asked(view: RespiteView, ids: readonly string[], unknown: string): unknown {
  const { content, data, narrow, text, change, showChoice } = view;
  const shown = content.choices.filter(({ id }) => ids.includes(id));
  return choices({
    content: { choices: shown, unknown },
    answers: data.answers,
    choices: shown,
    choiceAt: shown.find(({ id }) => id === view.choiceAt) ?? shown[0],
    begun: true,
    narrow,
    text,
    choose: (choice, option) => {
      const next = answer(data.answers, choice, option);
      change((now) => ({ ...now, answers: answer(now.answers, choice, option) }), {
        name: `choice-${choice}`,
        ...(unknown && saying(view, next)),
      });
    },
    takeBack: (choice) =>
      change((now) => ({ ...now, answers: clearAnswer(now.answers, choice) }), {
        focus: [`#choice-${choice} input`],
        ...(unknown && saying(view, clearAnswer(data.answers, choice))),
      }),
    showChoice,
  });
}

/** How many forms fit these answers, as it stands above them. */
export function foundText(
  { content, text }: Pick<RespiteView, 'content' | 'text'>,
  answers: RespiteView['data']['answers'],
): string {
  const { found, none } = content.fits;
  const { length } = matchForms(content.forms, answers).fits;
  return length ? text(found, { count: `${length}` }, length) : text(none);
}

const saying = (view: RespiteView, answers: RespiteView['data']['answers']) => {
  const said = foundText(view, answers);
  return { say: () => said };
};
