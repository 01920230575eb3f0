import { Button } from '@/components/ui/Button';
import { Chevron } from '@/components/ui/Chevron';
import { dateRangeText } from '@/components/ui/figure-text';
import '@/components/app/room-header.css';
import type { WeekRoom } from './use-week-room';

function WeekName({ room: { view, text } }: { readonly room: WeekRoom }) {
  const { number, startsOn, endsOn } = view.week;
  const dates = dateRangeText(startsOn, endsOn, text.language);
  return (
    <p class="week-shown" aria-live="polite">
      {number !== null && <strong>{text('week.number', { number })}</strong>} <span>{dates}</span>
    </p>
  );
}

/** Which week is shown and the ways to the others; the check-ins that it still waits for. */
export function WeekHeader({ room }: { readonly room: WeekRoom }) {
  const { view, actions, text } = room;
  const { place, hasEarlier, dueCheckIns } = view;
  return (
    <header class="room-header">
      <h1>{text('weekRoom.title')}</h1>
      <nav class="room-header-tools week-ways" aria-label={text('weekRoom.weeks')}>
        <Button
          data-action="previous-week"
          aria-label={text('report.previousWeek')}
          disabled={!hasEarlier && place !== 'next'}
          onClick={() => actions.showWeek(-1)}
        >
          <Chevron isForward={false} />
        </Button>
        <WeekName room={room} />
        <Button
          data-action="next-week"
          aria-label={text('report.nextWeek')}
          disabled={place === 'next'}
          onClick={() => actions.showWeek(1)}
        >
          <Chevron isForward />
        </Button>
        {place !== 'this' && (
          <Button kind="quiet" data-action="this-week" onClick={() => actions.showWeek(0)}>
            {text('weekRoom.thisWeek')}
          </Button>
        )}
      </nav>
      <p class="room-header-lead">{text('weekRoom.lead')}</p>
      {dueCheckIns > 0 && place === 'this' && (
        <p class="week-check-ins">
          {text('newTab.checkInsDue', { count: dueCheckIns })}. <a href="#/check-in">{text('newTab.checkIn')}</a>
        </p>
      )}
    </header>
  );
}
