import type { Toasts } from '@/components/app/use-toasts';
import type { Text } from '@/components/text';
import type { Id } from '@/domain/model/base';
import type { Problem, Result } from '@/domain/result';
import { holdingKinds } from '@/domain/team-tree';
import type { GoalForm, PillarForm, TeamDraft, TeamPlace, TeamsActions } from './actions';

/** The counts of what keeps a node from being deleted, as one list: "3 members, 2 objectives and 1 cycle". */
function holdingsText(problems: readonly Problem[], text: Text): string {
  const counted = holdingKinds.flatMap((kind) => {
    const count = problems.find(({ field }) => field === `holds.${kind}`)?.values['count'];
    return typeof count === 'number' ? [text(`teams.holds.${kind}`, { count })] : [];
  });
  return new Intl.ListFormat(text.language).format(counted);
}

/** What can be done in the room; each step is confirmed with the way back, or says why it was refused. */
export function useTeamSteps(actions: TeamsActions, toasts: Toasts, text: Text) {
  /** A form shows its own problems, so only what was done is said. */
  const confirm = <Value>(result: Result<Value>, done: string): Result<Value> => {
    if (result.ok) {
      toasts.say(done, toasts.wayBack());
    }
    return result;
  };
  return {
    saveTeam: async (draft: TeamDraft): Promise<Result<Id>> => {
      const result = confirm(await actions.saveTeam(draft), text('teams.saved', { name: draft.name.trim() }));
      if (result.ok) {
        actions.choose(result.value);
      }
      return result;
    },
    moveTeam: async ({ id, name }: TeamPlace, parentId: Id | null): Promise<Result<void>> =>
      confirm(await actions.moveTeam(id, parentId), text('teams.moved', { name })),
    /** Moves "Me"; without a team it leaves the one it was in. */
    join: async (meId: Id, team: TeamPlace | null): Promise<Result<void>> => {
      const done = team === null ? text('teams.left') : text('teams.joined', { name: team.name });
      const result = await actions.moveTeam(meId, team?.id ?? null);
      toasts.report(result, team?.name ?? '', done, toasts.wayBack());
      return result;
    },
    deleteTeam: async ({ id, name, parentId }: TeamPlace): Promise<void> => {
      const result = await actions.deleteTeam(id);
      const list = result.ok ? '' : holdingsText(result.problems, text);
      if (list === '') {
        toasts.report(result, name, text('teams.deleted', { name }), toasts.wayBack());
      } else {
        toasts.say(text('teams.refused', { name, list }));
      }
      if (result.ok && parentId !== null) {
        actions.choose(parentId);
      }
    },
    saveMission: (teamId: Id, mission: string): Promise<Result<void>> => actions.saveMission(teamId, mission),
    allowWord: async (teamId: Id, word: string): Promise<Result<void>> =>
      confirm(await actions.allowWord(teamId, word), text('teams.words.added', { word: word.trim() })),
    disallowWord: async (teamId: Id, word: string): Promise<void> => {
      toasts.report(
        await actions.disallowWord(teamId, word),
        word,
        text('teams.words.removed', { word }),
        toasts.wayBack(),
      );
    },
    saveGoal: async (form: GoalForm): Promise<Result<Id>> =>
      confirm(await actions.saveGoal(form), text('teams.goal.saved', { title: form.title.trim() })),
    deleteGoal: async (id: Id, title: string): Promise<void> => {
      toasts.report(await actions.deleteGoal(id), title, text('teams.goal.deleted', { title }), toasts.wayBack());
    },
    savePillar: async (form: PillarForm): Promise<Result<Id>> =>
      confirm(await actions.savePillar(form), text('teams.pillar.saved', { title: form.title.trim() })),
    deletePillar: async (id: Id, title: string): Promise<void> => {
      toasts.report(await actions.deletePillar(id), title, text('teams.pillar.deleted', { title }), toasts.wayBack());
    },
  };
}

export type TeamSteps = ReturnType<typeof useTeamSteps>;
