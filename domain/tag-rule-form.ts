import type { Id } from './model/base';
import type { VerdictTarget } from './model/entry';
import { hostFromField } from './never-record-form';
import { pathOf } from './page-url';
import { fail, problem, succeed, type Result } from './result';

/** A rule as its form holds it. */
export interface TagRuleForm {
  readonly id: Id | null;
  readonly host: string;
  readonly pathPrefix: string;
  readonly target: VerdictTarget | null;
}

/** What a form says about a rule. */
export interface TagRuleContent {
  readonly id: Id | null;
  readonly host: string;
  /** Empty for the whole site, else `/a/b` without a slash at its end. */
  readonly pathPrefix: string;
  readonly target: VerdictTarget;
}

const longestPath = 500;

/** A whole address that was pasted as the site brings its path along; otherwise the path is what its own field says. */
function typedPath({ host, pathPrefix }: TagRuleForm): string {
  return pathPrefix.trim() === '' && /^https?:\/\//iu.test(host.trim()) ? pathOf(host) : pathPrefix.trim();
}

/** The path as addresses write it, so that it can be compared with theirs; null when it is none. */
function plainPath(typed: string): string | null {
  if (typed === '') {
    return '';
  }
  const address = `https://host.example${typed.startsWith('/') ? '' : '/'}${typed}`;
  return URL.canParse(address) ? pathOf(address).replace(/\/+$/u, '') : null;
}

/** The rule that a form describes, or what is wrong with its `host`, `pathPrefix` and `target`. */
export function tagRuleFromForm(form: TagRuleForm): Result<TagRuleContent> {
  const { id, target } = form;
  const host = hostFromField(form.host);
  const pathPrefix = plainPath(typedPath(form));
  const problems = [
    ...(host.ok ? [] : host.problems),
    ...(pathPrefix === null ? [problem('pathPrefix', 'not-understood')] : []),
    ...(pathPrefix !== null && pathPrefix.length > longestPath
      ? [problem('pathPrefix', 'too-long', { limit: longestPath })]
      : []),
    ...(target === null ? [problem('target', 'missing')] : []),
  ];
  if (!host.ok || pathPrefix === null || target === null || problems.length > 0) {
    return fail(...problems);
  }
  return succeed({ id, host: host.value, pathPrefix, target });
}
