import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Result } from '@/domain/result';
import './mission-line.css';

interface MissionLineProps {
  readonly mission: string;
  readonly text: Text;
  readonly onSave: (mission: string) => Promise<Result<void>>;
}

interface MissionFormProps extends MissionLineProps {
  readonly onClose: () => void;
}

function MissionForm({ mission, text, onSave, onClose }: MissionFormProps) {
  const [written, setWritten] = useState(mission);
  const [problem, setProblem] = useState<string | null>(null);
  const label = text('options.mission.label');
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const result = await onSave(written);
    const [first] = result.ok ? [] : result.problems;
    if (first === undefined) {
      onClose();
    } else {
      setProblem(problemText(first, label, text));
    }
  };
  return (
    <form class="mission-form" noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Field label={label} problem={problem}>
        {(control) => (
          <input
            {...control}
            ref={(input) => input?.focus()}
            name="mission"
            class="input mission-input"
            dir="auto"
            autocomplete="off"
            placeholder={text('options.mission.example')}
            value={written}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="mission-actions">
        <Button kind="primary" type="submit" data-action="save-mission">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Why the team exists, one sentence, editable in place; where it is missing, the gap is shown and never blocks (S29). */
export function MissionLine({ mission, text, onSave }: MissionLineProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) {
    return <MissionForm mission={mission} text={text} onSave={onSave} onClose={() => setIsOpen(false)} />;
  }
  if (mission === '') {
    return (
      <div class="mission-gap">
        <p>
          <strong>{text('options.mission.missing')}</strong> {text('options.mission.why')}
        </p>
        <Button data-action="edit-mission" onClick={() => setIsOpen(true)}>
          {text('options.mission.write')}
        </Button>
      </div>
    );
  }
  return (
    <div class="mission-line">
      <p dir="auto">{mission}</p>
      <Button
        kind="quiet"
        data-action="edit-mission"
        aria-label={text('options.mission.edit')}
        onClick={() => setIsOpen(true)}
      >
        {text('action.edit')}
      </Button>
    </div>
  );
}
