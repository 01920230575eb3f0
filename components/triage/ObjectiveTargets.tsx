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

/** The teams that the objectives of a list belong to, each once. */
function teamNamesOf(objectives: readonly TargetObjective[]): string[] {
  return [...new Set(objectives.map(({ teamName }) => teamName))];
}

/** Another team's, or past the ninth key result: seldom chosen, and chosen with the pointer. */
function isAside({ teamName, keyResults }: TargetObjective, first: TargetObjective): boolean {
  return teamName !== first.teamName || (keyResults.length > 0 && keyResults.every(({ key }) => key === null));
}

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

function asideLabel(aside: readonly TargetObjective[], first: TargetObjective, text: Text): string {
  const teams = teamNamesOf(aside);
  return teams.includes(first.teamName)
    ? text('newTab.moreObjectives', { count: aside.length })
    : text('triage.objective.others', {
        teams: new Intl.ListFormat(text.language, { type: 'unit', style: 'short' }).format(teams),
      });
}

/** What is seldom chosen stays folded, so that protects and distractions are not a long way down. */
function AsideObjectives({
  aside,
  first,
  ...rest
}: Omit<ObjectiveTargetsProps, 'objectives'> & {
  readonly aside: readonly TargetObjective[];
  readonly first: TargetObjective;
}) {
  const hasTeamName = teamNamesOf(aside).length > 1;
  return (
    <details class="aside-objectives">
      <summary>{asideLabel(aside, first, rest.text)}</summary>
      {aside.map((objective) => (
        <OneObjective {...rest} key={objective.id} objective={objective} isFirst={false} hasTeamName={hasTeamName} />
      ))}
    </details>
  );
}

/** Key results under their objectives, those of other teams folded; without any, the next step. */
export function ObjectiveTargets({ objectives, ...rest }: ObjectiveTargetsProps) {
  const { level, text } = rest;
  const [first] = objectives;
  const aside = first === undefined ? [] : objectives.filter((objective) => isAside(objective, first));
  return (
    <TargetGroup label={text('verdict.on-objective')} level={level}>
      {objectives.length === 0 && <EmptyState next={text('triage.objective.none')} />}
      {objectives
        .filter((objective) => !aside.includes(objective))
        .map((objective) => (
          <OneObjective
            {...rest}
            key={objective.id}
            objective={objective}
            isFirst={objective === first}
            hasTeamName={false}
          />
        ))}
      {first !== undefined && aside.length > 0 && <AsideObjectives {...rest} aside={aside} first={first} />}
    </TargetGroup>
  );
}
