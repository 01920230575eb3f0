import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Shortcut } from './actions';
import { DiagnosticsSection } from './DiagnosticsSection';
import { ShortcutTable } from './ShortcutTable';
import './room-header.css';
import './help-screen.css';

interface HelpScreenProps {
  readonly shortcuts: readonly Shortcut[];
  readonly text: Text;
  /** Leads to the place where the browser's keys are changed. */
  readonly onChangeShortcuts: () => void;
  readonly onWriteDiagnostics: () => Promise<string>;
  readonly onCopy: (written: string) => Promise<boolean>;
}

const lines = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The method in ten lines, the keys with the way to change them, and the report for when something is wrong. */
export function HelpScreen({ shortcuts, text, onChangeShortcuts, onWriteDiagnostics, onCopy }: HelpScreenProps) {
  return (
    <div class="help-screen">
      <header class="room-header">
        <h1>{text('options.help.title')}</h1>
      </header>
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
      <DiagnosticsSection text={text} onWrite={onWriteDiagnostics} onCopy={onCopy} />
    </div>
  );
}
