import { useId } from 'preact/hooks';

interface SwitchSettingProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** One setting that is on or off. */
export function SwitchSetting({ name, label, hint, isOn, onSwitch }: SwitchSettingProps) {
  const id = useId();
  return (
    <div class="switch-setting">
      <label>
        <input
          type="checkbox"
          name={name}
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => {
            const isWanted = event.currentTarget.checked;
            // What is stored decides what is shown: a refused change must not look like one.
            event.currentTarget.checked = isOn;
            onSwitch(isWanted);
          }}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={id} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
