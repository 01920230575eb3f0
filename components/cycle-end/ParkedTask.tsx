import { useState } from 'preact/hooks';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { BeforeDraftingView } from '@/domain/cycle-end-view';
import type { Id } from '@/domain/model/base';

interface ParkedTaskProps {
  readonly item: BeforeDraftingView['parked'][number];
  readonly projects: BeforeDraftingView['projects'];
  readonly text: Text;
  readonly onMakeTask: (project: { readonly id: Id; readonly title: string }) => Promise<void>;
}

/** Makes a parked request or page a task of a project (S11); offered where there is a project that could hold it. */
export function ParkedTask({ item, projects, text, onMakeTask }: ParkedTaskProps) {
  const [chosenId, setChosenId] = useState<Id | null>(null);
  const [first] = projects;
  if (first === undefined) {
    return null;
  }
  if (chosenId === null) {
    return (
      <Button
        data-action="parked-task"
        aria-label={text('before.taskFor', { title: item.text })}
        onClick={() => setChosenId(first.id)}
      >
        {text('before.task')}
      </Button>
    );
  }
  // The project may have been finished elsewhere while this stood open.
  const chosen = projects.find(({ id }) => id === chosenId) ?? first;
  return (
    <div class="parked-task" role="group" aria-label={text('before.taskFor', { title: item.text })}>
      <ChoiceField
        name="project"
        label={text('before.taskProject')}
        value={chosen.id}
        choices={projects.map(({ id, title }) => ({ value: id, label: title }))}
        problem={null}
        onChoose={setChosenId}
      />
      <Button kind="primary" data-action="confirm-parked-task" onClick={() => onMakeTask(chosen)}>
        {text('before.taskSave')}
      </Button>
      <Button kind="quiet" onClick={() => setChosenId(null)}>
        {text('action.cancel')}
      </Button>
    </div>
  );
}
