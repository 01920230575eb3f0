import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Shortcut } from './actions';
import { ShortcutTable } from './ShortcutTable';
import './help-screen.css';

interface HelpScreenProps {
  readonly shortcuts: readonly Shortcut[];
  readonly text: Text;
  /** Leads to the place where the browser's keys are changed. */
  readonly onChangeShortcuts: () => void;
}

const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The method in ten lines, and the keys with the way to change them. */
export function HelpScreen({ shortcuts, text, onChangeShortcuts }: HelpScreenProps) {
  return (
    <div class="help-screen">
      <h1>{text('options.help.title')}</h1>
      <section>
        <h2>{text('options.help.method')}</h2>
        <ol class="help-method">
          {lines.map((line) => (
            <li key={line}>{text(`options.help.line.${line}`)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{text('options.help.keys')}</h2>
        {shortcuts.length === 0 ? (
          <p>{text('options.help.noKeys')}</p>
        ) : (
          <ShortcutTable shortcuts={shortcuts} text={text} />
        )}
        <Button data-action="change-shortcuts" onClick={onChangeShortcuts}>
          {text('shortcuts.change')}
        </Button>
        <p class="help-change">{text('options.help.changeChrome')}</p>
        <p class="help-change">{text('options.help.changeFirefox')}</p>
      </section>
    </div>
  );
}
