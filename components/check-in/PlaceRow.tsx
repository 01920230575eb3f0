import type { Text } from '@/components/text';
import type { LocalDate } from '@/domain/model/base';
import { CheckInRow } from './CheckInRow';
import { DoneLine } from './DoneLine';
import { OtherRow } from './OtherRow';
import type { useCheckInScreen, Place } from './use-check-in-screen';

type Screen = ReturnType<typeof useCheckInScreen>;

export interface PlaceRowProps extends Place {
  readonly today: LocalDate;
  readonly screen: Screen;
  readonly isDue: boolean;
  readonly text: Text;
}

/** A key result on the way through a check-in: still to do, done, or folded because it is not due. */
export function PlaceRow({ today, screen, keyResult, objective, isDue, text }: PlaceRowProps) {
  const { id } = keyResult;
  const recorded = screen.doneOf(id);
  if (recorded !== null) {
    return (
      <DoneLine
        keyResult={keyResult}
        recorded={recorded}
        isNewest={screen.isNewest(id)}
        problem={screen.isNewest(id) ? screen.refusal : null}
        text={text}
        onUndo={() => screen.undo(id)}
        onCorrect={() => screen.correct(id)}
      />
    );
  }
  if (!isDue && !screen.isOpen(id)) {
    return <OtherRow keyResult={keyResult} text={text} onOpen={() => screen.open(id)} />;
  }
  return (
    <CheckInRow
      keyResult={keyResult}
      objective={objective}
      today={today}
      text={text}
      onRecord={screen.record}
      onClose={isDue ? undefined : () => screen.close(id)}
    />
  );
}
