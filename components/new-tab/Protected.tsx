import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Text } from '@/components/text';
import type { HealthMetricView } from '@/domain/new-tab-view';
import { formatNumber } from '@/domain/number-text';
import './protected.css';

interface ProtectedProps {
  readonly healthMetrics: readonly HealthMetricView[];
  readonly text: Text;
  /** Leads to the room where health metrics are named. */
  readonly onOpen: () => void;
}

function Reading({ metric, text }: { readonly metric: HealthMetricView; readonly text: Text }) {
  const { current, format, status } = metric;
  return (
    <span class="protected-reading">
      {current !== null && <bdi>{formatNumber(current, format, text.language)}</bdi>}{' '}
      <span class="protected-state">{text(`health.${status}`)}</span>
    </span>
  );
}

/** What must not suffer while we push: each health metric with its latest reading and its state in words. */
export function Protected({ healthMetrics, text, onOpen }: ProtectedProps) {
  return (
    <section class="square" data-second-frame>
      <h2>{text('newTab.protect')}</h2>
      {healthMetrics.length === 0 && (
        <EmptyState next={text('newTab.noHealthMetrics')}>
          <Button data-action="open-health" onClick={onOpen}>
            {text('newTab.nameHealthMetric')}
          </Button>
        </EmptyState>
      )}
      <ul class="square-list">
        {healthMetrics.map((metric) => (
          <li key={metric.id} class="square-row">
            <VerdictMark verdict="protects" />
            <p class="protected-metric">
              <bdi>{metric.title}</bdi> <Reading metric={metric} text={text} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
