import { targetText, valueText } from '@/components/objective/key-result-words';
import type { Text } from '@/components/text';
import { StatusWord } from '@/components/ui/StatusWord';
import type { KeyResultView } from '@/domain/okr-view';
import type { KeyResultProjects, ObjectiveProjects, ProjectsScreenView } from './actions';
import { AddProject } from './AddProject';
import { FinishedProjects } from './FinishedProjects';
import { ProjectItem } from './ProjectItem';
import type { ProjectsRoom } from './use-projects-screen';
import '@/components/ui/facts-line.css';
import './objective-work.css';

interface WorkProps {
  readonly view: ProjectsScreenView;
  readonly screen: ProjectsRoom;
  readonly text: Text;
}

/** The number that the work is for; it is moved by check-ins alone (S12). */
function KeyResultHeading({ keyResult, text }: { readonly keyResult: KeyResultView; readonly text: Text }) {
  return (
    <header class="key-result-work-heading">
      <h3 dir="auto">{keyResult.title}</h3>
      <p>
        <bdi>{valueText(keyResult, text)}</bdi>
        <span aria-hidden="true"> → </span>
        <bdi>{targetText(keyResult, text)}</bdi>
      </p>
      <StatusWord status={keyResult.status} isNeverCheckedIn={keyResult.due === 'never-checked-in'} text={text} />
    </header>
  );
}

function KeyResultWork({ work, ...props }: WorkProps & { readonly work: KeyResultProjects }) {
  const { screen, text } = props;
  const { keyResult, projects, finished } = work;
  return (
    <section class="key-result-work" aria-label={keyResult.title}>
      <KeyResultHeading keyResult={keyResult} text={text} />
      <ul class="project-list">
        {projects.map((project, index) => (
          <ProjectItem
            key={project.project.id}
            project={project}
            place={{ index, count: projects.length }}
            {...props}
          />
        ))}
      </ul>
      <AddProject work={work} screen={screen} text={text} />
      {finished.length > 0 && <FinishedProjects projects={finished} screen={screen} text={text} />}
    </section>
  );
}

/** One objective with its key results and the projects under each. */
export function ObjectiveWork({ objective, ...props }: WorkProps & { readonly objective: ObjectiveProjects }) {
  const { view, text } = props;
  const { title, cycleName, keyResults } = objective;
  return (
    <section class="objective-work" aria-label={title}>
      <header class="objective-work-heading">
        <h2 dir="auto">{title}</h2>
        <p class="facts-line">
          <span dir="auto">{cycleName}</span>
          {view.isDraft && <span>{text('projects.draft')}</span>}
        </p>
      </header>
      {keyResults.length === 0 && <p class="objective-work-none">{text('projects.noKeyResults')}</p>}
      {keyResults.map((work) => (
        <KeyResultWork key={work.keyResult.id} work={work} {...props} />
      ))}
    </section>
  );
}
