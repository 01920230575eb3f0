// What a row of the check-in screen holds while it is filled in.
import type { Text } from '@/components/text';
import type { CheckInNumbers } from '@/domain/progress';
import { formatNumber, parseNumberText } from '@/domain/number-text';
import { numberFieldText } from '@/domain/number-field';
import type { Id, LocalDate } from '@/domain/model/base';
import type { KeyResultView } from '@/domain/okr-view';
import type { CheckInForm } from './actions';

function valueOf(keyResult: KeyResultView, language: string): string {
  switch (keyResult.kind) {
    case 'milestones':
      return '';
    case 'yes-no':
      return keyResult.current === 1 ? '1' : '0';
    default:
      return numberFieldText(keyResult.current, keyResult.format, language);
  }
}

/** A row as it opens: everything as it was last time, dated today; after the cycle's end, its last day. */
export function openingForm(
  keyResult: KeyResultView,
  { today, cycleEndsOn }: { readonly today: LocalDate; readonly cycleEndsOn: LocalDate },
  language: string,
): CheckInForm {
  return {
    keyResultId: keyResult.id,
    date: today < cycleEndsOn ? today : cycleEndsOn,
    value: valueOf(keyResult, language),
    doneMilestoneIds: keyResult.doneMilestoneIds,
    confidence: keyResult.confidence,
    reason: '',
  };
}

/** What one tap records: the same value and confidence; before the first check-in, the baseline. Null when there is neither. */
export function unchangedForm(keyResult: KeyResultView, opening: CheckInForm, language: string): CheckInForm | null {
  const isFigure = keyResult.kind !== 'milestones' && keyResult.kind !== 'yes-no';
  if (!isFigure || keyResult.current !== null) {
    return opening;
  }
  const { baseline, format } = keyResult;
  return baseline === null ? null : { ...opening, value: numberFieldText(baseline, format, language) };
}

/** What the row says of the number so far; null for a value that cannot be read yet. */
export function numbersOf(keyResult: KeyResultView, form: CheckInForm, language: string): CheckInNumbers {
  const isFigure = keyResult.kind !== 'milestones' && form.value.trim() !== '';
  const value = isFigure ? parseNumberText(form.value, keyResult.format, language) : null;
  return { value, doneMilestoneIds: [...form.doneMilestoneIds] };
}

/** Whether anything but the date differs from how the row opened. */
export function isChanged(form: CheckInForm, opening: CheckInForm): boolean {
  const sameMilestones =
    form.doneMilestoneIds.length === opening.doneMilestoneIds.length &&
    form.doneMilestoneIds.every((id) => opening.doneMilestoneIds.includes(id));
  return (
    form.value.trim() !== opening.value ||
    form.confidence !== opening.confidence ||
    form.reason.trim() !== '' ||
    !sameMilestones
  );
}

/** The milestones with one of them ticked or not. */
export function withMilestone(done: readonly Id[], id: Id, isDone: boolean): readonly Id[] {
  return isDone ? [...done, id] : done.filter((other) => other !== id);
}

/** What was recorded, in short, for the folded line. */
export function recordedText(keyResult: KeyResultView, form: CheckInForm, text: Text): string {
  switch (keyResult.kind) {
    case 'milestones':
      return text('keyResult.milestonesShort', {
        done: form.doneMilestoneIds.length,
        total: keyResult.milestones.length,
      });
    case 'yes-no':
      return text(form.value === '1' ? 'keyResult.done' : 'keyResult.notYet');
    default:
      return form.value.trim();
  }
}

/** The baseline as people read it; used for "still at". */
export function baselineText({ baseline, format }: KeyResultView, language: string): string {
  return baseline === null ? '' : formatNumber(baseline, format, language);
}
