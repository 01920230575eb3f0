import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { PillarForm as Form, PillarView } from './actions';
import { PillarForm } from './PillarForm';
import type { TeamSteps } from './use-team-steps';
import '@/components/ui/facts-line.css';
import './pillars.css';

interface PillarsProps {
  readonly heading: string;
  /** The team and goal that a new pillar belongs to. */
  readonly place: Pick<Form, 'teamId' | 'goalId'>;
  readonly pillars: readonly PillarView[];
  readonly text: Text;
  readonly steps: TeamSteps;
  /** Nothing is there yet and a goal comes first: not even a heading. */
  readonly isQuiet?: boolean;
}

function Chain({ pillar, text }: { readonly pillar: PillarView; readonly text: Text }) {
  const { objectives, keyResults, projects, tasks } = pillar;
  if (objectives.length === 0) {
    return <p class="pillar-chain">{text('teams.pillar.unused')}</p>;
  }
  return (
    <>
      <ul class="facts-line pillar-chain">
        <li>{text('teams.pillar.objectives', { count: objectives.length })}</li>
        <li>{text('teams.pillar.keyResults', { count: keyResults })}</li>
        <li>{text('teams.pillar.projects', { count: projects })}</li>
        <li>{text('teams.pillar.tasks', { count: tasks })}</li>
      </ul>
      <ul class="pillar-objectives">
        {objectives.map(({ id, title, teamName }) => (
          <li key={id}>
            <bdi>{title}</bdi> <bdi class="pillar-team">{teamName}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function PillarLine({
  pillar,
  text,
  steps,
  onEdit,
}: Pick<PillarsProps, 'text' | 'steps'> & {
  readonly pillar: PillarView;
  readonly onEdit: () => void;
}) {
  const { id, title } = pillar;
  return (
    <>
      <div class="pillar-line">
        <p class="pillar-title" dir="auto">
          {title}
        </p>
        <Button
          kind="quiet"
          data-action="edit-pillar"
          aria-label={text('teams.pillar.edit', { title })}
          onClick={onEdit}
        >
          {text('teams.rename')}
        </Button>
        <Button
          kind="quiet"
          data-action="delete-pillar"
          aria-label={text('teams.pillar.delete', { title })}
          onClick={() => steps.deletePillar(id, title)}
        >
          {text('action.delete')}
        </Button>
      </div>
      <Chain pillar={pillar} text={text} />
    </>
  );
}

/** The pillars of a goal, each with the running objectives that name it and the work below them. */
export function Pillars({ heading, place, pillars, text, steps, isQuiet = false }: PillarsProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const close = (): void => setEditing(null);
  const form = (id: string | null, title: string) => (
    <PillarForm first={{ ...place, id, title }} text={text} onSave={steps.savePillar} onClose={close} />
  );
  if (isQuiet) {
    return null;
  }
  return (
    <section class="pillars">
      <h4>{heading}</h4>
      {pillars.length === 0 && <p class="pillar-chain">{text('teams.pillar.none')}</p>}
      <ol>
        {pillars.map((pillar) => (
          <li key={pillar.id} class="pillar" data-pillar={pillar.id}>
            {editing === pillar.id ? (
              form(pillar.id, pillar.title)
            ) : (
              <PillarLine pillar={pillar} text={text} steps={steps} onEdit={() => setEditing(pillar.id)} />
            )}
          </li>
        ))}
      </ol>
      {editing === 'new' ? (
        form(null, '')
      ) : (
        <Button kind="quiet" data-action="add-pillar" onClick={() => setEditing('new')}>
          {text('teams.pillar.add')}
        </Button>
      )}
    </section>
  );
}
