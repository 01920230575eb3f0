import { describe, expect, it } from 'vitest';
import { projectFromForm } from '@/domain/project-form';
import { taskFromForm, taskTitles } from '@/domain/task-form';
import { anId } from '@/tests/fixtures/build';

const form = { id: anId(1), title: 'Buy blinds', dueOn: '', link: '' };

describe('the form of a task', () => {
  it('reads date and link, the link without what may be private', () => {
    const filled = { ...form, title: ' Buy\tblinds ', dueOn: '2020-01-01', link: 'https://me:x@shop.example/a?b=1#c' };
    const read = { title: 'Buy blinds', dueOn: '2020-01-01' };
    expect(taskFromForm(filled, false)).toEqual({ ok: true, value: { ...read, url: 'https://shop.example/a' } });
    expect(taskFromForm(filled, true)).toEqual({ ok: true, value: { ...read, url: 'https://shop.example/a?b=1#c' } });
  });

  it.each([
    { name: 'no title', changes: { title: ' ' }, problems: ['title missing'] },
    { name: 'only signs that are not seen', changes: { title: '\u200B' }, problems: ['title missing'] },
    { name: 'a huge title', changes: { title: '🧦'.repeat(251) }, problems: ['title too-long'] },
    { name: 'no such date', changes: { dueOn: '2026-02-30' }, problems: ['dueOn not-a-date'] },
    { name: 'a script for a link', changes: { link: 'javascript:alert(1)' }, problems: ['link not-a-web-page'] },
    { name: 'words for a link', changes: { link: 'the wiki' }, problems: ['link not-a-web-page'] },
  ])('refuses $name', ({ changes, problems }) => {
    const read = taskFromForm({ ...form, ...changes }, false);
    expect(read.ok ? [] : read.problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(problems);
  });
});

describe('tasks typed or pasted', () => {
  it('are one a line, without blank lines', () => {
    expect(taskTitles(' Buy blinds\r\n\n  שלום 🧦\n')).toEqual({ ok: true, value: ['Buy blinds', 'שלום 🧦'] });
  });

  it.each([
    { name: 'nothing', lines: ' \n ', rule: 'missing' },
    { name: 'a huge line', lines: `a\n${'x'.repeat(501)}`, rule: 'too-long' },
    { name: 'too many', lines: 'a\n'.repeat(501), rule: 'out-of-range' },
  ])('are refused: $name', ({ lines, rule }) => {
    expect(taskTitles(lines)).toMatchObject({ ok: false, problems: [{ rule }] });
  });
});

describe('the form of a project', () => {
  it('needs a name', () => {
    const project = { id: null, keyResultId: anId(1), ownerId: null };
    expect(projectFromForm({ ...project, title: ' ' })).toMatchObject({ ok: false, problems: [{ field: 'title' }] });
    expect(projectFromForm({ ...project, title: ' Lights  out ' })).toMatchObject({
      ok: true,
      value: { title: 'Lights out' },
    });
  });
});
