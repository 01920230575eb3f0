import * as z from 'zod/mini';
import { idSchema, localDateSchema } from './base';

/** Dates, both inclusive, on which nothing is due and no streak breaks. */
export const awaySchema = z.object({ id: idSchema, startsOn: localDateSchema, endsOn: localDateSchema });
export type Away = z.infer<typeof awaySchema>;
