import type { Text } from '@/components/text';
import type { VerdictTarget } from '@/domain/model/entry';
import type { DistractionChoice, TargetObjective } from '@/domain/triage-view';

/** Everything that a verdict can point at today. */
export interface TargetList {
  readonly objectives: readonly TargetObjective[];
  readonly healthMetrics: readonly { readonly id: string; readonly title: string }[];
  readonly choices: readonly DistractionChoice[];
}

export interface TargetOption {
  readonly key: string;
  readonly label: string;
  readonly target: VerdictTarget;
}

export interface TargetOptionGroup {
  readonly label: string;
  readonly options: readonly TargetOption[];
}

/** The value by which a native select names a target. A key result is itself, under whichever objective it stands. */
export function optionKey(target: VerdictTarget): string {
  switch (target.verdict) {
    case 'on-objective':
      return target.keyResultId === null ? `objective ${target.objectiveId}` : `key-result ${target.keyResultId}`;
    case 'protects':
      return `health-metric ${target.healthMetricId}`;
    case 'distraction':
      return `distraction ${target.distractionNumber}`;
  }
}

function option(target: VerdictTarget, label: string): TargetOption {
  return { key: optionKey(target), label, target };
}

function objectiveGroup({ id, title, keyResults }: TargetObjective, text: Text): TargetOptionGroup {
  const ofKeyResults = keyResults.map((keyResult) =>
    option({ verdict: 'on-objective', objectiveId: id, keyResultId: keyResult.id }, keyResult.title),
  );
  const whole = option({ verdict: 'on-objective', objectiveId: id, keyResultId: null }, text('triage.objective.whole'));
  return { label: title, options: [...ofKeyResults, whole] };
}

/** How a distraction is called where its number counts. */
export function numberedName({ number, name }: { readonly number: number; readonly name: string }, text: Text): string {
  return text('triage.distraction.numbered', { number: String(number), name });
}

function distractionGroups(choices: readonly DistractionChoice[], text: Text): TargetOptionGroup[] {
  return [...Map.groupBy(choices, ({ categoryName }) => categoryName)].map(([categoryName, ofCategory]) => ({
    label: `${text('verdict.distraction')}: ${categoryName}`,
    options: ofCategory.map((choice) =>
      option({ verdict: 'distraction', distractionNumber: choice.number }, numberedName(choice, text)),
    ),
  }));
}

/** The options of a select, grouped as the side panel groups them: objectives, what they protect, distractions. */
export function targetOptionGroups(
  { objectives, healthMetrics, choices }: TargetList,
  text: Text,
): TargetOptionGroup[] {
  const protects = healthMetrics.map(({ id, title }) => option({ verdict: 'protects', healthMetricId: id }, title));
  return [
    ...objectives.map((objective) => objectiveGroup(objective, text)),
    ...(protects.length === 0 ? [] : [{ label: text('verdict.protects'), options: protects }]),
    ...distractionGroups(choices, text),
  ];
}
