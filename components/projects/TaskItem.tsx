import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import { WebLink } from '@/components/ui/WebLink';
import type { LocalDate } from '@/domain/model/base';
import type { Task } from '@/domain/model/task';
import { hostOf } from '@/domain/page-url';
import type { ProjectsScreenView } from './actions';
import { TaskEditor } from './TaskEditor';
import type { ProjectsRoom } from './use-projects-screen';
import './task-item.css';

interface TaskItemProps {
  readonly task: Task;
  /** Where it stands in the whole list; null among the done ones, which keep their order. */
  readonly place: { readonly index: number; readonly count: number } | null;
  readonly view: ProjectsScreenView;
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

function dateText({ dueOn, doneOn }: Task, today: LocalDate, text: Text): string | null {
  if (doneOn !== null) {
    return doneOn < today ? text('projects.task.doneOn', { date: shortDateText(doneOn, text.language) }) : null;
  }
  if (dueOn === null) {
    return null;
  }
  const date = shortDateText(dueOn, text.language);
  return text(dueOn < today ? 'projects.task.overdue' : 'projects.task.due', { date });
}

/** The site that a task leads to; nothing for an address that is none of the web. */
function TaskLink({ task, text }: Pick<TaskItemProps, 'task' | 'text'>) {
  const host = hostOf(task.url ?? '');
  if (host === '') {
    return null;
  }
  return (
    <WebLink class="task-link" address={task.url} label={text('projects.task.openLink', { host })}>
      {host}
    </WebLink>
  );
}

/** One task: tick it, or open it by its title. */
export function TaskItem({ task, place, view, screen, text }: TaskItemProps) {
  const { id, title, doneOn } = task;
  if (screen.editing === id) {
    return (
      <li class="task-item">
        <TaskEditor task={task} place={place} view={view} screen={screen} text={text} />
      </li>
    );
  }
  const date = dateText(task, view.today, text);
  return (
    <li class={doneOn === null ? 'task-item' : 'task-item task-item-done'} data-task={id}>
      <div class="task-line">
        <input
          type="checkbox"
          name="done"
          aria-label={title}
          checked={doneOn !== null}
          onChange={(event) => screen.run(screen.actions.setTaskDone(id, event.currentTarget.checked), title)}
        />
        <button
          type="button"
          class="task-title"
          data-action="edit-task"
          data-edits={id}
          aria-label={text('projects.task.editFor', { title })}
          onClick={() => screen.edit(id)}
        >
          <span dir="auto">{title}</span>
        </button>
        <TaskLink task={task} text={text} />
        {date !== null && <span class="task-date">{date}</span>}
      </div>
    </li>
  );
}
