import { useForm } from '@/components/app/use-form';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { KeyResultProjects } from './actions';
import type { ProjectsRoom } from './use-projects-screen';

interface AddProjectProps {
  readonly work: KeyResultProjects;
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

function AddForm({ work, screen, text }: AddProjectProps) {
  const { keyResult, ownerId } = work;
  const close = (): void => screen.stop(keyResult.id);
  const state = useForm({
    opening: { id: null, keyResultId: keyResult.id, ownerId, title: '' },
    text,
    onSend: (form) => screen.actions.saveProject(form),
    onDone: close,
    focusOn: 'project',
  });
  const label = text('projects.addName');
  const whole = state.wholeProblem(keyResult.title);
  return (
    <form
      ref={state.element}
      class="add-project"
      aria-label={text('projects.addFor', { title: keyResult.title })}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <TextField
        name="project"
        label={label}
        isLabelHidden
        value={state.form.title}
        placeholder={text('projects.addExample')}
        problem={state.problemOf('title', label) ?? whole}
        onValue={(title) => state.change({ title })}
      />
      <Button kind="primary" type="submit" data-action="save-project">
        {text('action.add')}
      </Button>
      <Button kind="quiet" onClick={close}>
        {text('action.cancel')}
      </Button>
    </form>
  );
}

/** A new project under a key result: a name is enough, its owner is that of the key result. */
export function AddProject({ work, screen, text }: AddProjectProps) {
  const { id, title } = work.keyResult;
  if (screen.editing === id) {
    return <AddForm work={work} screen={screen} text={text} />;
  }
  return (
    <div class="add-project">
      {work.projects.length === 0 && <p>{text('projects.noProjects')}</p>}
      <Button
        kind="quiet"
        data-action="add-project"
        data-edits={id}
        aria-label={text('projects.addFor', { title })}
        onClick={() => screen.edit(id)}
      >
        {text('projects.add')}
      </Button>
    </div>
  );
}
