import type { Text } from '@/components/text';
import type { Shortcut } from './actions';
import './shortcut-table.css';

interface ShortcutTableProps {
  readonly shortcuts: readonly Shortcut[];
  readonly text: Text;
}

/** The commands of the extension and the keys that the browser has given them. */
export function ShortcutTable({ shortcuts, text }: ShortcutTableProps) {
  return (
    <table class="shortcut-table">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{text('options.help.action')}</th>
          <th scope="col">{text('options.help.key')}</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ description, keys }) => (
          <tr key={description}>
            <td>{description}</td>
            <td>{keys === '' ? text('options.help.unbound') : <kbd>{keys}</kbd>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
