import { MoveButtons } from '@/components/app/MoveButtons';
import { useForm } from '@/components/app/use-form';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { Task } from '@/domain/model/task';
import type { ProjectsScreenView, TaskForm } from './actions';
import type { ProjectsRoom } from './use-projects-screen';

interface TaskEditorProps {
  readonly task: Task;
  readonly place: { readonly index: number; readonly count: number } | null;
  readonly view: ProjectsScreenView;
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

type State = ReturnType<typeof useForm<TaskForm>>;

function TaskFields({ state, view, text }: Pick<TaskEditorProps, 'view' | 'text'> & { readonly state: State }) {
  const { form, change, problemOf } = state;
  const field = (name: 'title' | 'dueOn' | 'link') => {
    const label = text(`projects.task.${name}`);
    return {
      ...{ name, label, value: form[name], problem: problemOf(name, label) },
      onValue: (value: string) => change({ [name]: value }),
    };
  };
  return (
    <div class="task-editor-fields">
      <TextField {...field('title')} />
      <TextField {...field('dueOn')} type="date" />
      <TextField
        {...field('link')}
        placeholder="https://"
        hint={view.keepsFullAddress ? undefined : text('projects.task.linkHint')}
      />
    </div>
  );
}

/** The form of one task: what, until when, where; from here it is also moved and deleted. */
export function TaskEditor({ task, place, view, screen, text }: TaskEditorProps) {
  const { id, title, dueOn, url } = task;
  const { actions, run } = screen;
  const close = (): void => screen.stop(id);
  const opening: TaskForm = { id, title, dueOn: dueOn ?? '', link: url ?? '' };
  const state = useForm({ opening, text, onSend: (form) => actions.saveTask(form), onDone: close, focusOn: 'title' });
  const whole = state.wholeProblem(title);
  const remove = async (): Promise<void> => {
    if (await run(actions.deleteTask(id), title)) {
      close();
    }
  };
  return (
    <form
      ref={state.element}
      class="work-editor"
      aria-label={text('projects.task.edit')}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <TaskFields state={state} view={view} text={text} />
      <FormProblem problem={whole} />
      <div class="work-editor-actions">
        <Button kind="primary" type="submit" data-action="save-task">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {text('action.cancel')}
        </Button>
        <span class="work-editor-tools">
          {place !== null && (
            <MoveButtons
              {...place}
              up={text('projects.form.moveUp')}
              down={text('projects.form.moveDown')}
              onMove={(move) => run(actions.moveTask(id, move), title)}
            />
          )}
          <Button kind="quiet" data-action="delete-task" onClick={remove}>
            {text('action.delete')}
          </Button>
        </span>
      </div>
    </form>
  );
}
