import { useMemo } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Field } from '@/components/ui/Field';
import type { VerdictTarget } from '@/domain/model/entry';
import { targetOptionGroups } from './target-options';
import type { TargetList } from './target-options';

interface TargetSelectProps {
  readonly name: string;
  readonly label: string;
  readonly targets: TargetList;
  /** The option that is chosen, by its key; empty when none is. */
  readonly chosen: string;
  /** What stands for nothing chosen, or for leaving things as they are. */
  readonly emptyLabel: string;
  /** The name of what is chosen, for when it is not among the options any more. */
  readonly chosenName?: string | undefined;
  readonly problem?: string | null;
  readonly text: Text;
  readonly onChoose: (target: VerdictTarget | null) => void;
}

/** All that a verdict can point at in one native select: found by typing, and as wide as its place. */
export function TargetSelect(props: TargetSelectProps) {
  const { name, label, targets, chosen, emptyLabel, chosenName, problem, text, onChoose } = props;
  const groups = useMemo(() => targetOptionGroups(targets, text), [targets, text]);
  const options = groups.flatMap((group) => group.options);
  const isListed = chosen === '' || options.some(({ key }) => key === chosen);
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <select
          {...control}
          name={name}
          class="input"
          value={chosen}
          onChange={(event) => onChoose(options.find(({ key }) => key === event.currentTarget.value)?.target ?? null)}
        >
          <option value="">{emptyLabel}</option>
          {!isListed && <option value={chosen}>{chosenName ?? text('triage.today.gone')}</option>}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(({ key, label: shown }) => (
                <option key={key} value={key}>
                  {shown}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
