import { useRef, useState } from 'preact/hooks';
import { DataSection } from '@/components/app/DataSection';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';

interface ResetSettingsProps {
  readonly text: Text;
  readonly onReset: () => void;
}

/** Puts all settings back, in two steps: the first asks. */
export function ResetSettings({ text, onReset }: ResetSettingsProps) {
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const answer = (isSure: boolean): void => {
    setIsAsking(false);
    place.current?.querySelector<HTMLElement>('[data-action="reset-settings"]')?.focus();
    if (isSure) {
      onReset();
    }
  };
  return (
    <DataSection heading={text('settings.reset')} why={text('settings.reset.why')}>
      <div ref={place} class="reset-settings">
        <Button data-action="reset-settings" aria-expanded={isAsking} onClick={() => setIsAsking(!isAsking)}>
          {text('settings.reset.do')}
        </Button>
        {isAsking && (
          <div class="reset-question" role="group" aria-label={text('settings.reset.sure')}>
            <p role="status">{text('settings.reset.sure')}</p>
            <Button data-action="confirm-reset" onClick={() => answer(true)}>
              {text('settings.reset.yes')}
            </Button>
            <Button kind="quiet" onClick={() => answer(false)}>
              {text('settings.reset.no')}
            </Button>
          </div>
        )}
      </div>
    </DataSection>
  );
}
