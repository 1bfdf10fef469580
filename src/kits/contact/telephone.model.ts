/** A telephone number as people write it: `0800-0113`, `+31 30 123 45 67`. */
export const TELEPHONE = /^\+?[\d\s().-]{2,30}$/;
