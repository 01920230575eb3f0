import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { ReasonField } from '@/components/amendments/ReasonField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { Problem, Result } from '@/domain/result';
import { fieldProblem, focusFirstProblem } from './field-problem';
import { KeyResultsEditor } from './KeyResultsEditor';
import { ObjectiveFields } from './ObjectiveFields';
import type { OkrScreenView } from './actions';
import type { Person } from './OwnerField';
import { Refusal } from './Refusal';
import { TogetherFields } from './TogetherFields';
import type { EditorSurroundings } from './editor-surroundings';
import type { ChangeForm } from './use-rows';
import './objective-editor.css';

interface ObjectiveEditorProps {
  readonly form: ObjectiveForm;
  /** The cycle is running: what is added now is an amendment and says why. */
  readonly isReasonNeeded: boolean;
  readonly people: readonly Person[];
  readonly pillars: OkrScreenView['pillars'];
  readonly surroundings: EditorSurroundings;
  readonly text: Text;
  readonly onChange: ChangeForm;
  /** Saves the newest form; the editor stays open and shows the problems when it is refused. */
  readonly onSave: () => Promise<Result<Id>>;
  readonly onCancel: () => void;
}

/** What stands in the field that a problem names: `title`, or `keyResults.1.target`. */
function valueAt(form: ObjectiveForm, path: string): unknown {
  const [list, index, field] = path.split('.');
  const holder = list === 'keyResults' ? form.keyResults[Number(index)] : form;
  const name = list === 'keyResults' ? field : list;
  return Object.entries(holder ?? {}).find(([key]) => key === name)?.[1];
}

/** A correction makes its own message go at once; the others stay until the next save. */
function withoutCorrected(
  problems: readonly Problem[],
  before: ObjectiveForm,
  after: ObjectiveForm,
): readonly Problem[] {
  if (before.keyResults.length !== after.keyResults.length) {
    return problems.filter(({ field }) => !field.startsWith('keyResults.'));
  }
  return problems.filter(({ field }) => valueAt(before, field) === valueAt(after, field));
}

function useProblems(form: ObjectiveForm) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusedForm, setRefusedForm] = useState(form);
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstProblem(element.current), [problems]);
  const refuse = (found: readonly Problem[]): void => {
    setRefusedForm(form);
    setProblems(found);
  };
  return { element, refuse, problems: withoutCorrected(problems, refusedForm, form) };
}

/** One form for an objective and its key results. What was typed stays until it is saved or put away. */
export function ObjectiveEditor(props: ObjectiveEditorProps) {
  const { form, isReasonNeeded, people, pillars, surroundings, text, onChange, onSave, onCancel } = props;
  const { element, problems, refuse } = useProblems(form);
  const alone = useSingleFlight();
  const save = (event: Event): Promise<void> => {
    event.preventDefault();
    return alone(async () => {
      const result = await onSave();
      if (!result.ok) {
        refuse(result.problems);
      }
    });
  };
  const heading = text(form.id === null ? 'options.editor.new' : 'options.editor.edit');
  return (
    <form ref={element} class="objective-editor" aria-label={heading} noValidate onSubmit={save}>
      <ObjectiveFields
        form={form}
        people={people}
        pillars={pillars}
        problems={problems}
        surroundings={surroundings}
        text={text}
        onChange={onChange}
      />
      <KeyResultsEditor form={form} people={people} problems={problems} text={text} onChange={onChange} />
      <TogetherFields form={form} problems={problems} text={text} onChange={onChange} />
      {isReasonNeeded && (
        <ReasonField
          reason={form.reason ?? ''}
          problem={fieldProblem(problems, 'reason', text('amend.reason'), text)}
          text={text}
          onReason={(reason) => onChange((newest) => ({ ...newest, reason }))}
        />
      )}
      <Refusal problems={problems} text={text} />
      <div class="objective-editor-actions">
        <Button kind="primary" type="submit" data-action="save-objective">
          {text('options.editor.save')}
        </Button>
        <Button kind="quiet" data-action="cancel-objective" onClick={onCancel}>
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
