import type { LogEvent } from '../../decision/record.ts';

/** How many records of a day have a field, and with which values, as it stands in the state of a verification. */
export interface FieldCounts {
  readonly present: number;
  /** Of a field of free text: how many of its texts are decimals, times, or anything else. */
  readonly forms?: Readonly<Record<string, number>>;
  /** Of a field that has few values: how often each is there; null where there were too many. */
  readonly values?: Readonly<Record<string, number>> | null;
}

/** The records of a day by what they are of, and their fields by JSON pointers. */
export type DayCounts = Readonly<
  Record<string, { readonly records: number; readonly fields: Readonly<Record<string, FieldCounts>> }>
>;

/** More different values than this, and a field is not one of few. */
const MOST_VALUES = 200;

/** Fields whose values are compared. Versions are not among them: they change with every promotion, and the gate judges that. */
const ofFewValues =
  /^\/(source|data\/(model_name|prediction\/outcome|segments\/[^/]+|decision_rule\/name|sampled\/tier|ground_truth|role|before|after))$/;
const ofFreeText = /^\/data\/extensions\/[^/]+$/;
/** What is looked into: the members of all else are fixed by the schema, or change with the objective. */
const lookedInto = /^\/data(\/(prediction|segments|decision_rule|sampled|extensions))?$/;

const decimal = /^-?\d+(\.\d+)?$/;
const time = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;

function formOf(text: string): string {
  if (decimal.test(text)) return 'decimal';
  return time.test(text) ? 'time' : 'text';
}

/** A field, with the fields inside it. */
export class FieldProfile {
  readonly path: string;
  present = 0;
  readonly forms: Map<string, number> | undefined;
  values: Map<string, number> | null | undefined;
  readonly members: Map<string, FieldProfile> | undefined;

  constructor(path: string) {
    this.path = path;
    this.forms = ofFreeText.test(path) ? new Map() : undefined;
    this.values = ofFewValues.test(path) ? new Map() : undefined;
    this.members = lookedInto.test(path) ? new Map() : undefined;
  }

  take(value: unknown): void {
    this.present += 1;
    if (typeof value === 'string') {
      if (this.values) this.countValue(value, 1);
      if (this.forms) add(this.forms, formOf(value), 1);
    } else if (this.members !== undefined && typeof value === 'object' && value !== null) {
      const members = value as Readonly<Record<string, unknown>>;
      for (const name of Object.keys(members)) this.member(name).take(members[name]);
    }
  }

  member(name: string): FieldProfile {
    let member = this.members!.get(name);
    if (member === undefined) {
      member = new FieldProfile(`${this.path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      this.members!.set(name, member);
    }
    return member;
  }

  /** This field and all inside it. */
  *all(): Generator<FieldProfile> {
    yield this;
    for (const member of this.members?.values() ?? []) yield* member.all();
  }

  /** Adds what is known of the same field. */
  addCounts({ present, forms, values }: FieldCounts): void {
    this.present += present;
    for (const [form, count] of Object.entries(forms ?? {})) if (this.forms) add(this.forms, form, count);
    if (values === null) this.values = null;
    else
      for (const [value, count] of Object.entries(values ?? {}))
        if (this.values) this.countValue(value, count);
  }

  toJSON(): FieldCounts {
    return {
      present: this.present,
      ...(this.forms === undefined ? {} : { forms: Object.fromEntries(this.forms) }),
      ...(this.values === undefined
        ? {}
        : { values: this.values === null ? null : Object.fromEntries(this.values) }),
    };
  }

  private countValue(value: string, count: number): void {
    const values = this.values!;
    if (values.size < MOST_VALUES || values.has(value)) add(values, value, count);
    else this.values = null;
  }
}

/** What the records of a day are like: how many there are of each kind, and which fields they have. */
export class DayProfile {
  /** The whole event, by its kind and, of a decision, how much of it is kept. */
  readonly groups = new Map<string, FieldProfile>();

  static from(counts: DayCounts): DayProfile {
    const profile = new DayProfile();
    profile.addCounts(counts);
    return profile;
  }

  take(kind: string, event: Pick<LogEvent, 'source' | 'data'>): void {
    const group = this.group(kind === 'decision' ? groupOf(event.data) : kind);
    group.present += 1;
    group.member('source').take(event.source);
    group.member('data').take(event.data);
  }

  addCounts(counts: DayCounts): void {
    for (const [name, { records, fields }] of Object.entries(counts)) {
      const group = this.group(name);
      group.present += records;
      for (const [path, field] of Object.entries(fields)) {
        const names = path.split('/').slice(1);
        const place = names.reduce<FieldProfile | undefined>(
          (parent, one) =>
            parent?.members === undefined
              ? undefined
              : parent.member(one.replaceAll('~1', '/').replaceAll('~0', '~')),
          group,
        );
        place?.addCounts(field);
      }
    }
  }

  /** How many decisions there are, whatever is kept of them. */
  get decisions(): number {
    return [...this.groups].reduce(
      (sum, [name, { present }]) => sum + (isOfDecisions(name) ? present : 0),
      0,
    );
  }

  toJSON(): DayCounts {
    return Object.fromEntries(
      [...this.groups].map(([name, group]) => {
        const fields = [...group.all()].filter((field) => field !== group);
        return [
          name,
          {
            records: group.present,
            fields: Object.fromEntries(fields.map((field) => [field.path, field.toJSON()])),
          },
        ];
      }),
    );
  }

  private group(name: string): FieldProfile {
    let group = this.groups.get(name);
    if (group === undefined) this.groups.set(name, (group = new RootProfile()));
    return group;
  }
}

/** The event as a whole, of which two members are looked at. */
class RootProfile extends FieldProfile {
  override readonly members = new Map<string, FieldProfile>();

  constructor() {
    super('');
  }
}

function groupOf(data: unknown): string {
  return (data as { detail?: unknown }).detail === 'minimal' ? 'minimal decision' : 'decision';
}

function isOfDecisions(group: string): boolean {
  return group === 'decision' || group === 'minimal decision';
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Whether a value read from JSON is what `toJSON` gives. */
export function isDayCounts(value: unknown): value is DayCounts {
  return (
    isObject(value) &&
    Object.values(value).every(
      (group) =>
        isObject(group) &&
        isCount(group['records']) &&
        isObject(group['fields']) &&
        Object.values(group['fields']).every(isFieldCounts),
    )
  );
}

function isFieldCounts(value: unknown): boolean {
  if (!isObject(value) || !isCount(value['present'])) return false;
  const { forms = {}, values = {} } = value;
  return [forms, values ?? {}].every((counts) => isObject(counts) && Object.values(counts).every(isCount));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
