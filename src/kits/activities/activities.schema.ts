import * as z from 'zod/mini';
import { contentHead, id, line } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';

/** Something to do together or for someone; without a `course` it stands on no menu, such as an act of care. */
const activity = z.strictObject({
  id,
  course: z.optional(id),
  kind: id,
  label: line(),
  source: z.optional(line()),
});

/** `content/common/activities/<locale>.json`: what people may do together, as dishes in courses. */
export const activitiesFile = z.strictObject({
  ...contentHead,
  courses: z.array(z.strictObject({ id, name: line() })).check(z.minLength(1), z.maxLength(12)),
  activities: z.array(activity).check(z.minLength(1), z.maxLength(120)),
});

export type Activities = Pick<z.infer<typeof activitiesFile>, 'courses' | 'activities'>;
export type ContentActivity = Activities['activities'][number];

/** Each id once, and no course that is not there. */
export const activitiesFaults = (path: string, { courses, activities }: Activities): Fault[] => [
  ...duplicates(`${path}.courses`, courses),
  ...duplicates(`${path}.activities`, activities),
  ...references(
    `${path}.activities`,
    activities.map(({ course = courses[0]!.id }) => ({ course })),
    'course',
    courses.map((each) => each.id),
  ),
];
