import type { ReadonlySignal } from '@preact/signals';
import { RoomHeader } from '@/components/app/RoomHeader';
import { useToasts } from '@/components/app/use-toasts';
import { useCheckInScreen } from '@/components/check-in/use-check-in-screen';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { KeyCap } from '@/components/ui/KeyCap';
import { Toast } from '@/components/ui/Toast';
import { Agenda } from './Agenda';
import type { MeetingActions, MeetingView } from './actions';
import { MeetingPlace } from './MeetingPlace';
import { MeetingSquare } from './MeetingSquare';
import { useMeeting } from './use-meeting';
import './meeting-screen.css';
import './meeting-print.css';

interface MeetingScreenProps {
  readonly view: ReadonlySignal<MeetingView>;
  readonly text: Text;
  readonly actions: MeetingActions;
}

type Meeting = ReturnType<typeof useMeeting>;

function Steps({
  meeting,
  view,
  text,
}: {
  readonly meeting: Meeting;
  readonly view: MeetingView;
  readonly text: Text;
}) {
  const { place, items, isFirst, isLast, go } = meeting;
  return (
    <div class="meeting-steps">
      <Button data-action="previous" aria-keyshortcuts="p" disabled={isFirst} onClick={() => go(place - 1)}>
        {text('meeting.previous')} {view.hasLetterKeys && <KeyCap label="P" />}
      </Button>
      <p>{text('meeting.place', { position: place + 1, count: items.length })}</p>
      <Button kind="primary" data-action="next" aria-keyshortcuts="n" disabled={isLast} onClick={() => go(place + 1)}>
        {text('meeting.next')} {view.hasLetterKeys && <KeyCap label="N" />}
      </Button>
    </div>
  );
}

/** Adds a note and offers the way back; from then on the check-in before it is corrected, not undone. */
function useNotes(actions: MeetingActions, text: Text, onAdded: () => void) {
  const toasts = useToasts(text, actions);
  return {
    toast: toasts.toast,
    add: async (keyResultId: string, note: string) => {
      const result = await actions.addNote(keyResultId, note);
      if (result.ok) {
        onAdded();
        toasts.say(text('history.noteAdded'), toasts.wayBack());
      }
      return result;
    },
  };
}

function Walk({
  view,
  text,
  actions,
}: {
  readonly view: MeetingView;
  readonly text: Text;
  readonly actions: MeetingActions;
}) {
  const meeting = useMeeting(view);
  const objectives = [...new Map(view.items.map(({ objective }) => [objective.id, objective])).values()];
  const checkIn = useCheckInScreen({ objectives, due: [] }, actions, text);
  const notes = useNotes(actions, text, checkIn.supersede);
  const item = meeting.items[meeting.place];
  return (
    <>
      <div class="meeting-walk">
        <Agenda items={meeting.items} place={meeting.place} text={text} onGo={meeting.go} />
        <div class="meeting-now">
          <Steps meeting={meeting} view={view} text={text} />
          {item !== undefined && (
            <MeetingPlace
              key={item.keyResult.id}
              item={item}
              today={view.today}
              checkIn={checkIn}
              heading={meeting.heading}
              text={text}
              onNote={notes.add}
            />
          )}
        </div>
      </div>
      <MeetingSquare view={view} text={text} actions={actions} />
      <div class="meeting-toast">
        <Toast message={notes.toast?.message ?? null} action={notes.toast?.action} />
      </div>
    </>
  );
}

/** The weekly meeting of a team: an agenda by trouble, one key result at a time, and the four-square of the week. */
export function MeetingScreen({ view, text, actions }: MeetingScreenProps) {
  const shown = view.value;
  return (
    <div class="meeting-screen">
      <RoomHeader
        title={text('meeting.title')}
        lead={text('meeting.lead')}
        team={shown.team}
        teams={shown.teams}
        teamLabel={text('meeting.team')}
        isLocked={false}
        text={text}
        onChoose={(teamId) => actions.chooseTeam(teamId)}
      >
        {shown.items.length > 0 && (
          <Button data-action="print-meeting" onClick={() => actions.print()}>
            {text('meeting.print')}
          </Button>
        )}
      </RoomHeader>
      {shown.items.length === 0 ? (
        <EmptyState title={text('meeting.empty.title')} next={text('meeting.empty.next')}>
          <a href="#/okrs">{text('options.checkIn.toOkrs')}</a>
        </EmptyState>
      ) : (
        <Walk key={shown.team.id} view={shown} text={text} actions={actions} />
      )}
    </div>
  );
}
