import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Project } from '@/domain/model/project';
import type { OpenedPages, ProjectTasks } from '@/domain/projects-screen-view';
import { tasksPerPage } from '@/domain/projects-screen-view';
import type { ProjectsScreenView } from './actions';
import { AddTask } from './AddTask';
import { Pager } from './Pager';
import { TaskItem } from './TaskItem';
import type { ProjectsRoom } from './use-projects-screen';
import './task-list.css';

interface TaskListProps {
  readonly project: Project;
  readonly tasks: ProjectTasks;
  readonly view: ProjectsScreenView;
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

function Nothing({ tasks, text }: Pick<TaskListProps, 'tasks' | 'text'>) {
  if (tasks.current.total > 0) {
    return null;
  }
  return <p class="task-none">{text(tasks.doneBefore === 0 ? 'projects.task.none' : 'projects.task.allDone')}</p>;
}

function DoneTasks({ project, tasks, view, screen, text }: TaskListProps) {
  const { done, doneBefore, current } = tasks;
  const show = (donePage: number | null): void => screen.actions.open(project.id, { page: current.page, donePage });
  return (
    <div class="task-done">
      <Button
        kind="quiet"
        data-action="done-tasks"
        aria-expanded={done !== null}
        onClick={() => show(done === null ? 0 : null)}
      >
        {text('projects.task.doneBefore', { count: doneBefore })}
      </Button>
      {done !== null && (
        <>
          <ul class="task-list">
            {done.tasks.map((task) => (
              <TaskItem key={task.id} task={task} place={null} view={view} screen={screen} text={text} />
            ))}
          </ul>
          <Pager list={done} text={text} onPage={show} />
        </>
      )}
    </div>
  );
}

/** The tasks of an unfolded project, a page at a time; done ones of earlier days are folded below. */
export function TaskList(props: TaskListProps) {
  const { project, tasks, view, screen, text } = props;
  const { current, done } = tasks;
  const first = current.page * tasksPerPage;
  const open = (pages: Pick<OpenedPages, 'page'>): void =>
    screen.actions.open(project.id, { ...pages, donePage: done?.page ?? null });
  return (
    <section class="tasks" aria-label={text('projects.tasksOf', { title: project.title })}>
      <Nothing tasks={tasks} text={text} />
      <ul class="task-list">
        {current.tasks.map((task, index) => (
          <TaskItem
            key={task.id}
            task={task}
            place={{ index: first + index, count: current.total }}
            view={view}
            screen={screen}
            text={text}
          />
        ))}
      </ul>
      <Pager list={current} text={text} onPage={(page) => open({ page })} />
      <AddTask
        project={project}
        screen={screen}
        text={text}
        // What was added stands at the end of the list, so that is where we look next.
        onAdded={() => open({ page: Number.MAX_SAFE_INTEGER })}
      />
      {tasks.doneBefore > 0 && <DoneTasks {...props} />}
    </section>
  );
}
