import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { NamedTeam } from './actions';
import './team-chooser.css';

interface TeamChooserProps {
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  /** A form is open that belongs to this team. */
  readonly isLocked: boolean;
  readonly text: Text;
  /** What the choice is about; objectives unless said otherwise. */
  readonly label?: string;
  readonly onChoose: (teamId: Id) => void;
}

/** Whose objectives are shown: a choice as soon as there is more than one team, else just the name. */
export function TeamChooser({ team, teams, isLocked, text, label, onChoose }: TeamChooserProps) {
  const nameOf = ({ name, isMe }: NamedTeam): string => (isMe ? text('team.me') : name);
  if (teams.length < 2) {
    return (
      <p class="team-chooser" dir="auto">
        {nameOf(team)}
      </p>
    );
  }
  return (
    <select
      class="team-chooser"
      name="team"
      aria-label={label ?? text('options.okrs.team')}
      title={isLocked ? text('options.okrs.teamLocked') : undefined}
      disabled={isLocked}
      value={team.id}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {teams.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {nameOf(choice)}
        </option>
      ))}
    </select>
  );
}
