import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TargetObjective } from '@/domain/triage-view';
import { TargetGroup } from './TargetGroup';
import { TargetRow } from './TargetRow';
import { wholeOf } from './triage-keys';
import './objective-targets.css';

interface ObjectiveTargetsProps {
  readonly objectives: readonly TargetObjective[];
  readonly level: 2 | 3;
  readonly hasKeys: boolean;
  readonly text: Text;
  readonly onChoose: (target: VerdictTarget) => void;
}

type OneObjectiveProps = Omit<ObjectiveTargetsProps, 'objectives'> & {
  readonly objective: TargetObjective;
  readonly isFirst: boolean;
  readonly hasTeamName: boolean;
};

function ObjectiveHeading({ objective, level, hasTeamName, text }: OneObjectiveProps) {
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div class="objective-head">
      <Heading class="objective-title">
        <bdi>{objective.title}</bdi>
      </Heading>
      {(hasTeamName || objective.isDraft) && (
        <p class="objective-facts">
          {hasTeamName && <bdi>{objective.teamName}</bdi>}
          {objective.isDraft && <span class="objective-draft">{text('triage.objective.draft')}</span>}
        </p>
      )}
    </div>
  );
}

function OneObjective(props: OneObjectiveProps) {
  const { objective, isFirst, hasKeys, text, onChoose } = props;
  return (
    <div class="objective">
      <ObjectiveHeading {...props} />
      {objective.keyResults.map(({ id, title, key }) => (
        <TargetRow
          key={id}
          verdict="on-objective"
          title={title}
          keyLabel={hasKeys ? key : null}
          marks={{ 'data-target': id }}
          onChoose={() => onChoose({ verdict: 'on-objective', objectiveId: objective.id, keyResultId: id })}
        />
      ))}
      <TargetRow
        isWhole
        verdict="on-objective"
        title={text('triage.objective.whole')}
        spokenTitle={text('triage.objective.whole-of', { objective: objective.title })}
        keyLabel={hasKeys && isFirst ? '0' : null}
        marks={{ 'data-objective': objective.id }}
        onChoose={() => onChoose(wholeOf(objective))}
      />
    </div>
  );
}

/** Key results under their objectives; without any, the next step. */
export function ObjectiveTargets({ objectives, ...rest }: ObjectiveTargetsProps) {
  const { level, text } = rest;
  const hasTeamName = new Set(objectives.map(({ teamName }) => teamName)).size > 1;
  return (
    <TargetGroup label={text('verdict.on-objective')} level={level}>
      {objectives.length === 0 && <EmptyState next={text('triage.objective.none')} />}
      {objectives.map((objective, index) => (
        <OneObjective
          {...rest}
          key={objective.id}
          objective={objective}
          isFirst={index === 0}
          hasTeamName={hasTeamName}
        />
      ))}
    </TargetGroup>
  );
}
