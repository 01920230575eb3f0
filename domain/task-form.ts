import { dateProblems } from './date-field';
import type { Id, LocalDate } from './model/base';
import { titleProblems } from './title-problems';
import { cleanTitle, safeLink, strippedUrl } from './page-url';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** A task as its form holds it; date and link may be empty. */
export interface TaskForm {
  readonly id: Id;
  readonly title: string;
  readonly dueOn: string;
  readonly link: string;
}

/** What a task form says once it is understood. */
export interface TaskContent {
  readonly title: string;
  readonly dueOn: LocalDate | null;
  readonly url: string | null;
}

function readLink(link: string, keepsFullAddress: boolean, problems: Problem[]): string | null {
  if (link.trim() === '') {
    return null;
  }
  const safe = safeLink(link.trim());
  if (safe === null) {
    problems.push(problem('link', 'not-a-web-page'));
    return null;
  }
  return strippedUrl(safe, keepsFullAddress);
}

/** The task that a form describes, or every problem with it: `title`, `dueOn`, `link`. A due date may lie in the past. */
export function taskFromForm(form: TaskForm, keepsFullAddress: boolean): Result<TaskContent> {
  const title = cleanTitle(form.title);
  const problems: Problem[] = [...titleProblems('title', title === '' ? '' : form.title)];
  if (form.dueOn !== '') {
    problems.push(...dateProblems('dueOn', form.dueOn));
  }
  const url = readLink(form.link, keepsFullAddress, problems);
  return problems.length > 0
    ? fail(...problems)
    : succeed({ title, dueOn: form.dueOn === '' ? null : form.dueOn, url });
}

const mostTasksAtOnce = 500;

/** The titles of tasks typed or pasted one a line; blank lines are left out. */
export function taskTitles(lines: string): Result<readonly string[]> {
  const written = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => cleanTitle(line) !== '');
  if (written.length > mostTasksAtOnce) {
    return fail(problem('tasks', 'out-of-range', { low: 1, high: mostTasksAtOnce }));
  }
  const [first] =
    written.length === 0 ? titleProblems('title', '') : written.flatMap((line) => titleProblems('title', line));
  return first === undefined ? succeed(written.map(cleanTitle)) : fail(first);
}
