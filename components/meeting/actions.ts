import type { CheckInActions } from '@/components/check-in/actions';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';

export type { MeetingItem, MeetingView } from '@/domain/meeting';

export interface MeetingActions extends Omit<CheckInActions, 'addAway' | 'removeAway'> {
  chooseTeam(teamId: Id): void;
  /** Problems name `text`. */
  addNote(keyResultId: Id, note: string): Promise<Result<void>>;
  setPriorityDone(priorityId: Id, isDone: boolean): void;
  openHealth(): void;
  print(): void;
}
