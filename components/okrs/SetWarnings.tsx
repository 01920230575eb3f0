import type { Text } from '@/components/text';
import type { CycleView } from './actions';
import { setWarningText, warningsBut } from './set-warning-words';
import './set-warnings.css';

interface SetWarningsProps {
  readonly view: CycleView;
  readonly text: Text;
}

/**
 * What is pointed out about the objectives of a cycle as a set (S21, S39, S45, S59), folded: it advises and never blocks.
 * A missing mission shows above it already, an empty cycle has its own next step.
 */
export function SetWarnings({ view, text }: SetWarningsProps) {
  const warnings = view.objectives.length === 0 ? [] : warningsBut(view.warnings, 'mission-missing');
  if (warnings.length === 0) {
    return null;
  }
  return (
    <details class="set-warnings">
      <summary data-action="set-warnings">{text('setWarning.count', { count: warnings.length })}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.ruleId} ${warning.subjectId ?? ''}`} dir="auto" data-rule={warning.ruleId}>
            {setWarningText(warning, view, text)}
          </li>
        ))}
      </ul>
    </details>
  );
}
