import type { ReadonlySignal } from '@preact/signals';
import type { Text } from '@/components/text';
import { KeyCap } from '@/components/ui/KeyCap';
import type { TriageView } from '@/domain/triage-view';
import type { TagActions } from './actions';
import { ProblemNote } from './ProblemNote';
import { useCommand } from './use-command';
import { useTriageKeys } from './use-triage-keys';
import './history-bar.css';

interface HistoryBarProps {
  readonly view: ReadonlySignal<TriageView>;
  readonly text: Text;
  readonly actions: Pick<TagActions, 'undo' | 'redo'>;
}

interface StepButtonProps {
  readonly direction: 'undo' | 'redo';
  readonly step: TriageView['undo'];
  readonly keyLabel: string | null;
  readonly text: Text;
  readonly onStep: () => void;
}

const shortcutOf = { undo: 'Z', redo: 'Shift+Z' } as const;

function StepButton({ direction, step, keyLabel, text, onStep }: StepButtonProps) {
  const label = text(`action.${direction}`);
  const detail = step === null ? '' : text(`step.${step.label}`, { detail: step.detail });
  return (
    // Not `disabled`: a disabled button keeps the focus but swallows the keys that would tag.
    <button
      type="button"
      class="history-step"
      data-action={direction}
      aria-disabled={step === null}
      aria-label={detail === '' ? label : text('triage.step', { action: label, step: detail })}
      aria-keyshortcuts={keyLabel === null ? undefined : shortcutOf[direction]}
      title={detail === '' ? undefined : detail}
      onClick={onStep}
    >
      {label}
      {keyLabel !== null && <KeyCap label={keyLabel} />}
    </button>
  );
}

/** Undo and redo with their keys, Z and Shift+Z, and why a step was refused. */
export function HistoryBar({ view, text, actions }: HistoryBarProps) {
  const command = useCommand(view.value);
  const undo = (): void => void command.run(() => actions.undo());
  const redo = (): void => void command.run(() => actions.redo());
  useTriageKeys(view, ({ kind }) => {
    if (kind !== 'undo' && kind !== 'redo') {
      return false;
    }
    (kind === 'undo' ? undo : redo)();
    return true;
  });
  const { hasLetterKeys, undo: undoStep, redo: redoStep } = view.value;
  return (
    <div class="history-bar">
      <StepButton direction="undo" step={undoStep} keyLabel={hasLetterKeys ? 'Z' : null} text={text} onStep={undo} />
      <StepButton direction="redo" step={redoStep} keyLabel={hasLetterKeys ? '⇧Z' : null} text={text} onStep={redo} />
      <ProblemNote problems={command.problems} subject={text('triage.step.subject')} text={text} />
    </div>
  );
}
