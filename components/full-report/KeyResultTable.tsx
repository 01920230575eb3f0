import type { ComponentChildren } from 'preact';
import type { FullReportText } from '@/components/text/full-report';
import { Confidence } from '@/components/ui/Confidence';
import { StatusWord } from '@/components/ui/StatusWord';
import { startingConfidence } from '@/domain/confidence';
import type { ReportKeyResult } from '@/domain/weekly-report';

interface KeyResultTableProps {
  readonly caption: string;
  readonly text: FullReportText;
  readonly children: ComponentChildren;
}

/** Rows of key results: their entries beside the confidence in them and how they stand. */
export function KeyResultTable({ caption, text, children }: KeyResultTableProps) {
  return (
    <table class="report-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('fullReport.keyResult')}</th>
          <th scope="col" class="number">
            {text('fullReport.entries')}
          </th>
          <th scope="col" class="number">
            {text('fullReport.confidence')}
          </th>
          <th scope="col">{text('fullReport.status')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface StandingCellsProps {
  readonly keyResult: Pick<ReportKeyResult, 'confidence' | 'trend' | 'status'>;
  readonly text: FullReportText;
}

/** The last two cells of such a row. */
export function StandingCells({ keyResult: { confidence, trend, status }, text }: StandingCellsProps) {
  return (
    <>
      <td class="number">
        <Confidence
          value={confidence}
          trend={trend}
          isFirst={trend === 'none' && confidence === startingConfidence}
          isWordHidden
          text={text}
        />
      </td>
      <td>
        <StatusWord status={status} text={text} />
      </td>
    </>
  );
}
