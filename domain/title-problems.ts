import { problem, type Problem } from './result';

/** Signs; every title and name is held to it. */
export const longestTitle = 500;

/** What is wrong with a title: nothing in it, or more than is kept. */
export function titleProblems(field: string, title: string): readonly Problem[] {
  if (title.trim() === '') {
    return [problem(field, 'missing')];
  }
  return title.trim().length > longestTitle ? [problem(field, 'too-long', { limit: longestTitle })] : [];
}
