import type { Amendment } from './model/amendment';
import type { NumberFormat } from './model/number-format';

/** What a goalpost is made of before and after an import. */
export interface MovedField {
  readonly field: string;
  readonly here: unknown;
  readonly there: unknown;
}

/** What a goalpost belongs to: how it is called, and how its numbers are written. */
export interface GoalpostSubject {
  readonly kind: Amendment['subjectKind'];
  readonly title: string;
  readonly format: NumberFormat | null;
}

/** A locked objective or key result whose goalpost an import moves. */
export interface MovedGoalpost {
  readonly subject: GoalpostSubject;
  readonly fields: readonly MovedField[];
  /** The reasons of the amendments that the file brings for it, the oldest first. */
  readonly reasons: readonly string[];
  /** Whether every moved field has an amendment that says so; without, it was moved behind everybody's back. */
  readonly isExplained: boolean;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The locked fields in which two states differ. */
export function movedFields<Okr extends object>(
  here: Okr,
  there: Okr,
  lockedFields: readonly (keyof Okr & string)[],
): MovedField[] {
  return lockedFields
    .filter((field) => !isSame(here[field], there[field]))
    .map((field) => ({ field, here: here[field], there: there[field] }));
}

/**
 * How a moved goalpost is told.
 *
 * @param amendments those of this subject that are not known here yet
 */
export function movedGoalpost(
  subject: GoalpostSubject,
  fields: readonly MovedField[],
  amendments: readonly Amendment[],
): MovedGoalpost {
  const standing = amendments.filter(({ deletedAt, change }) => deletedAt === null && change === 'changed');
  const says = ({ field, there }: MovedField): boolean =>
    standing.some((amendment) => amendment.field === field && isSame(amendment.newValue, there));
  return {
    subject,
    fields,
    reasons: standing.toSorted((one, other) => (one.at < other.at ? -1 : 1)).map(({ reason }) => reason),
    isExplained: fields.length > 0 && fields.every(says),
  };
}
