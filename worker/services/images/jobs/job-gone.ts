/** The job that was worked on has been deleted meanwhile. */
export class JobGone extends Error {
  override readonly name = 'JobGone';
}

/** The group has been deleted, and its memory goes next. */
export class GroupGone extends Error {
  override readonly name = 'GroupGone';
}

/** How soon it is looked whether the group is back, should its memory still be there. */
export const LOOK_BACK_MS = 60 * 60_000;
