import { useState } from 'preact/hooks';
import { MissionLine } from '@/components/okrs/MissionLine';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import { isWithinTeam, teamForest, teamSizes } from '@/domain/team-tree';
import type { TeamPlace, TeamsScreenView } from './actions';
import { Goals } from './Goals';
import { MoveDialog } from './MoveDialog';
import { RenameDialog } from './RenameDialog';
import { TeamWords } from './TeamWords';
import type { TeamSteps } from './use-team-steps';
import '@/components/ui/facts-line.css';
import './team-page.css';

interface TeamPageProps {
  readonly view: TeamsScreenView;
  readonly text: Text;
  readonly steps: TeamSteps;
  /** Goes to the objectives of a team. */
  readonly onOpen: (teamId: Id) => void;
}

interface PartProps extends TeamPageProps {
  readonly team: TeamPlace;
}

function Facts({ team, view, text }: PartProps) {
  const parent = view.teams.find(({ id }) => id === team.parentId);
  const size = teamSizes(teamForest(view.teams)).get(team.id);
  return (
    <ul class="facts-line team-page-facts">
      <li>{text(`teams.kind.${team.kind}`)}</li>
      {parent !== undefined && <li dir="auto">{text('teams.in', { name: parent.name })}</li>}
      {size !== undefined && size.teams > 0 && <li>{text('teams.size.teams', { count: size.teams })}</li>}
      {size !== undefined && size.people > 0 && <li>{text('teams.size.people', { count: size.people })}</li>}
    </ul>
  );
}

function JoinButton({ team, view, text, steps }: PartProps) {
  const me = view.teams.find(({ id }) => id === view.meId);
  if (team.kind === 'person' || me === undefined || isWithinTeam(me.id, team.id, view.teams)) {
    return null;
  }
  return (
    <Button data-action="join-team" onClick={() => steps.join(me.id, team)}>
      {text(team.kind === 'company' ? 'teams.joinThis.company' : 'teams.joinThis')}
    </Button>
  );
}

function Tools(props: PartProps) {
  const { team, view, text, steps, onOpen } = props;
  const [dialog, setDialog] = useState<'rename' | 'move' | null>(null);
  const isMe = team.id === view.meId;
  const close = (): void => setDialog(null);
  const joinKey = team.parentId === null ? 'teams.join' : 'teams.change';
  const moveKey = isMe ? joinKey : 'teams.move';
  const join = (parentId: Id | null) => steps.join(team.id, view.teams.find(({ id }) => id === parentId) ?? null);
  return (
    <div class="team-page-tools">
      <Button data-action="open-objectives" onClick={() => onOpen(team.id)}>
        {text('teams.openObjectives')}
      </Button>
      <JoinButton {...props} />
      {team.kind !== 'company' && (
        <Button kind={isMe ? 'plain' : 'quiet'} data-action="open-move" onClick={() => setDialog('move')}>
          {text(moveKey)}
        </Button>
      )}
      <Button kind="quiet" data-action="rename-team" onClick={() => setDialog('rename')}>
        {text('teams.rename')}
      </Button>
      {!isMe && (
        <Button kind="quiet" data-action="delete-team" onClick={() => steps.deleteTeam(team)}>
          {text('teams.delete')}
        </Button>
      )}
      {dialog === 'rename' && <RenameDialog team={team} text={text} onSave={steps.saveTeam} onClose={close} />}
      {dialog === 'move' && (
        <MoveDialog
          team={team}
          title={isMe ? text(joinKey) : text('teams.moveTitle', { name: team.name })}
          teams={view.teams}
          text={text}
          onMove={isMe ? join : (parentId) => steps.moveTeam(team, parentId)}
          onClose={close}
        />
      )}
    </div>
  );
}

/** One node in full: who it is, why it exists, and the yearly figure it aims at. */
export function TeamPage(props: TeamPageProps) {
  const { view, text, steps } = props;
  const team = view.teams.find(({ id }) => id === view.chosenId);
  if (team === undefined) {
    return null;
  }
  return (
    <article class="team-page" aria-label={team.name}>
      <header class="team-page-header">
        <h2 dir="auto">{team.name}</h2>
        <Facts {...props} team={team} />
        <Tools {...props} team={team} />
      </header>
      <MissionLine
        mission={view.strategy.mission}
        text={text}
        onSave={(mission) => steps.saveMission(team.id, mission)}
      />
      <Goals view={view} text={text} steps={steps} />
      <TeamWords view={view} text={text} steps={steps} />
    </article>
  );
}
