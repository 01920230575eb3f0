// The rules as files to keep or to look at elsewhere. They leave the machine only by the user's own hand.

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

/** Spreadsheets run what begins like this as a formula; an apostrophe in front keeps it text. */
const formulaStart = /^[=+\-@\t\r]/u;

function cell(value: string): string {
  const harmless = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The rules as CSV, in their order, with a line of headings. */
export function rulesAsCsv(rules: readonly WrittenRule[]): string {
  const lines = rules.map(({ host, pathPrefix, target, targetName, isOn }, index) =>
    [String(index + 1), host, pathPrefix, target.verdict, targetName, isOn ? 'on' : 'off'].map(cell).join(','),
  );
  return [`order,host,path,verdict,target,state`, ...lines, ''].join('\r\n');
}
