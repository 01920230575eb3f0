import type * as z from 'zod/mini';
import { fail, problem, succeed } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';

type Issue = z.core.$ZodIssue;

function tooSmall(issue: z.core.$ZodIssueTooSmall): Problem {
  const field = issue.path.join('.');
  return issue.origin === 'string'
    ? problem(field, 'missing')
    : problem(field, issue.inclusive === false ? 'not-above' : 'too-small', { low: Number(issue.minimum) });
}

function tooBig(issue: z.core.$ZodIssueTooBig): Problem {
  const field = issue.path.join('.');
  return issue.origin === 'string'
    ? problem(field, 'too-long', { limit: Number(issue.maximum) })
    : problem(field, 'too-large', { high: Number(issue.maximum) });
}

function problemOf(issue: Issue): Problem {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_type':
      return problem(field, issue.expected === 'number' ? 'not-a-number' : 'missing');
    case 'invalid_value':
      return problem(field, 'unknown-choice');
    default:
      return problem(field, 'not-understood');
  }
}

/**
 * Parses anything that crosses a border (a form, a message, a file, an old record). What fails comes back as
 * problems that name the field by its path, `keyResults.1.target`.
 */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): Result<z.output<Schema>> {
  const parsed = schema.safeParse(value);
  return parsed.success ? succeed(parsed.data) : fail(...parsed.error.issues.map(problemOf));
}
