import { EmptyState } from '@/components/ui/EmptyState';
import type { Text } from '@/components/text';
import type { WeeklyReport } from '@/domain/weekly-report';
import { Attention } from './Attention';
import { DayBars } from './DayBars';
import { Pulls } from './Pulls';
import { Remarks } from './Remarks';
import type { EntriesById } from './report-entry';
import { ShareFigure } from './ShareFigure';

interface WeekReportProps {
  readonly report: WeeklyReport;
  readonly entriesById: EntriesById;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
}

/** One week: the share, its days, where attention went, what pulled, and what is left to say. */
export function WeekReport({ report, entriesById, text, distractionName }: WeekReportProps) {
  const isEmpty = report.focus.total === 0;
  return (
    <>
      {isEmpty ? <EmptyState next={text('report.nothing')} /> : <ShareFigure report={report} text={text} />}
      {!isEmpty && <DayBars report={report} text={text} />}
      <Attention report={report} entriesById={entriesById} text={text} />
      <Pulls
        distractions={report.distractions}
        entriesById={entriesById}
        text={text}
        distractionName={distractionName}
      />
      <Remarks report={report} text={text} />
    </>
  );
}
