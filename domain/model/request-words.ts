/*
 * The words a request is described with, apart from their schema: the panel lists them and should not load a parser
 * for that.
 */

/** Who asks (S49). */
export const requestSources = [
  'teammate',
  'leadership',
  'manager',
  'customer',
  'partner',
  'own-idea',
  'other',
] as const;
export type RequestSource = (typeof requestSources)[number];

/** Through what it came. */
export const requestChannels = ['mail', 'chat', 'tracker', 'document', 'meeting', 'page', 'other'] as const;
export type RequestChannel = (typeof requestChannels)[number];
