import { z } from 'zod';
import { SEMANTICS } from '../model/column.ts';
import { PURPOSES } from '../model/context.ts';
import { DATE_UNITS, type Demand, GEO_LEVELS, UNMEASURED } from '../model/pack.ts';
import { ROLES } from '../model/role.ts';
import { count, type Members, text } from './members.ts';

const semantics = z.array(z.enum(SEMANTICS));

/** What a criterion demands besides metric and threshold. */
export const demand = z.object({
  roles: z.array(z.enum(ROLES)).exactOptional(),
  semantics: semantics.exactOptional(),
  finest: z.enum([...DATE_UNITS, ...GEO_LEVELS]).exactOptional(),
  characters: count.exactOptional(),
  age: count.exactOptional(),
  prefix: count.exactOptional(),
  population: count.exactOptional(),
  set: text.exactOptional(),
  least: count.exactOptional(),
  prohibited: z.array(z.enum(PURPOSES)).exactOptional(),
  unmeasured: z.enum(UNMEASURED).exactOptional(),
} satisfies Members<Demand>);
