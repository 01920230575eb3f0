import type { Id, Instant } from '@/domain/model/base';

/** How the records of a file stand to the stored ones. */
export interface ImportCountsView {
  readonly fresh: number;
  readonly changed: number;
  readonly conflicting: number;
  readonly unchanged: number;
  readonly onlyHere: number;
}

export interface ImportDifferenceView {
  readonly table: string;
  readonly name: string;
  readonly field: string;
  readonly here: string;
  readonly there: string;
}

/** A goalpost that the file moves, with why. */
export interface GoalpostView {
  readonly title: string;
  readonly fields: readonly { readonly field: string; readonly here: string; readonly there: string }[];
  readonly reasons: readonly string[];
  /** Whether every moved field is accounted for by an amendment of the file. */
  readonly isExplained: boolean;
}

/** One of the first things of a table, as it will be. */
export interface FirstRowView {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
}

/** What kind of file it is decides what can be done with it: only a whole copy can replace everything. */
export type ImportKind = 'backup' | 'team' | 'entries' | 'okrs';

/** A file that was read and waits for a word. */
export interface ImportPreviewView {
  readonly kind: ImportKind;
  readonly fileName: string;
  /** How many records, or rows of a table, the file has. */
  readonly records: number;
  /** When it was written; null for a table, which does not say. */
  readonly exportedAt: Instant | null;
  /** The team that a team file was written for; empty for others. */
  readonly teamName: string;
  readonly counts: ImportCountsView;
  readonly differences: readonly ImportDifferenceView[];
  readonly goalposts: readonly GoalpostView[];
  readonly firstRows: readonly FirstRowView[];
  /** Rows of entries that are left out, because their sites are on the never-record list. */
  readonly neverRecorded: number;
  /** The drafts that objectives can be added to, and the one that is chosen; none for other files. */
  readonly drafts: readonly { readonly id: Id; readonly name: string }[];
  readonly draftId: Id | null;
}

/** A week as it would be shared. */
export interface WeekSumsView {
  readonly weekStartsOn: string;
  readonly onObjective: number;
  readonly protects: number;
  readonly distraction: number;
}

/** What of a team will be in its file. */
export interface TeamFileSummary {
  readonly teamId: Id;
  readonly sharesWeeks: boolean;
  readonly counts: Readonly<Record<TeamFileCount, number>>;
  readonly people: readonly string[];
  readonly weeks: readonly WeekSumsView[];
}

export const teamFileCounts = ['objectives', 'keyResults', 'checkIns', 'projects', 'healthMetrics'] as const;
export type TeamFileCount = (typeof teamFileCounts)[number];

export interface TeamFileView {
  /** Companies and teams in the order of their tree, with how deep they stand. */
  readonly teams: readonly { readonly id: Id; readonly name: string; readonly depth: number }[];
  /** Null until a team is chosen. */
  readonly summary: TeamFileSummary | null;
}
