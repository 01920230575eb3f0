// The OKR screen as a test sees it: shown, pressed and written in.
import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import type { OkrActions, OkrScreenView } from '@/components/okrs/actions';
import { OkrScreen } from '@/components/okrs/OkrScreen';
import type { ObjectiveForm } from '@/domain/objective-form';
import { text } from '../view-builders';
import { anOkrScreen, okrActions } from './okr-fixtures';

export function show(over: Partial<OkrScreenView> = {}, answers: Partial<OkrActions> = {}) {
  const actions = okrActions(answers);
  const editing = signal<ObjectiveForm | null>(null);
  const view = signal(anOkrScreen(over));
  render(<OkrScreen view={view} text={text} actions={actions} editing={editing} />);
  return { actions, editing, view };
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

export function write(label: string, value: string): void {
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
}

export function titlesTyped(): readonly string[] {
  return screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Key result' }).map(({ value }) => value);
}
