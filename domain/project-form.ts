import type { Id } from './model/base';
import type { Project } from './model/project';
import { titleProblems } from './title-problems';
import { cleanTitle } from './page-url';
import { fail, succeed, type Result } from './result';

/** A project as its form holds it. */
export interface ProjectForm {
  readonly id: Id | null;
  readonly keyResultId: Id;
  readonly title: string;
  readonly ownerId: Project['ownerId'];
}

/** The project that a form describes, or what is wrong with its `title`. */
export function projectFromForm(form: ProjectForm): Result<ProjectForm> {
  const title = cleanTitle(form.title);
  const problems = titleProblems('title', title === '' ? '' : form.title);
  return problems.length > 0 ? fail(...problems) : succeed({ ...form, title });
}
