import type { ReadonlySignal } from '@preact/signals';
import { DataSection } from '@/components/app/DataSection';
import { NewsBar } from '@/components/app/NewsBar';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { ChosenSettings } from '@/domain/settings-choices';
import type { SettingsActions } from './actions';
import { ChoiceSetting } from './ChoiceSetting';
import { LanguageSettings } from './LanguageSettings';
import { ReminderSettings } from './ReminderSettings';
import { ResetSettings } from './ResetSettings';
import { SwitchSetting } from './SwitchSetting';
import { WeekSettings } from './WeekSettings';
import '@/components/app/data-screen.css';
import '@/components/app/room-header.css';
import './settings-screen.css';

interface SettingsScreenProps {
  readonly settings: ReadonlySignal<ChosenSettings>;
  /** Whether the browser lets the panel see the active tab. */
  readonly canSeeTabs: ReadonlySignal<boolean>;
  /** Whether it lets us notify. */
  readonly canNotify: ReadonlySignal<boolean>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly text: Text;
  readonly actions: SettingsActions;
}

interface SectionProps {
  readonly settings: ChosenSettings;
  readonly text: Text;
  readonly onSave: (change: Partial<ChosenSettings>) => void;
}

function Appearance({ settings: { theme }, text, onSave }: SectionProps) {
  const choices = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: text(`settings.theme.${value}`),
  }));
  return (
    <DataSection heading={text('settings.appearance')} why={text('settings.appearance.why')}>
      <div class="settings-grid">
        <ChoiceSetting
          name="theme"
          label={text('settings.theme')}
          value={theme}
          choices={choices}
          onChoose={(chosen) => onSave({ theme: chosen })}
        />
      </div>
    </DataSection>
  );
}

interface RecordingProps extends SectionProps {
  readonly canSeeTabs: boolean;
  readonly onFollowTabs: (isWanted: boolean) => void;
}

function KeysAndRecording({ settings, canSeeTabs, text, onSave, onFollowTabs }: RecordingProps) {
  return (
    <>
      <DataSection heading={text('settings.keys')} why={text('settings.keys.why')}>
        <SwitchSetting
          name="hasLetterKeys"
          label={text('settings.hasLetterKeys')}
          hint={text('settings.hasLetterKeys.hint')}
          isOn={settings.hasLetterKeys}
          onSwitch={(hasLetterKeys) => onSave({ hasLetterKeys })}
        />
        <a href="#/help">{text('settings.keys.all')}</a>
      </DataSection>
      <DataSection heading={text('settings.recording')} why={text('settings.recording.why')}>
        <SwitchSetting
          name="keepsFullAddress"
          label={text('settings.keepsFullAddress')}
          hint={text('settings.keepsFullAddress.hint')}
          isOn={settings.keepsFullAddress}
          onSwitch={(keepsFullAddress) => onSave({ keepsFullAddress })}
        />
        <SwitchSetting
          name="followTabs"
          label={text('settings.followTabs')}
          hint={text('settings.followTabs.hint')}
          isOn={canSeeTabs}
          onSwitch={onFollowTabs}
        />
        <a href="#/privacy">{text('settings.recording.privacy')}</a>
      </DataSection>
    </>
  );
}

/** Everything that can be chosen, each change stored at once and undone from the strip that says so. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { settings: chosen, canSeeTabs, canNotify, announcement, text, actions } = props;
  const { refusal, run } = useRefusal(text);
  const onSave = (change: Partial<ChosenSettings>): void => void run(actions.save(change), text('settings.title'));
  const section = { settings: chosen.value, text, onSave };
  return (
    <div class="data-screen settings-screen">
      <header class="room-header">
        <h1>{text('settings.title')}</h1>
        <p class="room-header-lead">{text('settings.lead')}</p>
      </header>
      <LanguageSettings {...section} />
      <Appearance {...section} />
      <WeekSettings {...section} />
      <KeysAndRecording
        {...section}
        canSeeTabs={canSeeTabs.value}
        onFollowTabs={(isWanted) => void run(actions.followTabs(isWanted), text('settings.followTabs'))}
      />
      <ReminderSettings
        {...section}
        canNotify={canNotify.value}
        onAllowNotifications={() => void run(actions.allowNotifications(), text('settings.hasNotifications'))}
      />
      <ResetSettings text={text} onReset={() => void run(actions.reset(), text('settings.title'))} />
      <NewsBar
        announcement={announcement}
        refusal={refusal}
        text={text}
        onUndo={() => void run(actions.undo(), text('action.undo'))}
      />
    </div>
  );
}
