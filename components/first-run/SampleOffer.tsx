import { Button } from '@/components/ui/Button';
import type { Text } from '@/components/text';

interface SampleOfferProps {
  readonly onLoad: () => void;
  readonly text: Text;
}

/** The other way in: a made-up company to look at, removed again in one step. */
export function SampleOffer({ onLoad, text }: SampleOfferProps) {
  return (
    <aside class="first-run-sample">
      <p>{text('firstRun.sample')}</p>
      <Button data-action="load-sample" onClick={onLoad}>
        {text('firstRun.loadSample')}
      </Button>
    </aside>
  );
}
