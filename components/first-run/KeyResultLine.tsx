import { Field } from '@/components/ui/Field';
import type { Text, TextKey } from '@/components/text';
import { CheckedKeyResult } from '@/components/writing-check/CheckedKeyResult';
import type { FirstRunKeyResult } from './actions';
import { previewLine } from './line-preview';

interface KeyResultLineProps {
  readonly index: number;
  readonly value: FirstRunKeyResult;
  readonly onChange: (part: Partial<FirstRunKeyResult>) => void;
  readonly problem: (field: string) => string | null;
  readonly text: Text;
}

const examples: readonly TextKey[] = ['firstRun.lineExample.0', 'firstRun.lineExample.1', 'firstRun.lineExample.2'];

function BaselineField({ index, value, onChange, problem, text }: KeyResultLineProps) {
  const name = `keyResults.${index}.baseline`;
  return (
    <div class="first-run-baseline">
      <Field label={text('firstRun.baseline')} problem={problem(name)}>
        {(control) => (
          <input
            {...control}
            class="input"
            name={name}
            inputMode="text"
            autocomplete="off"
            value={value.baseline}
            onInput={(event) => onChange({ baseline: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}

/** One key result as it is typed, with what it is read as below; asks for the value today when the line leaves it out. */
export function KeyResultLine(props: KeyResultLineProps) {
  const { index, value, onChange, problem, text } = props;
  const name = `keyResults.${index}.line`;
  const example = examples[index];
  const preview = previewLine(value, text);
  const emptyHint = index === 0 ? text('firstRun.lineHint') : undefined;
  return (
    <div class="first-run-line">
      <Field
        label={text('firstRun.keyResult', { number: index + 1 })}
        isLabelHidden
        hint={preview.words === '' ? emptyHint : preview.words}
        problem={problem(name)}
      >
        {(control) => (
          <input
            {...control}
            class="input"
            name={name}
            dir="auto"
            autocomplete="off"
            placeholder={example === undefined ? '' : text(example)}
            value={value.line}
            onInput={(event) => onChange({ line: event.currentTarget.value })}
          />
        )}
      </Field>
      {preview.needsBaseline && <BaselineField {...props} />}
      <CheckedKeyResult title={value.line} text={text} />
    </div>
  );
}
