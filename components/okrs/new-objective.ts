// What the editor opens with.
import type { Id } from '@/domain/model/base';
import { blankKeyResult } from '@/domain/key-result-form';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { OkrScreenView } from './actions';

const expectedKeyResults = 3;

/** The person that an objective is most likely for: the team itself when it is one, else whoever is here alone. */
function likelyOwner({ team, people }: OkrScreenView): Id | null {
  const [only, another] = people;
  const itself = people.find(({ id }) => id === team.id);
  return itself?.id ?? (another === undefined ? (only?.id ?? null) : null);
}

/** Rows up to the three that are expected (S26); rows that stay blank are not stored. */
export function withRows(form: ObjectiveForm): ObjectiveForm {
  const missing = Math.max(expectedKeyResults - form.keyResults.length, 0);
  const blank = { ...blankKeyResult(), ownerId: form.ownerId };
  return { ...form, keyResults: [...form.keyResults, ...Array.from({ length: missing }, () => blank)] };
}

/** A new objective of this cycle, with three rows open. */
export function newObjectiveForm(cycleId: Id, view: OkrScreenView): ObjectiveForm {
  return withRows({
    id: null,
    teamId: view.team.id,
    cycleId,
    title: '',
    kind: 'standard',
    ownerId: likelyOwner(view),
    pillarId: null,
    gutFeeling: null,
    needsFrom: '',
    dismissedChecks: [],
    keyResults: [],
  });
}
