import { DataSection } from '@/components/app/DataSection';
import type { Text } from '@/components/text';
import { languages } from '@/domain/model/settings';
import type { Language } from '@/domain/model/settings';
import type { ChosenSettings } from '@/domain/settings-choices';
import { ChoiceSetting } from './ChoiceSetting';

interface LanguageSettingsProps {
  readonly settings: ChosenSettings;
  readonly text: Text;
  readonly onSave: (change: Partial<ChosenSettings>) => void;
}

/** Each language in its own words, whatever the screen speaks. */
const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
};

const follows = 'follows';

function languageChoices(unchosen: string) {
  const own = languages.map((language) => ({ value: language, label: languageNames[language] }));
  return [{ value: follows, label: unchosen } as const, ...own];
}

function chosen(value: Language | typeof follows): Language | null {
  return value === follows ? null : value;
}

/** What the screen, mails and replies speak, and how replies sound. */
export function LanguageSettings({ settings, text, onSave }: LanguageSettingsProps) {
  const asScreen = languageChoices(text('settings.language.screen'));
  return (
    <DataSection heading={text('settings.languages')} why={text('settings.languages.why')}>
      <div class="settings-grid">
        <ChoiceSetting
          name="language"
          label={text('settings.language')}
          value={settings.language ?? follows}
          choices={languageChoices(text('settings.language.browser'))}
          onChoose={(value) => onSave({ language: chosen(value) })}
        />
        <ChoiceSetting
          name="mailLanguage"
          label={text('settings.mailLanguage')}
          value={settings.mailLanguage ?? follows}
          choices={asScreen}
          onChoose={(value) => onSave({ mailLanguage: chosen(value) })}
        />
        <ChoiceSetting
          name="replyLanguage"
          label={text('settings.replyLanguage')}
          value={settings.replyLanguage ?? follows}
          choices={asScreen}
          onChoose={(value) => onSave({ replyLanguage: chosen(value) })}
        />
        <ChoiceSetting
          name="replyTone"
          label={text('settings.replyTone')}
          value={settings.replyTone}
          choices={(['short', 'warm'] as const).map((value) => ({ value, label: text(`settings.replyTone.${value}`) }))}
          onChoose={(replyTone) => onSave({ replyTone })}
        />
      </div>
    </DataSection>
  );
}
