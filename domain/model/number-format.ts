import * as z from 'zod/mini';

export const numberStyles = ['count', 'percent', 'money', 'ratio', 'seconds', 'score', 'nps'] as const;

/**
 * How a number of a key result, goal or health metric is read and written (S7). A percent is stored as the
 * figure that people say: 40% is 40. `unit` is free text after a count, as in "12 shops"; empty when none.
 */
export const numberFormatSchema = z.object({
  style: z.enum(numberStyles),
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  unit: z.string().check(z.maxLength(40)),
});
export type NumberFormat = z.infer<typeof numberFormatSchema>;
