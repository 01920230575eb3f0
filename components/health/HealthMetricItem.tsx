import { useId } from 'preact/hooks';
import { useReturnedFocus } from '@/components/app/use-returned-focus';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { shortDateText } from '@/components/ui/figure-text';
import { Sparkline } from '@/components/ui/Sparkline';
import type { LocalDate } from '@/domain/model/base';
import { formatNumber } from '@/domain/number-text';
import type { HealthMetricRow } from './actions';
import { thresholdText } from './health-words';
import { HealthWord } from './HealthWord';
import { Readings } from './Readings';
import type { HealthRoom } from './use-health-screen';
import '@/components/ui/facts-line.css';
import './health-metric-item.css';

interface HealthMetricItemProps {
  readonly row: HealthMetricRow;
  readonly today: LocalDate;
  readonly screen: HealthRoom;
  readonly text: Text;
}

type Part = Pick<HealthMetricItemProps, 'row' | 'text'>;

function Heading({ row, text }: Part) {
  const { metric, ownerName } = row;
  return (
    <div class="health-metric-name">
      <h3 dir="auto">{metric.title}</h3>
      <p class="facts-line">
        <span>{thresholdText(metric, text)}</span>
        {ownerName !== null && <span dir="auto">{ownerName}</span>}
      </p>
    </div>
  );
}

function Standing({ row, text }: Part) {
  const { current, metric, status } = row;
  return (
    <div class="health-metric-standing">
      <p class="health-metric-value">
        {current === null ? '–' : <bdi>{formatNumber(current.value, metric.format, text.language)}</bdi>}
      </p>
      <p>
        <HealthWord status={status} text={text} />
      </p>
      {current !== null && (
        <p class="health-metric-date">{text('health.asOf', { date: shortDateText(current.date, text.language) })}</p>
      )}
    </div>
  );
}

function Offer({ row, screen, text }: Omit<HealthMetricItemProps, 'today'>) {
  const { id, title } = row.metric;
  return (
    <div class="health-metric-offer">
      <p>{text('health.twice')}</p>
      <Button
        data-action="draft-objective"
        aria-label={text('health.draftFor', { title })}
        onClick={() => screen.run(screen.actions.draftObjective(id), title)}
      >
        {text('health.draft')}
      </Button>
    </div>
  );
}

/** One metric: what it is, how it stands, the way it came, and its readings once they are opened. */
export function HealthMetricItem({ row, today, screen, text }: HealthMetricItemProps) {
  const panelId = useId();
  const { id, title } = row.metric;
  const isOpen = screen.isOpen(id);
  const tools = useReturnedFocus(isOpen ? 'readings' : null);
  return (
    <article class="health-metric" data-health-metric={id} aria-label={title}>
      <Heading row={row} text={text} />
      <Standing row={row} text={text} />
      <div class="health-metric-line">
        <Sparkline points={row.spark} threshold={row.threshold} />
      </div>
      <div class="health-metric-tools" ref={tools}>
        <Button
          data-action="readings"
          data-edits="readings"
          aria-label={text('health.readingsFor', { title })}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => screen.toggle(id)}
        >
          {text('health.readings')}
        </Button>
        <Button
          kind="quiet"
          data-action="edit-health-metric"
          data-edits={id}
          aria-label={text('health.editFor', { title })}
          onClick={() => screen.edit(row.metric)}
        >
          {text('action.edit')}
        </Button>
      </div>
      {row.isUnhealthyTwice && <Offer row={row} screen={screen} text={text} />}
      <div id={panelId} class="health-metric-panel" hidden={!isOpen}>
        {isOpen && (
          <Readings
            row={row}
            today={today}
            text={text}
            onRecord={(form) => screen.actions.recordReading(form)}
            onOlder={() => screen.actions.showOlder(id)}
            onClose={() => screen.toggle(id)}
          />
        )}
      </div>
    </article>
  );
}
