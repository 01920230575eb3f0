// The rules as files to keep or to look at elsewhere. They leave the machine only by the user's own hand.

import { csvLine } from './csv';
import type { VerdictTarget } from './model/entry';

/** A rule with the name of what it leads to, as it is written to a file. */
export interface WrittenRule {
  readonly host: string;
  readonly pathPrefix: string;
  readonly target: VerdictTarget;
  readonly targetName: string;
  readonly isOn: boolean;
}

/** The rules as JSON, in their order. */
export function rulesAsJson(rules: readonly WrittenRule[]): string {
  const written = rules.map(({ host, pathPrefix, target, targetName, isOn }) => ({
    ...{ host, pathPrefix, verdict: target.verdict, target: targetName },
    isOn,
  }));
  return `${JSON.stringify({ rules: written }, null, 2)}\n`;
}

/** The rules as CSV, in their order, with a line of headings. */
export function rulesAsCsv(rules: readonly WrittenRule[]): string {
  const lines = rules.map(({ host, pathPrefix, target, targetName, isOn }, index) =>
    csvLine([index + 1, host, pathPrefix, target.verdict, targetName, isOn ? 'on' : 'off']),
  );
  return [csvLine(['order', 'host', 'path', 'verdict', 'target', 'state']), ...lines].join('');
}
