import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Project } from '@/domain/model/project';
import type { ProjectsRoom } from './use-projects-screen';

interface FinishedProjectsProps {
  readonly projects: readonly Project[];
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

/** Projects that are done or dropped, folded away, with the way back. */
export function FinishedProjects({ projects, screen, text }: FinishedProjectsProps) {
  return (
    <details class="finished-projects">
      <summary>{text('projects.finished', { count: projects.length })}</summary>
      <ul>
        {projects.map(({ id, title, state }) => (
          <li key={id}>
            <span dir="auto">{title}</span>
            <span class="finished-state">{text(`projects.state.${state}`)}</span>
            <Button
              kind="quiet"
              data-action="reopen-project"
              aria-label={text('projects.reopenFor', { title })}
              onClick={() => screen.run(screen.actions.setProjectState(id, 'open'), title)}
            >
              {text('projects.reopen')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
