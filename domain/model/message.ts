import * as z from 'zod/mini';
import './base';

/** What our pages tell the background: live queries do not wake a sleeping worker, a message does. */
export const messageSchema = z.object({ kind: z.literal('data-changed') });
export type Message = z.infer<typeof messageSchema>;
