import { msg, str } from '../../core/language/localize.js';
import type { Instrument } from './instrument.schema.js';

/** What is allowed, but is likely to be a slip. */
export interface Doubt {
  /** `instrument.answerScales[0].points[4].value` */
  readonly path: string;
  readonly text: string;
}

/** So many times as far from the next one as the others are from each other. */
const FAR = 3;

/** Answers whose number lies far outside the rest, as of a 99 for “not applicable”: it would count. */
export const instrumentDoubts = ({ answerScales }: Pick<Instrument, 'answerScales'>): Doubt[] =>
  answerScales.flatMap(({ points }, scale) => {
    const values = points.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
    const [low = 0, second = 0] = values;
    const [last = 0, high = 0] = values.slice(-2);
    const steps = values.slice(2, -1).map((value, at) => value - values[at + 1]!);
    const step = (...also: number[]): number => Math.max(...steps, ...also);
    const far =
      values.length < 4
        ? []
        : [
            ...(second - low > FAR * step(high - last) ? [low] : []),
            ...(high - last > FAR * step(second - low) ? [high] : []),
          ];
    return far.map((value) => ({
      path: `instrument.answerScales[${scale}].points[${points.findIndex((each) => each.value === value)}].value`,
      text: msg(
        str`${value} ligt ver van de andere waarden, en telt mee. Is dit ‘niet van toepassing’? Laat dan de waarde weg.`,
      ),
    }));
  });
