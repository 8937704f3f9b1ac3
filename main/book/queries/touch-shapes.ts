import type { PlannedTouch } from '../../../shared/planning/plan.ts';
import type { WriteBook } from '../types.ts';

/** All of a planned touch but whom it is for; a large book's touches come in a thousandth as many shapes. */
type Shape = { readonly like: PlannedTouch; readonly number: number; touches: number };

/** Where the shapes of the latest planning lie while its touches are written. */
export const SHAPES = 'temp.touch_shape';

/** Columns of a touch that its shape holds. */
export const SHAPE_COLUMNS = [
  'activity_id',
  'ordinal',
  'times',
  'tier',
  'channel',
  'planned_on',
  'person_id',
  'minutes',
  'cost_minor',
  'anchor',
  'why',
  'rule_on',
] as const;

/** Gives alike touches one shape; `numbers` has each touch's. */
export function shapesOf(added: readonly PlannedTouch[]): {
  readonly shapes: readonly Shape[];
  readonly numbers: Int32Array;
} {
  const shapes: Shape[] = [];
  const numbers = new Int32Array(added.length);
  const days = new Map<string, Map<number, Map<string, Shape[]>>>();
  for (const [index, touch] of added.entries()) {
    const people = entryOf(days, touch.plannedOn, () => new Map<number, Map<string, Shape[]>>());
    const activities = entryOf(people, touch.personId ?? 0, () => new Map<string, Shape[]>());
    const alike = entryOf(activities, touch.activity, (): Shape[] => []);
    let shape = alike.find(({ like }) => isAlike(like, touch));
    if (shape === undefined) {
      shape = { like: touch, number: shapes.length, touches: 0 };
      alike.push(shape);
      shapes.push(shape);
    }
    shape.touches += 1;
    numbers[index] = shape.number;
  }
  return { shapes, numbers };
}

/** Day, person and activity are the same already. */
function isAlike(one: PlannedTouch, other: PlannedTouch): boolean {
  return (
    one.ordinal === other.ordinal &&
    one.tier === other.tier &&
    one.why === other.why &&
    one.times === other.times &&
    one.channel === other.channel &&
    one.minutes === other.minutes &&
    one.costMinor === other.costMinor &&
    one.anchor === other.anchor
  );
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  map.set(key, made);
  return made;
}

/** Puts the shapes where touches are written from, in place of those of an earlier planning. */
export function storeShapes(db: WriteBook, shapes: readonly Shape[], activityIds: ReadonlyMap<string, number>): void {
  const columns = ['touches', ...SHAPE_COLUMNS];
  db.prepare(`CREATE TEMP TABLE IF NOT EXISTS touch_shape (id INTEGER PRIMARY KEY, ${columns.join(', ')})`).run();
  db.prepare(`DELETE FROM ${SHAPES}`).run();
  const insert = db.prepare<unknown[]>(
    `INSERT INTO ${SHAPES} (id, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`,
  );
  for (const { like, number, touches } of shapes) {
    insert.run(
      number,
      touches,
      activityIds.get(like.activity) ?? null,
      like.ordinal,
      like.times,
      like.tier,
      like.channel,
      like.plannedOn,
      like.personId,
      like.minutes,
      like.costMinor,
      like.anchor,
      like.why,
      like.plannedOn,
    );
  }
}
