import * as z from 'zod/mini';
import { idSchema, instantSchema, localDateSchema, textSchema } from './base';
import { requestChannels, requestSources } from './request-words';

export type { RequestChannel, RequestSource } from './request-words';

/** `undecided` waits in the inbox; the others are the five decisions. */
export const requestStates = ['undecided', 'do', 'schedule', 'delegate', 'decline', 'park'] as const;
export type RequestState = (typeof requestStates)[number];

/** Something asked of you. Private: it has no team-file form. */
export const requestSchema = z.object({
  id: idSchema,
  at: instantSchema,
  date: localDateSchema,
  source: z.enum(requestSources),
  sourceName: z.string().check(z.maxLength(200)),
  channel: z.enum(requestChannels),
  text: textSchema.check(z.minLength(1)),
  link: z.nullable(z.string()),
  state: z.enum(requestStates),
  decidedAt: z.nullable(instantSchema),
  decidedOn: z.nullable(localDateSchema),
  delegatedTo: z.nullable(z.string()),
  scheduledFor: z.nullable(localDateSchema),
  taskId: z.nullable(idSchema),
  entryId: z.nullable(idSchema),
  reply: z.nullable(textSchema),
});
export type InboxRequest = z.infer<typeof requestSchema>;
