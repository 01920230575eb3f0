import type { Text } from '@/components/text';
import type { WeeklyReport } from '@/domain/weekly-report';
import '@/components/ui/facts-line.css';
import './remarks.css';

/** The small figures of the week, each a short sentence; those with nothing to say are left out. */
function remarksOf({ undecided, daysWithoutEntry, focus, plan }: WeeklyReport, text: Text): readonly string[] {
  return [
    undecided > 0 ? text('report.undecided', { count: undecided }) : '',
    focus.total > 0 && daysWithoutEntry > 0 ? text('report.daysWithoutEntry', { count: daysWithoutEntry }) : '',
    plan.total > 0 ? text('report.planDone', { done: plan.done, count: plan.total }) : '',
  ].filter((remark) => remark !== '');
}

/** What is left to say of the week: undecided requests, days without entries, the plan, the wins. */
export function Remarks({ report, text }: { readonly report: WeeklyReport; readonly text: Text }) {
  const remarks = remarksOf(report, text);
  return (
    <>
      {report.wins.length > 0 && (
        <section class="report-part">
          <h2>{text('report.wins')}</h2>
          <ul class="report-wins">
            {report.wins.map((win) => (
              <li key={win.id}>
                <bdi>{win.text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {remarks.length > 0 && (
        <ul class="facts-line report-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}
