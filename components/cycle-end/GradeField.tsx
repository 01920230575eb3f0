import { TextField } from '@/components/okrs/TextField';
import { fieldProblem } from '@/components/okrs/field-problem';
import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import type { EndedKeyResult } from '@/domain/cycle-end-view';
import { gradeText, isTypedByHand, type GradeDraft } from '@/domain/cycle-end-form';
import type { Problem } from '@/domain/result';

interface GradeFieldProps {
  readonly ended: EndedKeyResult;
  readonly grade: GradeDraft;
  readonly problems: readonly Problem[];
  readonly text: Text;
  readonly onChange: (grade: GradeDraft) => void;
}

function hintOf({ keyResult, suggestion, isLastValueOld }: EndedKeyResult, text: Text): string {
  if (suggestion === null) {
    return text('end.gradeUnmeasured');
  }
  const value = gradeText(suggestion, text.language);
  return isLastValueOld && keyResult.lastCheckInOn !== null
    ? text('end.gradeOld', { value, date: shortDateText(keyResult.lastCheckInOn, text.language) })
    : text('end.gradeSuggested', { value });
}

/** The grade of a key result; one that differs from its number asks for the reason. */
export function GradeField({ ended, grade, problems, text, onChange }: GradeFieldProps) {
  const { keyResult, suggestion } = ended;
  const path = `grades.${keyResult.id}`;
  const label = text('end.gradeOf', { title: keyResult.title });
  const why =
    suggestion === null
      ? text('end.gradeReasonNew')
      : text('end.gradeReason', { suggestion: gradeText(suggestion, text.language) });
  return (
    <>
      <div class="grade-field">
        <TextField
          name={`${path}.value`}
          label={label}
          isLabelHidden
          inputMode="decimal"
          value={grade.typed}
          placeholder="–"
          hint={hintOf(ended, text)}
          problem={fieldProblem(problems, `${path}.value`, text('end.grade'), text)}
          onValue={(typed) => onChange({ ...grade, typed })}
        />
      </div>
      {isTypedByHand(grade, ended, text.language) && (
        <div class="grade-reason">
          <TextField
            name={`${path}.reason`}
            label={why}
            value={grade.reason}
            problem={fieldProblem(problems, `${path}.reason`, text('end.gradeReasonName'), text)}
            onValue={(reason) => onChange({ ...grade, reason })}
          />
        </div>
      )}
    </>
  );
}
