import { ShareFigure } from '@/components/report/ShareFigure';
import { EmptyState } from '@/components/ui/EmptyState';
import { longDateText, percentText } from '@/components/ui/figure-text';
import { VerdictMark } from '@/components/ui/VerdictMark';
import { verdictOrder, type FullReport } from '@/domain/full-report';
import type { Verdict } from '@/domain/model/entry';
import type { ReportParts } from './actions';
import { Figure } from './Figure';
import { Panel } from './Panel';

interface ShareSectionProps {
  readonly report: FullReport;
  readonly parts: ReportParts;
}

const minutesOf = { 'on-objective': 'onObjective', protects: 'protects', distraction: 'distraction' } as const;

function VerdictRow({ verdict, report, parts }: ShareSectionProps & { readonly verdict: Verdict }) {
  const { text } = parts;
  const { minutes } = report.weekly.focus;
  const name = text(`verdict.${verdict}`);
  return (
    <tr>
      <th scope="row">
        <VerdictMark verdict={verdict} /> {name}
      </th>
      <td class="number">
        <Figure parts={parts} title={name} entryIds={report.verdicts[verdict]} log={{ ...parts.weekInLog, verdict }} />
      </td>
      {minutes !== null && (
        <>
          <td class="number">{minutes[minutesOf[verdict]]}</td>
          <td class="number">
            <Figure parts={parts} title={`${name}, ${text('fullReport.minutes')}`} entryIds={report.timed[verdict]} />
          </td>
        </>
      )}
    </tr>
  );
}

function VerdictFigures({ report, parts }: ShareSectionProps) {
  const { text } = parts;
  const hasMinutes = report.weekly.focus.minutes !== null;
  return (
    <table class="report-table">
      <caption class="visually-hidden">{text('fullReport.share')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('fullReport.verdict')}</th>
          <th scope="col" class="number">
            {text('fullReport.entries')}
          </th>
          {hasMinutes && (
            <>
              <th scope="col" class="number">
                {text('fullReport.minutes')}
              </th>
              <th scope="col" class="number">
                {text('fullReport.timed')}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {verdictOrder.map((verdict) => (
          <VerdictRow key={verdict} verdict={verdict} report={report} parts={parts} />
        ))}
      </tbody>
    </table>
  );
}

function minutesText({ weekly }: FullReport, { text }: ReportParts): string {
  const { minutes } = weekly.focus;
  if (minutes === null) {
    return '';
  }
  return minutes.share === null
    ? text('fullReport.fewMinutes', { count: minutes.entries })
    : text('fullReport.byMinutes', { share: percentText(minutes.share, text.language), count: minutes.entries });
}

/** The first number of the week, what it is made of, and the days that say nothing. */
export function ShareSection({ report, parts }: ShareSectionProps) {
  const { text } = parts;
  const notes = [
    minutesText(report, parts),
    report.emptyDays.length > 0 && report.weekly.focus.total > 0
      ? text('fullReport.emptyDays', {
          days: report.emptyDays.map((date) => longDateText(date, text.language)).join('; '),
        })
      : '',
  ].filter((note) => note !== '');
  if (report.weekly.focus.total === 0) {
    return (
      <Panel title={text('fullReport.share')} name="share">
        <EmptyState next={text('fullReport.noEntries')} />
      </Panel>
    );
  }
  return (
    <Panel title={text('fullReport.share')} name="share">
      <ShareFigure report={report.weekly} text={text} />
      <VerdictFigures report={report} parts={parts} />
      {notes.map((note) => (
        <p key={note} class="report-note">
          {note}
        </p>
      ))}
    </Panel>
  );
}
