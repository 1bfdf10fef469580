/** Most items of an instrument, and so most answers in a form. */
export const MOST_ITEMS = 300;
/** Most forms in one document: one for each version of an instrument. */
export const MOST_FORMS = 20;
