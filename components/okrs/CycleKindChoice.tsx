import type { Text } from '@/components/text';
import type { Cycle } from '@/domain/model/cycle';
import './cycle-kind-choice.css';

interface CycleKindChoiceProps {
  readonly kind: Cycle['kind'];
  readonly text: Text;
  readonly onChoose: (kind: Cycle['kind']) => void;
}

const kinds: readonly Cycle['kind'][] = ['month', 'quarter', 'year', 'custom'];

/** The four lengths of a cycle, side by side. */
export function CycleKindChoice({ kind, text, onChoose }: CycleKindChoiceProps) {
  return (
    <fieldset class="cycle-kind-choice">
      <legend class="field-label">{text('options.newCycle.kind')}</legend>
      <div class="cycle-kind-options">
        {kinds.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="kind"
              value={option}
              checked={option === kind}
              onChange={() => onChoose(option)}
            />
            <span>{text(`options.newCycle.kind.${option}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
