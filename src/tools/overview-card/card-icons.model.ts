/** Pictures beside a heading: paths in 24 by 24. */
export const ICONS = {
  name: 'M4 5h16v11h-9l-5 4v-4H4z',
  heart: 'M12 20 4 12a5 5 0 0 1 8-6 5 5 0 0 1 8 6z',
  star: 'm12 3 2.7 5.8 6.3.8-4.6 4.3 1.2 6.3L12 17l-5.6 3.2 1.2-6.3L3 9.6l6.3-.8z',
  hand: 'M7 12V6a1.5 1.5 0 0 1 3 0V4.5a1.5 1.5 0 0 1 3 0V6a1.5 1.5 0 0 1 3 0v2a1.5 1.5 0 0 1 3 0v6c0 4-2 7-6 7-4 0-6-2-9-7a1.6 1.6 0 0 1 3-2z',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM7 12h10',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7v.5',
} as const;

export type Icon = keyof typeof ICONS;

export const ICON_NAMES = Object.keys(ICONS) as Icon[];
