import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Text } from '@/components/text';
import type { HealthMetricView } from '@/domain/new-tab-view';
import { formatNumber } from '@/domain/number-text';

interface ProtectedProps {
  readonly healthMetrics: readonly HealthMetricView[];
  readonly text: Text;
  /** Leads to the room where health metrics are named. */
  readonly onOpen: () => void;
}

function readingText({ current, format, status }: HealthMetricView, text: Text): string {
  const word = text(`health.${status}`);
  return current === null ? word : `${formatNumber(current, format, text.language)} ${word}`;
}

/** What must not suffer while we push: each health metric with its latest reading and its state in words. */
export function Protected({ healthMetrics, text, onOpen }: ProtectedProps) {
  return (
    <section class="square">
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
            <p>
              <bdi>{metric.title}</bdi> <bdi class="square-note">{readingText(metric, text)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
