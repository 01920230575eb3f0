import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Field } from '@/components/ui/Field';
import { CheckedObjective } from '@/components/writing-check/CheckedObjective';
import type { Id } from '@/domain/model/base';
import { isBlankKeyResult } from '@/domain/key-result-form';
import type { Objective } from '@/domain/model/objective';
import type { ObjectiveForm } from '@/domain/objective-form';
import { objectiveContext } from '@/domain/draft-review';
import type { Problem } from '@/domain/result';
import type { OkrScreenView } from './actions';
import { ChoiceField } from './ChoiceField';
import type { EditorSurroundings } from './editor-surroundings';
import { findingAnswers, type AnswerChange } from './finding-answers';
import { fieldProblem } from './field-problem';
import { OwnerField, type Person } from './OwnerField';
import { PillarField } from './PillarField';
import type { ChangeForm } from './use-rows';

interface ObjectiveFieldsProps {
  readonly form: ObjectiveForm;
  readonly people: readonly Person[];
  readonly pillars: OkrScreenView['pillars'];
  readonly problems: readonly Problem[];
  readonly surroundings: EditorSurroundings;
  readonly text: Text;
  readonly onChange: ChangeForm;
}

const kinds: readonly Objective['kind'][] = ['standard', 'exploration', 'growth'];

/** A new owner of the objective takes along the key results that had the old one, or none. */
function withOwner(form: ObjectiveForm, ownerId: Id | null): ObjectiveForm {
  const keyResults = form.keyResults.map((row) =>
    row.ownerId === null || row.ownerId === form.ownerId ? { ...row, ownerId } : row,
  );
  return { ...form, ownerId, keyResults };
}

function TitleField({
  form,
  problems,
  text,
  onChange,
}: Omit<ObjectiveFieldsProps, 'people' | 'pillars' | 'surroundings'>) {
  const area = useRef<HTMLTextAreaElement>(null);
  // Nobody opens the form to do anything but write here first.
  useLayoutEffect(() => area.current?.focus(), []);
  const label = text('options.editor.title');
  const saveOnEnter = (event: KeyboardEvent): void => {
    // One sentence has no line breaks; Enter does what it does in every other field.
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      area.current?.form?.requestSubmit();
    }
  };
  return (
    <Field label={label} hint={text('options.editor.titleHint')} problem={fieldProblem(problems, 'title', label, text)}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          name="title"
          class="input objective-editor-title"
          dir="auto"
          rows={1}
          placeholder={text('options.editor.titleExample')}
          value={form.title}
          onKeyDown={saveOnEnter}
          onInput={({ currentTarget: { value } }) =>
            onChange((newest) => ({ ...newest, title: value.replaceAll('\n', ' ') }))
          }
        />
      )}
    </Field>
  );
}

/** The sentence of the objective on the first blank row: it reads as a key result. */
function withTitleAsKeyResult(form: ObjectiveForm, index: number): ObjectiveForm {
  const keyResults = form.keyResults.map((row, at) => (at === index ? { ...row, title: form.title } : row));
  return { ...form, title: '', keyResults };
}

function TitleCheck({
  form,
  surroundings,
  text,
  onChange,
}: Omit<ObjectiveFieldsProps, 'people' | 'pillars' | 'problems'>) {
  const { cycle, words, onAllowWords } = surroundings;
  const blank = form.keyResults.findIndex(isBlankKeyResult);
  const makeKeyResult = (): void => onChange((newest) => withTitleAsKeyResult(newest, blank));
  const answer = (change: AnswerChange): void =>
    onChange((newest) => ({ ...newest, dismissedChecks: change(newest.dismissedChecks) }));
  return (
    <CheckedObjective
      title={form.title}
      text={text}
      context={objectiveContext(form, cycle, words)}
      onMakeKeyResult={blank === -1 ? undefined : makeKeyResult}
      answers={{ ...findingAnswers(form.dismissedChecks, answer), onAllowWords }}
    />
  );
}

/** The objective's own fields: its sentence, its owner and its kind. */
export function ObjectiveFields({
  form,
  people,
  pillars,
  problems,
  surroundings,
  text,
  onChange,
}: ObjectiveFieldsProps) {
  const isLongSearch = form.kind === 'exploration' && surroundings.cycle.kind !== 'month';
  return (
    <div class="objective-editor-fields">
      <TitleField form={form} problems={problems} text={text} onChange={onChange} />
      <TitleCheck form={form} surroundings={surroundings} text={text} onChange={onChange} />
      <div class="objective-editor-facts">
        <OwnerField
          name="ownerId"
          ownerId={form.ownerId}
          people={people}
          problem={fieldProblem(problems, 'ownerId', text('options.editor.owner'), text)}
          text={text}
          onChoose={(ownerId) => onChange((newest) => withOwner(newest, ownerId))}
        />
        <ChoiceField
          name="kind"
          label={text('options.editor.kind')}
          value={form.kind}
          choices={kinds.map((value) => ({ value, label: text(`options.editor.kind.${value}`) }))}
          problem={fieldProblem(problems, 'kind', text('options.editor.kind'), text)}
          hint={isLongSearch ? text('drafting.explorationLonger') : undefined}
          onChoose={(kind) => onChange((newest) => ({ ...newest, kind }))}
        />
        <PillarField
          pillarId={form.pillarId}
          pillars={pillars}
          text={text}
          onChoose={(pillarId) => onChange((newest) => ({ ...newest, pillarId }))}
        />
      </div>
    </div>
  );
}
