/** Codes of what somebody wrote about the data: configurations, metadata files, rule packs. */
export const CONFIG_ERROR_CODES = {
  'E-CONFIG-NOT-FOUND': {
    kind: 'config',
    meaning: 'the configuration file cannot be read',
    remedy: 'check the path given to --config',
  },
  'E-CONFIG-SYNTAX': {
    kind: 'config',
    meaning: 'the configuration is not valid YAML',
    remedy: 'check the marked place',
  },
  'E-CONFIG-INVALID': {
    kind: 'config',
    meaning: 'a key or value of the configuration is not allowed',
    remedy: 'see healthrisk schema config',
  },
  'E-CONFIG-COLUMN': {
    kind: 'config',
    meaning: 'a column named in the configuration is not in the data',
    remedy: 'remove the entry, or use the configuration that belongs to this file',
  },
  'E-CONFIG-ROLE': {
    kind: 'config',
    meaning: 'the configuration gives a column roles or settings that contradict each other',
    remedy: 'keep one of the two',
  },
  'E-CONFIG-HIERARCHY': {
    kind: 'config',
    meaning: 'a generalisation hierarchy cannot be used',
    remedy: 'one line per value, most specific first, every line with as many levels',
  },
  'E-CONFIG-PATTERN': {
    kind: 'config',
    meaning: 'a pattern under recognise cannot be used',
    remedy: 'write it in RE2 syntax, and so that it fits whole cells of that kind and no others',
  },
  'E-DESCRIPTOR-SYNTAX': {
    kind: 'config',
    meaning: 'the metadata file beside the data is not valid JSON, or cannot be read',
    remedy: 'check the marked place, or do without the file: --no-descriptor',
  },
  'E-DESCRIPTOR-INVALID': {
    kind: 'config',
    meaning: 'the metadata file beside the data is not a Data Package or Table Schema',
    remedy: 'see datapackage.org, or do without the file: --no-descriptor',
  },
  'E-PACK-NOT-FOUND': {
    kind: 'config',
    meaning: 'there is no rule pack of that name',
    remedy: 'see healthrisk rules list, or give the path of a YAML file',
  },
  'E-PACK-SYNTAX': {
    kind: 'config',
    meaning: 'a rule pack is not valid YAML',
    remedy: 'check the marked place',
  },
  'E-PACK-INVALID': {
    kind: 'config',
    meaning: 'a key or value of a rule pack is not allowed',
    remedy: 'see healthrisk schema pack',
  },
  'E-PACK-LOOSENS': {
    kind: 'config',
    meaning: 'a pack loosens a criterion of the pack it extends',
    remedy: 'a pack may only tighten what it extends',
  },
  'E-PACK-CYCLE': {
    kind: 'config',
    meaning: 'packs extend each other in a circle',
    remedy: 'remove one extends',
  },
  'E-PACK-TABLE': {
    kind: 'config',
    meaning: 'the table of inhabitants that a rule pack names cannot be used',
    remedy:
      'write a header unit,population and one unit a line; see docs/criteria/unit-population.md',
  },
  'E-WAIVER-NOT-FOUND': {
    kind: 'config',
    meaning: 'the file of waivers cannot be read',
    remedy: 'check the path given to --waivers',
  },
  'E-WAIVER-SYNTAX': {
    kind: 'config',
    meaning: 'the file of waivers is not valid YAML',
    remedy: 'check the marked place',
  },
  'E-WAIVER-INVALID': {
    kind: 'config',
    meaning: 'a key or value of a waiver is missing, not allowed, or said twice',
    remedy:
      'an entry needs criterion, dataset, reason, approver and expires, columns where its findings are about columns, and worst where the criterion measures something: see docs/WAIVERS.md, or healthrisk schema waivers',
  },
  'E-WAIVER-CRITERION': {
    kind: 'config',
    meaning: 'a waiver names a criterion that does not exist, or that nobody can waive',
    remedy: 'take pack and id from a report, as in open-data/k-minimum',
  },
  'E-WAIVER-EXPIRED': {
    kind: 'config',
    meaning: 'a waiver has expired on the day on which is judged',
    remedy: 'have it approved again with a later day, or remove it',
  },
  'E-PLAN-NOT-FOUND': {
    kind: 'config',
    meaning: 'the plan of a treatment cannot be read',
    remedy: 'check the path given to --plan',
  },
  'E-PLAN-SYNTAX': {
    kind: 'config',
    meaning: 'the plan of a treatment is not valid YAML',
    remedy: 'check the marked place',
  },
  'E-PLAN-INVALID': {
    kind: 'config',
    meaning: 'a key or value of the plan is not allowed',
    remedy: 'see healthrisk schema plan, or have it saved anew: healthrisk advise --save-plan',
  },
  'E-PLAN-MISFIT': {
    kind: 'config',
    meaning: 'the plan was made for other data, other declarations or other criteria',
    remedy: 'have it made for these: healthrisk advise --save-plan',
  },
  'E-PACK-EXAMPLE': {
    kind: 'config',
    meaning: 'an example of a rule pack cannot be assessed, or something else comes out of it',
    remedy: 'correct the example or the criterion, then run healthrisk rules test again',
  },
} as const;
