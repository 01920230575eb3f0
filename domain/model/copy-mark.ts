import * as z from 'zod/mini';
import { localDateSchema } from './base';

/** When the word about a copy was last put off, as it is kept in the browser's storage, from where anything may come back. */
export const copyMarkSchema = z.object({ putOffOn: localDateSchema });
