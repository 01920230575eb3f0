import { Field } from '@/components/ui/Field';
import { rowField, type RowProps } from './key-result-fields';

/** The milestones of a key result, one a line. */
export function MilestonesField(props: RowProps) {
  const { name, label, problem } = rowField(props, 'milestones');
  const lines = props.row.milestones.split('\n').length;
  return (
    <div class="key-result-milestones">
      <Field label={label} problem={problem}>
        {(control) => (
          <textarea
            {...control}
            name={name}
            class="input"
            dir="auto"
            rows={Math.min(Math.max(lines, 3), 8)}
            value={props.row.milestones}
            onInput={(event) => props.onChange({ milestones: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
