import { useId } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { ProjectsScreenView, ProjectView } from './actions';
import { DoneShare } from './DoneShare';
import { ProjectEditor } from './ProjectEditor';
import { TaskList } from './TaskList';
import type { ProjectsRoom } from './use-projects-screen';
import './project-item.css';

interface ProjectItemProps {
  readonly project: ProjectView;
  /** Where it stands among the open projects of its key result. */
  readonly place: { readonly index: number; readonly count: number };
  readonly view: ProjectsScreenView;
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

type Part = Omit<ProjectItemProps, 'place' | 'view'>;

function Fold({
  project: view,
  screen,
  text,
  panelId,
  teamId,
}: Part & { readonly panelId: string; readonly teamId: Id }) {
  const { id, title } = view.project;
  const isOpen = view.opened !== null;
  return (
    <h4 class="project-title">
      <button
        type="button"
        data-action="fold-project"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => screen.actions.open(id, isOpen ? null : { page: 0, donePage: null })}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5l4.5 4.5L6 12.5" />
        </svg>
        <span dir="auto">{title}</span>
      </button>
      {/* In one's own list it goes without saying. */}
      {view.ownerName !== null && view.project.ownerId !== teamId && (
        <span class="project-owner" dir="auto">
          {text('objective.owner', { name: view.ownerName })}
        </span>
      )}
    </h4>
  );
}

/** The weekly tick (S12): looked at, whatever came of it. */
function WeeklyTick({ project: { project, isFollowedUp }, screen, text }: Part) {
  const { id, title } = project;
  return (
    <label class="project-tick" title={text('projects.followedUp')}>
      <input
        type="checkbox"
        name="followed-up"
        aria-label={text('projects.followedUpFor', { title })}
        checked={isFollowedUp}
        onChange={(event) => screen.run(screen.actions.setFollowedUp(id, event.currentTarget.checked), title)}
      />
      <span aria-hidden="true">{text('projects.followedUp')}</span>
    </label>
  );
}

/** Asks for a smaller step (S20), in words and without a colour. */
function Nudge({ project: view, screen, text }: Part) {
  const { id, title } = view.project;
  return (
    <div class="project-nudge">
      <p>{text('projects.nudge')}</p>
      <Button
        data-action="smaller-step"
        aria-label={text('projects.nudgeAddFor', { title })}
        onClick={() => screen.askForStep(id, view.opened !== null)}
      >
        {text('projects.nudgeAdd')}
      </Button>
    </div>
  );
}

/** One project: its count of done tasks, its weekly tick, and its tasks while it is unfolded. */
export function ProjectItem({ place, view: screenView, ...part }: ProjectItemProps) {
  const { project: view, screen, text } = part;
  const { id, title } = view.project;
  const panelId = useId();
  if (screen.editing === id) {
    return (
      <li class="project-item">
        <ProjectEditor project={view.project} place={place} people={screenView.people} screen={screen} text={text} />
      </li>
    );
  }
  return (
    <li class="project-item" data-project={id}>
      <div class="project-head">
        <Fold {...part} panelId={panelId} teamId={screenView.team.id} />
        <DoneShare count={view.count} text={text} />
        <WeeklyTick {...part} />
        <Button
          kind="quiet"
          data-action="edit-project"
          data-edits={id}
          aria-label={text('projects.editFor', { title })}
          onClick={() => screen.edit(id)}
        >
          {text('action.edit')}
        </Button>
      </div>
      {view.needsSmallerStep && <Nudge {...part} />}
      <div id={panelId} class="project-panel" hidden={view.opened === null}>
        {view.opened !== null && (
          <TaskList project={view.project} tasks={view.opened} view={screenView} screen={screen} text={text} />
        )}
      </div>
    </li>
  );
}
