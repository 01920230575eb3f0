import type { ComponentChildren } from 'preact';
import { TeamChooser } from '@/components/okrs/TeamChooser';
import type { NamedTeam } from '@/components/okrs/actions';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import './room-header.css';

interface RoomHeaderProps {
  readonly title: string;
  /** What the room is for, in a sentence. */
  readonly lead: string;
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  readonly teamLabel: string;
  /** A form is open that belongs to this team. */
  readonly isLocked: boolean;
  readonly text: Text;
  readonly onChoose: (teamId: Id) => void;
  /** The button of the room, if it has one. */
  readonly children?: ComponentChildren;
}

/** The head of a room that shows one team's records: its name, what it is for, and whose it shows. */
export function RoomHeader(props: RoomHeaderProps) {
  const { title, lead, team, teams, teamLabel, isLocked, text, onChoose, children } = props;
  return (
    <header class="room-header">
      <h1>{title}</h1>
      <div class="room-header-tools">
        <TeamChooser {...{ team, teams, isLocked, text, onChoose }} label={teamLabel} />
        {children}
      </div>
      <p class="room-header-lead">{lead}</p>
    </header>
  );
}
