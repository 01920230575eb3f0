import { VerdictMark } from '@/components/ui/VerdictMark';
import { weekdayText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { Verdict } from '@/domain/model/entry';
import type { ReportDay, WeeklyReport } from '@/domain/weekly-report';
import { DayTable } from './DayTable';
import '@/components/ui/verdict-fill.css';
import './day-bars.css';

/** A day with one entry must not look like a full one: bars are measured against at least this many. */
const fullBar = 4;

/** From the top down, as the bars are stacked. */
function partsOf(day: ReportDay): readonly (readonly [Verdict, number])[] {
  const parts: readonly (readonly [Verdict, number])[] = [
    ['distraction', day.distraction],
    ['protects', day.protects],
    ['on-objective', day.onObjective],
  ];
  return parts.filter(([, count]) => count > 0);
}

function totalOf({ onObjective, protects, distraction }: ReportDay): number {
  return onObjective + protects + distraction;
}

function Bar({ day, most }: { readonly day: ReportDay; readonly most: number }) {
  return (
    <div class="day-bar">
      {partsOf(day).map(([verdict, count]) => (
        <span
          key={verdict}
          class={`day-part verdict-fill-${verdict}`}
          style={{ blockSize: `${(count / most) * 100}%` }}
        />
      ))}
    </div>
  );
}

const verdicts: readonly Verdict[] = ['on-objective', 'protects', 'distraction'];

/** What the colours mean. The table's head says it to those who do not see the bars. */
function Legend({ text }: { readonly text: Text }) {
  return (
    <p class="day-legend" aria-hidden="true">
      {verdicts.map((verdict) => (
        <span key={verdict}>
          <VerdictMark verdict={verdict} />
          {text(`verdict.${verdict}`)}
        </span>
      ))}
    </p>
  );
}

/** The week's days as stacked bars: on objective, protecting, hatched for distractions. The same as a table for those who do not see them. */
export function DayBars({ report, text }: { readonly report: WeeklyReport; readonly text: Text }) {
  const most = Math.max(fullBar, ...report.days.map(totalOf));
  return (
    <div>
      <div class="day-bars" aria-hidden="true">
        {report.days.map((day) => (
          <div key={day.date} class="day">
            <Bar day={day} most={most} />
            <span class="day-name">{weekdayText(day.date, text.language)}</span>
          </div>
        ))}
      </div>
      <Legend text={text} />
      <DayTable days={report.days} text={text} />
    </div>
  );
}
