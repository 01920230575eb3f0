import { MoveButtons } from '@/components/app/MoveButtons';
import { useForm } from '@/components/app/use-form';
import { OwnerField } from '@/components/okrs/OwnerField';
import type { Person } from '@/components/okrs/OwnerField';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Project } from '@/domain/model/project';
import type { ProjectForm } from './actions';
import type { ProjectsRoom } from './use-projects-screen';

interface ProjectEditorProps {
  readonly project: Project;
  readonly place: { readonly index: number; readonly count: number };
  readonly people: readonly Person[];
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

const states: readonly Project['state'][] = ['open', 'done', 'dropped'];

/** What else can be done with a project: moved, finished, deleted. Each is a step of its own and can be undone. */
function Tools({ project, place, screen, text }: Omit<ProjectEditorProps, 'people'>) {
  const { id, title, state } = project;
  const { actions, run } = screen;
  const remove = async (): Promise<void> => {
    if (await run(actions.deleteProject(id), title)) {
      screen.stop(id);
    }
  };
  const setState = async (chosen: Project['state']): Promise<void> => {
    if (chosen !== state && (await run(actions.setProjectState(id, chosen), title))) {
      screen.stop(id);
    }
  };
  return (
    <>
      <MoveButtons
        {...place}
        up={text('projects.form.moveUp')}
        down={text('projects.form.moveDown')}
        onMove={(move) => run(actions.moveProject(id, move), title)}
      />
      {states
        .filter((choice) => choice !== state)
        .map((choice) => (
          <Button key={choice} kind="quiet" data-action={`project-${choice}`} onClick={() => setState(choice)}>
            {text(`projects.mark.${choice}`)}
          </Button>
        ))}
      <Button kind="quiet" data-action="delete-project" onClick={remove}>
        {text('action.delete')}
      </Button>
    </>
  );
}

/** The form of one project. */
export function ProjectEditor({ project, place, people, screen, text }: ProjectEditorProps) {
  const { id, keyResultId, ownerId, title } = project;
  const close = (): void => screen.stop(id);
  const opening: ProjectForm = { id, keyResultId, ownerId, title };
  const state = useForm({
    opening,
    text,
    onSend: (form) => screen.actions.saveProject(form),
    onDone: close,
    focusOn: 'title',
  });
  const label = text('projects.form.title');
  const whole = state.wholeProblem(title);
  return (
    <form
      ref={state.element}
      class="work-editor"
      aria-label={text('projects.form.edit')}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="project-editor-fields">
        <TextField
          name="title"
          label={label}
          value={state.form.title}
          problem={state.problemOf('title', label) ?? whole}
          onValue={(value) => state.change({ title: value })}
        />
        <OwnerField
          name="ownerId"
          ownerId={state.form.ownerId}
          people={people}
          problem={null}
          text={text}
          onChoose={(chosen) => state.change({ ownerId: chosen })}
        />
      </div>
      <div class="work-editor-actions">
        <Button kind="primary" type="submit" data-action="save-project">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {text('action.cancel')}
        </Button>
        <span class="work-editor-tools">
          <Tools project={project} place={place} screen={screen} text={text} />
        </span>
      </div>
    </form>
  );
}
