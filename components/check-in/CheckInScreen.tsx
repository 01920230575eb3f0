import type { ReadonlySignal } from '@preact/signals';
import { useToasts } from '@/components/app/use-toasts';
import type { Text } from '@/components/text';
import { Toast } from '@/components/ui/Toast';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Result } from '@/domain/result';
import { AwayPeriods } from './AwayPeriods';
import type { CheckInActions, CheckInScreenView } from './actions';
import { PlaceRow, type PlaceRowProps } from './PlaceRow';
import { useCheckInScreen, type Place } from './use-check-in-screen';
import '@/components/ui/facts-line.css';
import '@/components/app/room-header.css';
import './check-in-screen.css';

interface CheckInScreenProps {
  readonly view: ReadonlySignal<CheckInScreenView>;
  readonly text: Text;
  readonly actions: CheckInActions;
}

function Rows({
  places,
  heading,
  ...row
}: Omit<PlaceRowProps, 'keyResult' | 'objective'> & { readonly places: readonly Place[]; readonly heading: string }) {
  if (places.length === 0) {
    return null;
  }
  return (
    <section class="check-in-section" aria-label={heading}>
      <h2 class={row.isDue ? 'visually-hidden' : 'check-in-section-heading'}>{heading}</h2>
      <ul>
        {places.map((place) => (
          <PlaceRow key={place.keyResult.id} {...place} {...row} />
        ))}
      </ul>
    </section>
  );
}

function AllDone({ view, text }: { readonly view: CheckInScreenView; readonly text: Text }) {
  const hasAny = view.objectives.some(({ keyResults }) => keyResults.length > 0);
  return hasAny ? (
    <EmptyState title={text('options.checkIn.allDone')} next={text('options.checkIn.allDoneNext')} />
  ) : (
    <EmptyState title={text('options.checkIn.nothing')} next={text('options.checkIn.nothingNext')}>
      <a href="#/okrs">{text('options.checkIn.toOkrs')}</a>
    </EmptyState>
  );
}

/** Days away are steps of the same history: after one, undo no longer takes back the check-in before it. */
function superseding(actions: CheckInActions, supersede: () => void): CheckInActions {
  const then = async (step: Promise<Result<void>>): Promise<Result<void>> => {
    const result = await step;
    if (result.ok) {
      supersede();
    }
    return result;
  };
  return {
    ...actions,
    addAway: (period) => then(actions.addAway(period)),
    removeAway: (id) => then(actions.removeAway(id)),
  };
}

/** The weekly check-in on one screen: what is due first, one or two taps each, then everything else. */
export function CheckInScreen({ view, text, actions }: CheckInScreenProps) {
  const shown = view.value;
  const screen = useCheckInScreen(shown, actions, text);
  const toasts = useToasts(text, actions);
  const awayActions = superseding(actions, screen.supersede);
  return (
    <div class="check-in-screen">
      <header class="room-header">
        <h1>{text('options.checkIn.title')}</h1>
        <p class="room-header-lead facts-line">
          <span dir="auto">{shown.teamName}</span>
          {shown.due.length > 0 && <span>{text('options.checkIn.due', { count: shown.due.length })}</span>}
          {shown.streak > 1 && <span>{text('options.checkIn.streak', { count: shown.streak })}</span>}
          {shown.objectives.length > 0 && <span>{text('options.checkIn.scale')}</span>}
        </p>
      </header>
      {shown.due.length === 0 && <AllDone view={shown} text={text} />}
      <Rows
        places={screen.due}
        heading={text('options.checkIn.dueList')}
        isDue
        today={shown.today}
        screen={screen}
        text={text}
      />
      <Rows
        places={screen.others}
        heading={text('options.checkIn.others')}
        isDue={false}
        today={shown.today}
        screen={screen}
        text={text}
      />
      <AwayPeriods view={shown} text={text} actions={awayActions} toasts={toasts} />
      <div class="check-in-toast">
        <Toast message={toasts.toast?.message ?? null} action={toasts.toast?.action} />
      </div>
    </div>
  );
}
