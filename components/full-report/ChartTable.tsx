import type { ComponentChildren } from 'preact';
import type { FullReportText } from '@/components/text/full-report';
import { VerdictMark } from '@/components/ui/VerdictMark';
import { verdictOrder, type VerdictIds } from '@/domain/full-report';
import type { ReportParts } from './actions';
import { Figure } from './Figure';

interface ChartTableProps {
  readonly caption: string;
  readonly text: FullReportText;
  readonly children: ComponentChildren;
}

/** A chart's own figures, one press away for everybody: nobody has to read a number off a bar. */
export function ChartTable({ caption, text, children }: ChartTableProps) {
  return (
    <details class="chart-table">
      <summary>
        {text('fullReport.asTable')}
        <span class="visually-hidden">: {caption}</span>
      </summary>
      <div class="report-scroll">
        <table class="report-table">
          <caption class="visually-hidden">{caption}</caption>
          {children}
        </table>
      </div>
    </details>
  );
}

interface VerdictTableProps {
  readonly caption: string;
  /** What the first column names. */
  readonly heading: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly ids: VerdictIds }[];
  readonly parts: ReportParts;
}

/** The three verdicts in columns, a row for each bar, every number opening its entries. */
export function VerdictTable({ caption, heading, rows, parts }: VerdictTableProps) {
  const { text } = parts;
  return (
    <ChartTable caption={caption} text={text}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {verdictOrder.map((verdict) => (
            <th key={verdict} scope="col" class="number">
              <VerdictMark verdict={verdict} /> {text(`verdict.${verdict}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, ids }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {verdictOrder.map((verdict) => (
              <td key={verdict} class="number">
                <Figure parts={parts} title={`${name}, ${text(`verdict.${verdict}`)}`} entryIds={ids[verdict]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ChartTable>
  );
}
