import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Id } from '@/domain/model/base';
import { TeamFilePreview } from './TeamFilePreview';
import type { TeamFileView } from './transfer-views';

interface TeamFileFormProps {
  readonly view: TeamFileView;
  readonly isBusy: boolean;
  readonly text: Text;
  readonly onChoose: (teamId: Id, sharesWeeks: boolean) => void;
  readonly onSave: () => void;
}

const indent = '\u2003';

function TeamSelect({
  view,
  text,
  onChoose,
}: Pick<TeamFileFormProps, 'view' | 'text'> & { readonly onChoose: (teamId: Id) => void }) {
  return (
    <Field label={text('team-file.team')}>
      {(control) => (
        <select
          {...control}
          class="input"
          name="teamFileTeam"
          value={view.summary?.teamId ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="" disabled>
            {text('team-file.choose')}
          </option>
          {view.teams.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {`${indent.repeat(depth)}${name}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A team is chosen, what its file would hold is shown, and only then it can be saved. */
export function TeamFileForm({ view, isBusy, text, onChoose, onSave }: TeamFileFormProps) {
  const [sharesWeeks, setSharesWeeks] = useState(false);
  const { summary, teams } = view;
  if (teams.length === 0) {
    return <p>{text('team-file.none')}</p>;
  }
  const save = (event: Event): void => {
    event.preventDefault();
    if (!isBusy && summary !== null) {
      onSave();
    }
  };
  const tick = (isTicked: boolean): void => {
    setSharesWeeks(isTicked);
    if (summary !== null) {
      onChoose(summary.teamId, isTicked);
    }
  };
  return (
    <form class="data-form" onSubmit={save}>
      <TeamSelect view={view} text={text} onChoose={(teamId) => onChoose(teamId, sharesWeeks)} />
      <div class="data-tick">
        <label>
          <input
            type="checkbox"
            name="teamFileWeeks"
            checked={sharesWeeks}
            onChange={(event) => tick(event.currentTarget.checked)}
          />
          {text('team-file.weeks')}
        </label>
        <p class="field-hint">{text('team-file.weeksHint')}</p>
      </div>
      {summary !== null && <TeamFilePreview summary={summary} text={text} />}
      <Button type="submit" data-action="save-team-file" aria-disabled={isBusy || summary === null}>
        {text('team-file.save')}
      </Button>
    </form>
  );
}
