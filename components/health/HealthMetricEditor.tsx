import { useForm } from '@/components/app/use-form';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { NumberFormatFields } from '@/components/okrs/NumberFormatFields';
import { OwnerField } from '@/components/okrs/OwnerField';
import type { Person } from '@/components/okrs/OwnerField';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { HealthMetric } from '@/domain/model/health-metric';
import type { Move } from '@/domain/move-among';
import type { Result } from '@/domain/result';
import { MoveButtons } from '@/components/app/MoveButtons';
import type { HealthMetricForm } from './actions';
import './health-metric-editor.css';

interface HealthMetricEditorProps {
  readonly opening: HealthMetricForm;
  readonly people: readonly Person[];
  readonly text: Text;
  /** Where a stored metric stands among its siblings; absent for a new one. */
  readonly place?: { readonly index: number; readonly count: number };
  readonly onSave: (form: HealthMetricForm) => Promise<Result<void>>;
  readonly onMove?: (move: Move) => Promise<boolean>;
  readonly onArchive?: () => Promise<boolean>;
  readonly onClose: () => void;
}

const directions: readonly HealthMetric['direction'][] = ['at-least', 'at-most'];

type Fields = Pick<HealthMetricEditorProps, 'people' | 'text'> & {
  readonly state: ReturnType<typeof useForm<HealthMetricForm>>;
};

function Thresholds({ state, text }: Omit<Fields, 'people'>) {
  const { form, change, problemOf } = state;
  const labelOf = (field: 'healthyAt' | 'unhealthyAt'): string => text(`health.form.${field}.${form.direction}`);
  const field = (name: 'healthyAt' | 'unhealthyAt') => ({
    ...{ name, label: labelOf(name), value: form[name], problem: problemOf(name, labelOf(name)) },
    inputMode: 'decimal' as const,
    onValue: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <ChoiceField
        name="direction"
        label={text('health.form.direction')}
        value={form.direction}
        choices={directions.map((value) => ({ value, label: text(`health.form.direction.${value}`) }))}
        problem={null}
        onChoose={(direction) => change({ direction })}
      />
      <TextField {...field('healthyAt')} />
      <TextField {...field('unhealthyAt')} hint={text('health.form.unhealthyAtHint')} />
    </>
  );
}

function EditorFields({ state, people, text }: Fields) {
  const { form, change, problemOf } = state;
  const title = text('health.form.title');
  return (
    <>
      <TextField
        name="title"
        label={title}
        value={form.title}
        placeholder={text('health.form.titleExample')}
        problem={problemOf('title', title)}
        onValue={(value) => change({ title: value })}
      />
      <div class="health-editor-figures">
        <Thresholds state={state} text={text} />
        <NumberFormatFields
          form={form}
          fieldOf={(name) => {
            const label = text(`options.keyResult.${name}`);
            return { name, label, problem: problemOf(name, label) };
          }}
          text={text}
          onChange={change}
        />
        <OwnerField
          name="ownerId"
          ownerId={form.ownerId}
          people={people}
          problem={problemOf('ownerId', text('options.editor.owner'))}
          text={text}
          onChoose={(ownerId) => change({ ownerId })}
        />
      </div>
    </>
  );
}

/** The form of one health metric; a stored one can also be moved and archived from here. */
export function HealthMetricEditor(props: HealthMetricEditorProps) {
  const { opening, people, text, place, onSave, onMove, onArchive, onClose } = props;
  const state = useForm({ opening, text, onSend: onSave, onDone: onClose, focusOn: 'title' });
  const whole = state.wholeProblem(opening.title);
  const archive = async (): Promise<void> => {
    if ((await onArchive?.()) === true) {
      onClose();
    }
  };
  return (
    <form
      ref={state.element}
      class="health-editor"
      aria-label={text(opening.id === null ? 'health.form.new' : 'health.form.edit')}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <EditorFields state={state} people={people} text={text} />
      <FormProblem problem={whole} />
      <div class="health-editor-actions">
        <Button kind="primary" type="submit" data-action="save-health-metric">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
        {place !== undefined && onMove !== undefined && (
          <span class="health-editor-place">
            <MoveButtons
              {...place}
              up={text('health.form.moveUp')}
              down={text('health.form.moveDown')}
              onMove={onMove}
            />
            <Button kind="quiet" data-action="archive-health-metric" onClick={archive}>
              {text('health.form.archive')}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}
