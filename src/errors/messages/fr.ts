import type { en } from './en.ts';
import { commands } from './fr/commands.ts';
import { config } from './fr/config.ts';
import { data } from './fr/data.ts';
import { descriptor } from './fr/descriptor.ts';
import { files } from './fr/files.ts';
import { formats } from './fr/formats.ts';
import { input } from './fr/input.ts';
import { limits } from './fr/limits.ts';
import { packForms } from './fr/pack-forms.ts';
import { packs } from './fr/packs.ts';
import { patterns } from './fr/patterns.ts';
import { plans } from './fr/plans.ts';
import { request } from './fr/request.ts';
import { saved } from './fr/saved.ts';
import { tightening } from './fr/tightening.ts';
import { unitTables } from './fr/unit-tables.ts';
import { usage } from './fr/usage.ts';
import { waivers } from './fr/waivers.ts';
import { yaml } from './fr/yaml.ts';
import { yamlSyntax } from './fr/yaml-syntax.ts';
import type { Translation } from './told.ts';

/** What is told of every problem in French. */
export const fr: Translation<typeof en> = {
  ...commands,
  ...config,
  ...data,
  ...descriptor,
  ...files,
  ...formats,
  ...input,
  ...limits,
  ...packForms,
  ...packs,
  ...patterns,
  ...plans,
  ...request,
  ...saved,
  ...tightening,
  ...unitTables,
  ...usage,
  ...waivers,
  ...yaml,
  ...yamlSyntax,
};
