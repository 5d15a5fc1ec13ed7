import { commands } from './en/commands.ts';
import { config } from './en/config.ts';
import { data } from './en/data.ts';
import { descriptor } from './en/descriptor.ts';
import { files } from './en/files.ts';
import { formats } from './en/formats.ts';
import { input } from './en/input.ts';
import { limits } from './en/limits.ts';
import { packForms } from './en/pack-forms.ts';
import { packs } from './en/packs.ts';
import { patterns } from './en/patterns.ts';
import { plans } from './en/plans.ts';
import { request } from './en/request.ts';
import { saved } from './en/saved.ts';
import { tightening } from './en/tightening.ts';
import { unitTables } from './en/unit-tables.ts';
import { usage } from './en/usage.ts';
import { waivers } from './en/waivers.ts';
import { yaml } from './en/yaml.ts';
import { yamlSyntax } from './en/yaml-syntax.ts';

/** What is told of every problem in English; the ids and parameters are those of every language. */
export const en = {
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
