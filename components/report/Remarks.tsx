import type { Text } from '@/components/text';
import type { WeeklyReport } from '@/domain/weekly-report';
import type { ReportActions } from './actions';
import '@/components/ui/facts-line.css';
import './remarks.css';

interface RemarksProps {
  readonly report: WeeklyReport;
  readonly text: Text;
  readonly actions: ReportActions;
}

interface Remark {
  readonly words: string;
  /** Leads to what the figure counts, where that is no entry. */
  readonly go?: () => void;
  readonly opens?: 'sidebar';
}

/** The small figures of the week, each a short sentence; those with nothing to say are left out. */
function remarksOf({ report, text, actions }: RemarksProps): readonly Remark[] {
  const { undecided, daysWithoutEntry, focus, plan } = report;
  const remarks: readonly Remark[] = [
    {
      words: undecided > 0 ? text('report.undecided', { count: undecided }) : '',
      // Straight from the click: browsers open a sidebar for nothing else.
      go: () => actions.openSidebar(),
      opens: 'sidebar',
    },
    {
      words:
        focus.total > 0 && daysWithoutEntry > 0 ? text('report.daysWithoutEntry', { count: daysWithoutEntry }) : '',
    },
    {
      words: plan.total > 0 ? text('report.planDone', { done: plan.done, count: plan.total }) : '',
      go: () => actions.openApp('week'),
    },
  ];
  return remarks.filter(({ words }) => words !== '');
}

/** What is left to say of the week: undecided requests, days without entries, the plan, the wins. */
export function Remarks(props: RemarksProps) {
  const { report, text } = props;
  const remarks = remarksOf(props);
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
          {remarks.map(({ words, go, opens }) => (
            <li key={words}>
              {go === undefined ? (
                words
              ) : (
                <button type="button" class="report-remark-way" data-opens={opens} onClick={go}>
                  {words}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
