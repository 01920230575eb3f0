import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { fieldProblem, focusFirstProblem } from '@/components/okrs/field-problem';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { CycleEndView, EndedKeyResult, EndedObjective } from '@/domain/cycle-end-view';
import { objectiveGrade } from '@/domain/cycle-end';
import { filledDraft, openingGrade, readGrade, type CycleEndDraft } from '@/domain/cycle-end-form';
import type { Problem, Result } from '@/domain/result';
import { EndedObjectiveSection } from './EndedObjectiveSection';
import { GradeField } from './GradeField';
import { LessonField } from './LessonField';

interface CloseFormProps {
  readonly view: CycleEndView;
  readonly draft: CycleEndDraft;
  readonly text: Text;
  readonly onChange: (draft: CycleEndDraft) => void;
  readonly onClose: (draft: CycleEndDraft) => Promise<Result<void>>;
}

/** The mean as it will be, of the grades that can be read. */
function typedMean({ keyResults }: EndedObjective, draft: CycleEndDraft, text: Text): number | null {
  const grades = keyResults.map((ended) => {
    const { typed } = draft.grades[ended.keyResult.id] ?? openingGrade(ended, text.language);
    const value = readGrade(typed, text.language);
    return value !== null && value >= 0 && value <= 1 ? value : null;
  });
  return draft.isGraded ? objectiveGrade(grades) : null;
}

function useClosing({ view, draft, text, onClose }: CloseFormProps) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  // Only a refusal moves the focus; a correction that leaves other problems must not take it from the field.
  useLayoutEffect(() => focusFirstProblem(element.current), [refusals]);
  const alone = useSingleFlight();
  const close = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await onClose(filledDraft(draft, view, text.language));
      setProblems(result.ok ? [] : result.problems);
      setRefusals(refusals + 1);
    });
  };
  const corrected = (path: string): void => setProblems(problems.filter(({ field }) => !field.startsWith(path)));
  return { element, problems, close, corrected };
}

function GradeSwitch({ draft, text, onChange }: Pick<CloseFormProps, 'draft' | 'text' | 'onChange'>) {
  return (
    <div class="grade-switch">
      <label>
        <input
          type="checkbox"
          name="isGraded"
          checked={draft.isGraded}
          onChange={(event) => onChange({ ...draft, isGraded: event.currentTarget.checked })}
        />
        {text('end.gradeIt')}
      </label>
      <p class="field-hint">{text('end.gradeItHint')}</p>
    </div>
  );
}

function Refused({
  problems,
  view,
  text,
}: { readonly problems: readonly Problem[] } & Pick<CloseFormProps, 'view' | 'text'>) {
  const whole = problems.find(({ field }) => field === 'cycle' || field === '');
  const count = problems.filter(({ field }) => field.startsWith('grades.')).length;
  return (
    <div class="refusal" role="alert">
      {whole !== undefined && <p>{fieldProblem([whole], whole.field, view.cycle.name, text)}</p>}
      {count > 0 && <p>{text('end.refused', { count })}</p>}
    </div>
  );
}

/** Results and verdicts, grades for those who want them, and what was learned; closing is one step. */
export function CloseForm(props: CloseFormProps) {
  const { view, draft, text, onChange } = props;
  const { element, problems, close, corrected } = useClosing(props);
  const gradeFieldOf = (ended: EndedKeyResult) => {
    const { id } = ended.keyResult;
    return (
      <GradeField
        ended={ended}
        grade={draft.grades[id] ?? openingGrade(ended, text.language)}
        problems={problems}
        text={text}
        onChange={(grade) => {
          corrected(`grades.${id}.`);
          onChange({ ...draft, grades: { ...draft.grades, [id]: grade } });
        }}
      />
    );
  };
  return (
    <form ref={element} class="close-form" noValidate onSubmit={close}>
      {view.objectives.length === 0 ? (
        <EmptyState next={text('end.noObjectives')} />
      ) : (
        <GradeSwitch draft={draft} text={text} onChange={onChange} />
      )}
      {view.objectives.map((ended) => (
        <EndedObjectiveSection
          key={ended.objective.id}
          ended={ended}
          grade={typedMean(ended, draft, text)}
          text={text}
          gradeFieldOf={draft.isGraded ? gradeFieldOf : undefined}
        >
          <LessonField
            name={`lessons.${ended.objective.id}`}
            label={text('end.learned')}
            lesson={draft.lessons[ended.objective.id] ?? ''}
            onLesson={(lesson) => onChange({ ...draft, lessons: { ...draft.lessons, [ended.objective.id]: lesson } })}
          />
        </EndedObjectiveSection>
      ))}
      <LessonField
        name="cycleLesson"
        label={text('end.learnedCycle')}
        hint={text('end.learnedHint')}
        lesson={draft.cycleLesson}
        onLesson={(cycleLesson) => onChange({ ...draft, cycleLesson })}
      />
      <Refused problems={problems} view={view} text={text} />
      <div class="close-actions">
        <Button kind="primary" type="submit" data-action="confirm-close">
          {text('end.confirm')}
        </Button>
        <a class="button button-quiet" href="#/okrs">
          {text('action.cancel')}
        </a>
      </div>
    </form>
  );
}
