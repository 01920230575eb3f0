import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import type { KeyResultHistoryView } from '@/domain/history-chart';
import { recordedValueText } from '@/domain/key-result-words';
import './history-table.css';

interface HistoryTableProps {
  readonly view: KeyResultHistoryView;
  readonly chosen: number;
  readonly text: Text;
}

/** The same figures as the chart, newest first, with the reasons. Long ones scroll, by keys as well. */
export function HistoryTable({ view, chosen, text }: HistoryTableProps) {
  const { keyResult, points } = view;
  const name = text('chart.table', { title: keyResult.title });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <div class="history-table-frame" role="region" aria-label={name} tabIndex={0}>
      <table class="history-table">
        <thead>
          <tr>
            <th scope="col">{text('chart.date')}</th>
            <th scope="col">{text('chart.value')}</th>
            <th scope="col">{text('chart.confidence')}</th>
            <th scope="col">{text('chart.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {points
            .map((point, index) => (
              <tr key={point.id} class={index === chosen ? 'history-table-chosen' : undefined}>
                <th scope="row">
                  <time dateTime={point.date}>{shortDateText(point.date, text.language)}</time>
                </th>
                <td>{recordedValueText(point, keyResult, text)}</td>
                <td>{point.confidence}</td>
                <td dir="auto">{point.reason}</td>
              </tr>
            ))
            .toReversed()}
        </tbody>
      </table>
    </div>
  );
}
