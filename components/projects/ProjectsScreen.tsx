import type { ReadonlySignal } from '@preact/signals';
import { NewsBar } from '@/components/app/NewsBar';
import { RoomHeader } from '@/components/app/RoomHeader';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { ProjectsActions, ProjectsScreenView } from './actions';
import { ObjectiveWork } from './ObjectiveWork';
import { useProjectsScreen } from './use-projects-screen';
import './projects-screen.css';

interface ProjectsScreenProps {
  readonly view: ReadonlySignal<ProjectsScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: ProjectsActions;
}

/** The work under one team's key results (S1, S11): projects with their tasks, a fold for each. */
export function ProjectsScreen({ view: viewSignal, announcement, text, actions }: ProjectsScreenProps) {
  const view = viewSignal.value;
  const screen = useProjectsScreen(actions, text);
  const container = useReturnedFocus(screen.editing);
  const { team, teams, objectives, hiddenProjects, count } = view;
  return (
    <div class="projects-screen" ref={container}>
      <RoomHeader
        title={text('projects.title')}
        lead={text('projects.lead')}
        teamLabel={text('options.okrs.team')}
        {...{ team, teams, text }}
        isLocked={screen.editing !== null}
        onChoose={(teamId) => actions.chooseTeam(teamId)}
      >
        {count.total > 0 && <p class="projects-count">{text('projects.counted', { ...count })}</p>}
      </RoomHeader>
      {objectives.length === 0 && (
        <EmptyState title={text('projects.none.title')} next={text('projects.none.next')}>
          <a href="#/okrs">{text('projects.none.toOkrs')}</a>
        </EmptyState>
      )}
      {objectives.map((objective) => (
        <ObjectiveWork key={objective.id} objective={objective} view={view} screen={screen} text={text} />
      ))}
      {hiddenProjects > 0 && (
        <Button data-action="more-projects" onClick={() => actions.showMoreProjects()}>
          {text('projects.more', { count: hiddenProjects })}
        </Button>
      )}
      <NewsBar
        announcement={announcement}
        refusal={screen.refusal}
        text={text}
        onUndo={() => screen.run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}
