import type { ReadonlySignal } from '@preact/signals';
import { NewsBar } from '@/components/app/NewsBar';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { WeekRoomActions, WeekRoomView } from './actions';
import { CarryOver } from './CarryOver';
import { PlanNotesForm } from './PlanNotesForm';
import { PredictedShare } from './PredictedShare';
import { Priorities } from './Priorities';
import { useWeekRoom } from './use-week-room';
import { WeekHeader } from './WeekHeader';
import { Wins } from './Wins';
import './week-screen.css';

interface WeekScreenProps {
  readonly view: ReadonlySignal<WeekRoomView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: WeekRoomActions;
}

/** The week's rhythm (S51): on Monday what comes first and what share is expected, on Friday what was won. */
export function WeekScreen({ view, announcement, text, actions }: WeekScreenProps) {
  const room = useWeekRoom(view.value, actions, text);
  const container = useReturnedFocus(room.editing);
  const { startsOn } = room.view.week;
  return (
    <div class="week-screen" ref={container}>
      <WeekHeader room={room} />
      <div class="week-columns">
        <div class="week-column">
          <CarryOver key={startsOn} room={room} />
          <Priorities key={`priorities ${startsOn}`} room={room} />
          <PlanNotesForm key={`notes ${startsOn}`} room={room} />
        </div>
        <div class="week-column">
          <PredictedShare key={startsOn} room={room} />
          <Wins key={`wins ${startsOn}`} room={room} />
          <p class="week-reminders">
            <a href="#/settings">{text('weekRoom.reminders')}</a>
          </p>
        </div>
      </div>
      <NewsBar
        announcement={announcement}
        refusal={room.refusal}
        text={text}
        onUndo={() => room.run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}
