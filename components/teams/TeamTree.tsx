import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Tree } from '@/components/tree/Tree';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Id } from '@/domain/model/base';
import type { TeamPlace, TeamsScreenView } from './actions';
import { AddTeamDialog } from './AddTeamDialog';
import { useTeamRows, type TeamRows } from './use-team-rows';
import type { TeamSteps } from './use-team-steps';
import './team-tree.css';

interface TeamTreeProps {
  readonly view: TeamsScreenView;
  readonly text: Text;
  readonly steps: TeamSteps;
  readonly onChoose: (teamId: Id) => void;
}

/** From so many nodes on, looking is slower than asking. */
const worthSearching = 20;

function NodeLine({
  team,
  view,
  rows,
  text,
}: Pick<TeamTreeProps, 'view' | 'text'> & { team: TeamPlace; rows: TeamRows }) {
  const { people } = rows.sizeOf(team.id);
  const isMe = team.id === view.meId;
  return (
    <span class={`team-node team-node-${team.kind}`}>
      <bdi class="team-node-name">{team.name}</bdi>
      {isMe && team.name !== text('team.me') && <span class="team-node-note">{text('teams.you')}</span>}
      {team.kind !== 'person' && people > 0 && (
        <span class="team-node-note">{text('teams.people', { count: people })}</span>
      )}
    </span>
  );
}

function Search({ rows, text }: { readonly rows: TeamRows; readonly text: Text }) {
  return (
    <Field label={text('teams.find')}>
      {(control) => (
        <input
          {...control}
          type="search"
          name="find-team"
          class="input"
          dir="auto"
          autocomplete="off"
          value={rows.found}
          onInput={({ currentTarget }) => rows.find(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Everyone there is, as a tree; what is folded is not in the page. */
export function TeamTree({ view, text, steps, onChoose }: TeamTreeProps) {
  const [isAdding, setIsAdding] = useState(false);
  const rows = useTeamRows(view);
  return (
    <section class="team-tree" aria-label={text('teams.tree')}>
      {view.teams.length >= worthSearching && <Search rows={rows} text={text} />}
      <div class="team-tree-rows">
        <Tree
          label={text('teams.tree')}
          rows={rows.rows}
          selectedId={view.chosenId}
          onFold={rows.fold}
          onSelect={onChoose}
        >
          {(team) => <NodeLine team={team} view={view} rows={rows} text={text} />}
        </Tree>
        {rows.rows.length === 0 && <p class="team-tree-note">{text('teams.noMatch')}</p>}
        {rows.hidden > 0 && (
          <Button kind="quiet" data-action="more-teams" onClick={rows.showMore}>
            {text('teams.showMore', { count: rows.hidden })}
          </Button>
        )}
      </div>
      {view.teams.length === 1 && <p class="team-tree-note">{text('teams.alone')}</p>}
      <Button
        kind={view.teams.length === 1 ? 'primary' : 'plain'}
        data-action="add-team"
        onClick={() => setIsAdding(true)}
      >
        {text('teams.add')}
      </Button>
      {isAdding && <AddTeamDialog view={view} text={text} onSave={steps.saveTeam} onClose={() => setIsAdding(false)} />}
    </section>
  );
}
