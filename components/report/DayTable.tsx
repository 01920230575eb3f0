import { longDateText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { ReportDay } from '@/domain/weekly-report';

/** The days' counts as a table, read out in place of the bars. */
export function DayTable({ days, text }: { readonly days: readonly ReportDay[]; readonly text: Text }) {
  return (
    <div class="visually-hidden">
      <table>
        <caption>{text('report.days')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('report.day')}</th>
            <th scope="col">{text('verdict.on-objective')}</th>
            <th scope="col">{text('verdict.protects')}</th>
            <th scope="col">{text('verdict.distraction')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <th scope="row">{longDateText(day.date, text.language)}</th>
              <td>{day.onObjective}</td>
              <td>{day.protects}</td>
              <td>{day.distraction}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
