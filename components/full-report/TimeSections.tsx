import { longDateText, weekdayText } from '@/components/ui/figure-text';
import type { FullReport } from '@/domain/full-report';
import type { ReportParts } from './actions';
import { VerdictTable } from './ChartTable';
import { hourText } from './hour-text';
import { Panel } from './Panel';
import { StackedBars } from './StackedBars';

interface TimeSectionProps {
  readonly report: FullReport;
  readonly parts: ReportParts;
}

/** The seven days as stacked bars, with their table. */
export function DaysSection({ report, parts }: TimeSectionProps) {
  const { text } = parts;
  const title = text('fullReport.days');
  return (
    <Panel title={title} name="days">
      <StackedBars
        bars={report.days.map(({ date, ids }) => ({ key: date, label: weekdayText(date, text.language), ids }))}
      />
      <VerdictTable
        caption={title}
        heading={text('report.day')}
        rows={report.days.map(({ date, ids }) => ({ key: date, name: longDateText(date, text.language), ids }))}
        parts={parts}
      />
    </Panel>
  );
}

const namedHours: ReadonlySet<number> = new Set([0, 6, 12, 18]);

/** The 24 hours as stacked bars; the table leaves out those without entries. */
export function HoursSection({ report, parts }: TimeSectionProps) {
  const { text } = parts;
  const title = text('fullReport.hours');
  const used = report.hours.filter(({ ids }) => Object.values(ids).some(({ length }) => length > 0));
  return (
    <Panel title={title} name="hours">
      <StackedBars
        bars={report.hours.map(({ hour, ids }) => ({
          key: String(hour),
          label: namedHours.has(hour) ? hourText(hour, text.language) : '',
          ids,
        }))}
      />
      <VerdictTable
        caption={title}
        heading={text('fullReport.hour')}
        rows={used.map(({ hour, ids }) => ({ key: String(hour), name: hourText(hour, text.language), ids }))}
        parts={parts}
      />
    </Panel>
  );
}
