import { Field } from '@/components/ui/Field';

interface ChoiceSettingProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  /** In the order in which they are offered. */
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One setting with a few values, stored as soon as one is chosen. */
export function ChoiceSetting<Value extends string>(props: ChoiceSettingProps<Value>) {
  const { name, label, value, choices, onChoose } = props;
  const choose = (chosen: string): void => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice !== undefined) {
      onChoose(choice.value);
    }
  };
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          class="input"
          name={name}
          value={value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
