import type { AlignmentChoices, AlignmentDraft } from '@/domain/alignment';
import type { AmendmentActions } from '@/components/amendments/actions';
import type { WayBack } from '@/components/app/use-toasts';
import type { DraftPlace } from '@/components/cycle-end/BeforeDrafting';
import type { CycleForm } from '@/domain/cycle-form';
import type { Id } from '@/domain/model/base';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { Result } from '@/domain/result';

export type { CycleForm } from '@/domain/cycle-form';
export type { ObjectiveForm } from '@/domain/objective-form';
export type { CycleView, NamedTeam, OkrScreenView } from '@/domain/okr-screen-view';

export interface OkrActions extends AmendmentActions, WayBack {
  chooseTeam(teamId: Id): void;
  /** Reads some more of the closed cycles, which nobody looks at every day. */
  showClosed(): void;
  saveMission(teamId: Id, mission: string): Promise<Result<void>>;
  /** Takes words for plain ones from now on, in the whole team; problems name `word`. */
  allowWords(teamId: Id, words: readonly string[]): Promise<Result<void>>;
  /** Problems name `name`, `startsOn`, `endsOn`. */
  createCycle(form: CycleForm): Promise<Result<Id>>;
  startCycle(cycleId: Id): Promise<Result<void>>;
  /** The stored OKR as the editor holds it; null when it no longer exists. */
  readObjectiveForm(objectiveId: Id): Promise<ObjectiveForm | null>;
  /** Problems name `title`, `ownerId`, `keyResults.1.target` and so on, and `reason` where the cycle runs. */
  saveObjective(form: ObjectiveForm): Promise<Result<Id>>;
  deleteObjective(objectiveId: Id): Promise<Result<void>>;
  /** What the objective supports and what it could; null when it no longer exists. */
  readAlignmentChoices(objectiveId: Id): Promise<AlignmentChoices | null>;
  /** Problems name `parent` and `reason`. */
  saveAlignment(draft: AlignmentDraft): Promise<Result<void>>;
  removeAlignment(objectiveId: Id): Promise<Result<void>>;
  carryOver(keyResultId: Id, cycleId: Id): Promise<Result<void>>;
  draftParked(itemId: Id, place: DraftPlace): Promise<Result<void>>;
  makeParkedTask(itemId: Id, projectId: Id): Promise<Result<void>>;
  dropParked(itemId: Id): Promise<Result<void>>;
  redo(): Promise<Result<void>>;
}
