import { Button } from '@/components/ui/Button';
import { Chevron } from '@/components/ui/Chevron';
import { dateRangeText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { WeekView } from '@/domain/new-tab-view';
import './week-switch.css';

interface WeekSwitchProps {
  readonly week: WeekView;
  readonly isThisWeek: boolean;
  readonly text: Text;
  /** The week is the title of the page, unless the page has one of its own. */
  readonly isTitle?: boolean;
  readonly onStep: (step: -1 | 1) => void;
}

/** Which week the report is about, and the ways to the week before and after. */
export function WeekSwitch({ week, isThisWeek, text, isTitle = true, onStep }: WeekSwitchProps) {
  const dates = dateRangeText(week.startsOn, week.endsOn, text.language);
  const Name = isTitle ? 'h1' : 'p';
  return (
    <div class="week-switch">
      <Button kind="quiet" aria-label={text('report.previousWeek')} onClick={() => onStep(-1)}>
        <Chevron isForward={false} />
      </Button>
      <Name class="week-name" aria-live="polite">
        {isTitle && <span class="visually-hidden">{text('report.title')} </span>}
        {week.number !== null && <strong>{text('week.number', { number: week.number })}</strong>}{' '}
        <span class={week.number === null ? undefined : 'week-dates'}>{dates}</span>
      </Name>
      <Button kind="quiet" aria-label={text('report.nextWeek')} disabled={isThisWeek} onClick={() => onStep(1)}>
        <Chevron isForward />
      </Button>
    </div>
  );
}
