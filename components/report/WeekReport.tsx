import { EmptyState } from '@/components/ui/EmptyState';
import type { Text } from '@/components/text';
import type { WeeklyReport } from '@/domain/weekly-report';
import { Attention } from './Attention';
import { DayBars } from './DayBars';
import { EntryList } from './EntryList';
import { Pulls } from './Pulls';
import { Remarks } from './Remarks';
import type { ReportActions } from './actions';
import type { EntriesById } from './report-entry';
import { ShareFigure } from './ShareFigure';
import { useOpened } from './use-opened';

interface WeekReportProps {
  readonly report: WeeklyReport;
  readonly entriesById: EntriesById;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly actions: ReportActions;
}

/** The share of the week, with the entries it is counted from. */
function Share({ report, entriesById, text }: Pick<WeekReportProps, 'report' | 'entriesById' | 'text'>) {
  const { isOpen, following } = useOpened();
  return (
    <div class="share">
      <ShareFigure report={report} text={text} />
      <details class="share-entries" {...following}>
        <summary>{text('report.showEntries', { count: report.focus.total })}</summary>
        {isOpen && <EntryList entryIds={[...entriesById.keys()]} entriesById={entriesById} hasVerdicts text={text} />}
      </details>
    </div>
  );
}

/** One week: the share, its days, where attention went, what pulled, and what is left to say. */
export function WeekReport({ report, entriesById, text, distractionName, actions }: WeekReportProps) {
  const isEmpty = report.focus.total === 0;
  return (
    <>
      {isEmpty ? (
        <EmptyState next={text('report.nothing')} />
      ) : (
        <Share key={report.week.startsOn} {...{ report, entriesById, text }} />
      )}
      {!isEmpty && <DayBars key={report.week.startsOn} {...{ report, entriesById, text }} />}
      <Attention report={report} entriesById={entriesById} text={text} />
      <Pulls
        distractions={report.distractions}
        entriesById={entriesById}
        text={text}
        distractionName={distractionName}
      />
      <Remarks report={report} text={text} actions={actions} />
    </>
  );
}
