import { useState } from 'preact/hooks';
import { VerdictMark } from '@/components/ui/VerdictMark';
import { longDateText, shortDateText, weekdayText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { LocalDate } from '@/domain/model/base';
import type { Verdict } from '@/domain/model/entry';
import type { ReportDay, WeeklyReport } from '@/domain/weekly-report';
import { DayTable } from './DayTable';
import { EntryList } from './EntryList';
import { idsOfDay } from './report-entry';
import type { EntriesById } from './report-entry';
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

function countsText(day: ReportDay, text: Text): string {
  const counts: readonly (readonly [Verdict, number])[] = partsOf(day).toReversed();
  return counts.map(([verdict, count]) => `${text(`verdict.${verdict}`)} ${count}`).join(', ');
}

interface DayProps {
  readonly day: ReportDay;
  readonly most: number;
  readonly isOpen: boolean;
  readonly text: Text;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One bar, which opens the entries of its day; a day without any has nothing to open. */
function Day({ day, most, isOpen, text, onOpen }: DayProps) {
  const weekday = weekdayText(day.date, text.language);
  const name = <span class="day-name">{weekday}</span>;
  if (totalOf(day) === 0) {
    return (
      <div class="day" aria-hidden="true">
        <Bar day={day} most={most} />
        {name}
      </div>
    );
  }
  return (
    <button
      type="button"
      class="day"
      data-day={day.date}
      aria-expanded={isOpen}
      aria-label={`${weekday}, ${shortDateText(day.date, text.language)}: ${countsText(day, text)}`}
      onClick={() => onOpen(!isOpen)}
    >
      <Bar day={day} most={most} />
      {name}
    </button>
  );
}

interface DayBarsProps {
  readonly report: WeeklyReport;
  readonly entriesById: EntriesById;
  readonly text: Text;
}

/**
 * The week's days as stacked bars: on objective, protecting, hatched for distractions. Each opens its entries. The same
 * stands in a table for those who do not see them.
 */
export function DayBars({ report, entriesById, text }: DayBarsProps) {
  const [opened, setOpened] = useState<LocalDate | null>(null);
  const most = Math.max(fullBar, ...report.days.map(totalOf));
  return (
    <div>
      <div class="day-bars">
        {report.days.map((day) => (
          <Day
            key={day.date}
            {...{ day, most, text }}
            isOpen={opened === day.date}
            onOpen={(isOpen) => setOpened(isOpen ? day.date : null)}
          />
        ))}
      </div>
      <Legend text={text} />
      {opened !== null && (
        <section class="day-entries" aria-label={longDateText(opened, text.language)}>
          <h2>{longDateText(opened, text.language)}</h2>
          <EntryList entryIds={idsOfDay(entriesById, opened)} entriesById={entriesById} hasVerdicts text={text} />
        </section>
      )}
      <DayTable days={report.days} text={text} />
    </div>
  );
}
