/**
 * The colours of segments: white text can be read upon each, and each as text on white; any two can be told apart, also
 * by eyes that confuse red and green. A test holds them to it.
 */
export const COLOURS = {
  forest: '#136a40',
  leaf: '#4c8244',
  teal: '#00818d',
  blue: '#2e73dc',
  navy: '#1c3693',
  violet: '#5e23f7',
  plum: '#620357',
  pink: '#a02062',
  red: '#a81c17',
  maroon: '#6b0c0f',
  orange: '#ba5100',
  grey: '#7b756d',
  charcoal: '#292b2e',
} as const;
