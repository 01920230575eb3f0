import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import type { VerdictTarget } from '@/domain/model/entry';
import type { TriageView } from '@/domain/triage-view';
import { TargetGroup } from './TargetGroup';
import { TargetRow } from './TargetRow';

interface ProtectsTargetsProps {
  readonly healthMetrics: TriageView['healthMetrics'];
  readonly level: 2 | 3;
  readonly hasKeys: boolean;
  readonly text: Text;
  readonly onChoose: (target: VerdictTarget) => void;
}

/** Health metrics to protect. P tags the only one; among several it leads to the first. */
export function ProtectsTargets({ healthMetrics, level, hasKeys, text, onChoose }: ProtectsTargetsProps) {
  const keyLabel = hasKeys ? 'P' : null;
  const isOnly = healthMetrics.length === 1;
  const groupKey = healthMetrics.length > 1 ? (keyLabel ?? undefined) : undefined;
  return (
    <TargetGroup label={text('verdict.protects')} level={level} keyLabel={groupKey}>
      {healthMetrics.length === 0 && <EmptyState next={text('triage.protects.none')} />}
      {healthMetrics.map(({ id, title }) => (
        <TargetRow
          key={id}
          verdict="protects"
          title={title}
          keyLabel={isOnly ? keyLabel : null}
          marks={{ 'data-health-metric': id }}
          onChoose={() => onChoose({ verdict: 'protects', healthMetricId: id })}
        />
      ))}
    </TargetGroup>
  );
}
