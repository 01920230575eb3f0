import type { FullReportText } from '@/components/text/full-report';
import type { FullReport } from '@/domain/full-report';
import type { LogAddressParts } from '@/domain/log-filter';
import type { Id } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';

/** An entry as a list behind a figure shows it. */
export type ShownEntry = Pick<Entry, 'id' | 'verdict' | 'title' | 'host' | 'date' | 'hour'>;

/** A request as a list behind a figure shows it. */
export type ShownRequest = Pick<InboxRequest, 'id' | 'text' | 'date' | 'source' | 'sourceName' | 'state'>;

/** What the room shows. */
export interface FullReportView {
  readonly report: FullReport;
  readonly isThisWeek: boolean;
  readonly entries: ReadonlyMap<Id, ShownEntry>;
  readonly requests: ReadonlyMap<Id, ShownRequest>;
}

/** A figure that was opened: its name and what it counts. */
export interface OpenedFigure {
  readonly title: string;
  readonly entries: readonly ShownEntry[];
  readonly requests: readonly ShownRequest[];
  /** Set when the list was cut: so many of the latest are in it. */
  readonly latest: number | null;
  /** Where the log shows the same entries, to be changed there; null when it has no filter for them. */
  readonly logAddress: string | null;
}

/** What a figure counts, by ids. */
export interface Counted {
  readonly title: string;
  readonly entryIds?: readonly Id[];
  readonly requestIds?: readonly Id[];
  /** How the log is asked for the same entries. */
  readonly log?: LogAddressParts;
}

/** What every part of the room works with. */
export interface ReportParts {
  readonly text: FullReportText;
  readonly distractionName: (number: number) => string;
  /** The name of a category of distractions in the user's language. */
  readonly categoryName: (category: string) => string;
  readonly open: (counted: Counted) => void;
  /** The shown week as the log is asked for it. */
  readonly weekInLog: LogAddressParts;
}

export const exportRanges = ['week', 'cycle', 'all'] as const;
export type ExportRange = (typeof exportRanges)[number];

export const fileFormats = ['csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The mail as the room previews it; null while it is written. */
export interface MailView {
  readonly subject: string;
  readonly text: string;
  readonly draftAddress: string;
  readonly isDraftWhole: boolean;
}

export interface FullReportActions {
  /** -1 the week before the shown one, 1 the week after. */
  showWeek(step: -1 | 1): void;
  showThisWeek(): void;
  print(): void;
  /** The latest entries for a key result in the shown cycle. */
  readCycleEntries(keyResultId: Id): Promise<readonly ShownEntry[]>;
  /** Answers whether the browser let it. Must be called straight from the click. */
  copyMail(): Promise<boolean>;
  saveMail(): Promise<string | null>;
  /** The name of the file that was saved; null when it could not be made. */
  saveEntries(range: ExportRange, format: FileFormat): Promise<string | null>;
  saveReport(format: FileFormat): Promise<string | null>;
}
