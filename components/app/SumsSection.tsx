import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Result } from '@/domain/result';
import { DataSection } from './DataSection';
import { useSingleFlight } from './use-single-flight';

/** How many days have entries, and of how many the stored sums were wrong. */
export type RebuiltSums = Result<{ readonly days: number; readonly corrected: number }>;

interface SumsSectionProps {
  readonly text: Text;
  readonly onRebuild: () => Promise<RebuiltSums>;
}

/** Counts the sums behind the reports anew, and says whether they were right. */
export function SumsSection({ text, onRebuild }: SumsSectionProps) {
  const [said, setSaid] = useState<string | null>(null);
  const alone = useSingleFlight();
  const rebuild = (): Promise<void> =>
    alone(async () => {
      const result = await onRebuild();
      if (!result.ok) {
        setSaid(text('report.sums.failed'));
        return;
      }
      const { days, corrected } = result.value;
      const counted = text('report.sums.counted', { count: days });
      setSaid(
        `${counted} ${text(corrected === 0 ? 'report.sums.right' : 'report.sums.corrected', { count: corrected })}`,
      );
    });
  return (
    <DataSection heading={text('report.sums')} why={text('report.sums.why')}>
      <Button data-action="rebuild-sums" onClick={rebuild}>
        {text('report.sums.rebuild')}
      </Button>
      <p role="status">{said}</p>
    </DataSection>
  );
}
