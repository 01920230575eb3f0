import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { NewTabView } from '@/domain/new-tab-view';
import './team-switch.css';

interface TeamSwitchProps {
  readonly team: NewTabView['team'];
  readonly teams: NewTabView['teams'];
  readonly text: Text;
  readonly onChoose: (teamId: Id) => void;
}

/** Whose objectives are shown: me, my team, the company. With one node there is nothing to switch, so it is a word. */
export function TeamSwitch({ team, teams, text, onChoose }: TeamSwitchProps) {
  const nameOf = ({ isMe, name }: NewTabView['team']): string => (isMe ? text('team.me') : name);
  if (teams.length < 2) {
    return <p class="team-switch-name">{nameOf(team)}</p>;
  }
  return (
    <span class="team-switch-frame">
      <select
        class="team-switch"
        aria-label={text('newTab.shownTeam')}
        value={team.id}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {teams.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </span>
  );
}
