import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { formFromGoal, newGoalForm } from '@/domain/goal-form';
import { formatNumber } from '@/domain/number-text';
import type { GoalForm, GoalView, TeamsScreenView } from './actions';
import { GoalDialog } from './GoalDialog';
import { Pillars } from './Pillars';
import type { TeamSteps } from './use-team-steps';
import './goals.css';

interface GoalsProps {
  readonly view: TeamsScreenView;
  readonly text: Text;
  readonly steps: TeamSteps;
}

interface GoalBlockProps {
  readonly shown: GoalView;
  readonly text: Text;
  readonly steps: TeamSteps;
  readonly onEdit: () => void;
}

function GoalBlock({ shown, text, steps, onEdit }: GoalBlockProps) {
  const { goal, pillars } = shown;
  const { id, teamId, title, year, target, format } = goal;
  return (
    <section class="goal" data-goal={id}>
      <header>
        <p class="goal-year">{text('teams.goal.heading', { year: String(year) })}</p>
        <h3 dir="auto">{title}</h3>
        {target !== null && (
          <p class="goal-target">
            {text('teams.goal.targetShown', { value: formatNumber(target, format, text.language) })}
          </p>
        )}
        <div class="goal-tools">
          <Button kind="quiet" data-action="edit-goal" aria-label={text('teams.goal.edit', { title })} onClick={onEdit}>
            {text('action.edit')}
          </Button>
          <Button
            kind="quiet"
            data-action="delete-goal"
            aria-label={text('teams.goal.delete', { title })}
            onClick={() => steps.deleteGoal(id, title)}
          >
            {text('action.delete')}
          </Button>
        </div>
      </header>
      <Pillars
        heading={text('teams.pillars')}
        place={{ teamId, goalId: id }}
        pillars={pillars}
        text={text}
        steps={steps}
      />
    </section>
  );
}

/** The yearly goals of a node with the pillars under them (S16): strategy, which OKRs cannot replace (S19). */
export function Goals({ view, text, steps }: GoalsProps) {
  const [editing, setEditing] = useState<GoalForm | null>(null);
  const { goals, loosePillars, teamId } = view.strategy;
  const add = (
    <Button data-action="add-goal" onClick={() => setEditing(newGoalForm(teamId, view.year))}>
      {text(goals.length === 0 ? 'teams.goal.add' : 'teams.goal.another')}
    </Button>
  );
  return (
    <div class="goals">
      <h3 class="visually-hidden">{text('teams.strategy')}</h3>
      {goals.map((shown) => (
        <GoalBlock
          key={shown.goal.id}
          shown={shown}
          text={text}
          steps={steps}
          onEdit={() => setEditing(formFromGoal(shown.goal, text.language))}
        />
      ))}
      {(goals.length === 0 || loosePillars.length > 0) && (
        <Pillars
          heading={text(goals.length === 0 ? 'teams.pillars' : 'teams.pillars.loose')}
          place={{ teamId, goalId: null }}
          pillars={loosePillars}
          text={text}
          steps={steps}
          isQuiet={goals.length === 0 && loosePillars.length === 0}
        />
      )}
      {goals.length === 0 ? <EmptyState next={text('teams.noGoal.next')}>{add}</EmptyState> : <div>{add}</div>}
      {editing !== null && (
        <GoalDialog
          key={editing.id ?? 'new'}
          first={editing}
          text={text}
          onSave={steps.saveGoal}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}
