import { hostOfPattern, matchesHostPattern } from './page-url';
import { fail, problem, succeed, type Result } from './result';

/**
 * The host that was typed or pasted for the never-record list or a rule, or what is wrong with the field `host`.
 * People paste whole addresses and write `*.` before a host.
 */
export function hostFromField(typed: string): Result<string> {
  if (typed.trim() === '') {
    return fail(problem('host', 'missing'));
  }
  const host = hostOfPattern(typed);
  return host === '' ? fail(problem('host', 'not-understood')) : succeed(host);
}

/** The list with one more host. A host that is covered already is refused; hosts that the new one covers are dropped. */
export function withNeverRecorded(hosts: readonly string[], typed: string): Result<string[]> {
  const host = hostFromField(typed);
  if (!host.ok) {
    return host;
  }
  if (hosts.some((listed) => matchesHostPattern(host.value, listed))) {
    return fail(problem('host', 'already-listed'));
  }
  const others = hosts.filter((listed) => !matchesHostPattern(listed, host.value));
  return succeed([...others, host.value].toSorted());
}
