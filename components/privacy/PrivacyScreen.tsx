import type { ReadonlySignal } from '@preact/signals';
import { DataSection } from '@/components/app/DataSection';
import { NewsBar } from '@/components/app/NewsBar';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { PrivacyActions, PrivacyScreenView } from './actions';
import { DeleteRange } from './DeleteRange';
import { ForgetSite } from './ForgetSite';
import { NeverRecord } from './NeverRecord';
import '@/components/app/room-header.css';
import './privacy-screen.css';

interface PrivacyScreenProps {
  readonly view: ReadonlySignal<PrivacyScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: PrivacyActions;
}

/** What is recorded at all, and how to take back what was. */
export function PrivacyScreen({ view: viewSignal, announcement, text, actions }: PrivacyScreenProps) {
  const view = viewSignal.value;
  const refusals = useRefusal(text);
  const { run, refusal } = refusals;
  const setFull = (keeps: boolean) => run(actions.setKeepsFullAddress(keeps), text('privacy.fullAddress'));
  return (
    <div class="privacy-screen">
      <header class="room-header">
        <h1>{text('privacy.title')}</h1>
        <p class="room-header-lead">{text('privacy.lead')}</p>
      </header>
      <NeverRecord view={view} refusals={refusals} text={text} actions={actions} />
      <DataSection heading={text('privacy.address')} why={text('privacy.fullAddressWhy')}>
        <label class="privacy-tick">
          <input
            type="checkbox"
            name="keeps-full-address"
            checked={view.keepsFullAddress}
            onChange={(event) => setFull(event.currentTarget.checked)}
          />
          {text('privacy.fullAddress')}
        </label>
      </DataSection>
      <ForgetSite text={text} actions={actions} />
      <DeleteRange today={view.today} text={text} actions={actions} />
      <NewsBar
        announcement={announcement}
        refusal={refusal}
        text={text}
        onUndo={() => run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}
