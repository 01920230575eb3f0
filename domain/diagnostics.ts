// A report for whoever helps: how this install is doing, without a word of what is in it.

import type { Instant } from './model/base';
import type { BackupOccasion } from './model/backup';

/** A fault that this page has met. Its message is left out: browsers put names and addresses into theirs. */
export interface NotedFault {
  readonly at: Instant;
  /** What was going on, in words of ours. */
  readonly during: string;
  /** The kind of error, such as `QuotaExceededError`. */
  readonly name: string;
}

export interface DiagnosticsFacts {
  readonly at: Instant;
  readonly timeZone: string;
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  readonly schemaVersion: number;
  /** What the browser says of the database that is open. */
  readonly databaseVersion: number;
  readonly counts: Readonly<Record<string, number>>;
  /** Stored records that their schema refuses, by table and field. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** In bytes; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  readonly isPersisted: boolean | null;
  readonly backups: readonly {
    readonly madeAt: Instant;
    readonly occasion: BackupOccasion;
    readonly bytes: number;
    readonly records: number;
    readonly isComplete: boolean;
  }[];
  readonly lastExportAt: Instant | null;
  readonly permissions: readonly string[];
  readonly faults: readonly NotedFault[];
}

function orUnknown(value: number | boolean | null): string {
  return value === null ? 'unknown' : String(value);
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${title}: none`] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** The report as text, in English whatever the user's language is: it is read by those who mend Lodestar. */
export function diagnosticsText(facts: DiagnosticsFacts): string {
  const backups = facts.backups.map(
    ({ madeAt, occasion, bytes, records, isComplete }) =>
      `${madeAt} ${occasion}, ${bytes} bytes, ${records} records${isComplete ? '' : ', unfinished'}`,
  );
  return [
    `Lodestar ${facts.version}`,
    `Browser: ${facts.browser}`,
    `Language: ${facts.language}`,
    `Time: ${facts.at} (${facts.timeZone})`,
    `Schema: ${facts.schemaVersion}, database ${facts.databaseVersion}`,
    `Storage: ${orUnknown(facts.usage)} of ${orUnknown(facts.quota)} bytes, persistent: ${orUnknown(facts.isPersisted)}`,
    `Permissions: ${facts.permissions.toSorted().join(', ')}`,
    `Last export: ${facts.lastExportAt ?? 'never'}`,
    ...listed('Backups', backups),
    ...listed(
      'Records',
      Object.entries(facts.counts).map(([table, count]) => `${table} ${count}`),
    ),
    ...listed(
      'Unreadable records',
      Object.entries(facts.unreadable).map(([place, count]) => `${place} ${count}`),
    ),
    ...listed(
      'Faults of this page',
      facts.faults.map(({ at, during, name }) => `${at} ${name}, ${during}`),
    ),
  ].join('\n');
}
