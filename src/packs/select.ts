import { HealthriskError } from '../errors/healthrisk-error.ts';
import { CHANNELS, type Channel, type RulePack, type Shape } from '../model/pack.ts';

/** A pack to apply, and why. */
export interface SelectedPack {
  pack: RulePack;
  /** `default`: nobody named one; `added`: no named pack is enough for the data at hand. */
  from: 'default' | 'named' | 'added';
}

/**
 * Decides which packs apply: all that are named, in their order. `open-data` stands in when none
 * is, and joins them unless for each channel some named pack is sufficient. Verdicts of all channels
 * are always reported, so that sufficiency is needed on all.
 * @throws HealthriskError E-PACK-INVALID when two different packs have the same id.
 */
export function selectPacks(
  named: readonly RulePack[],
  openData: RulePack,
  shape: Shape,
  channels: readonly Channel[] = CHANNELS,
): SelectedPack[] {
  if (named.length === 0) return [{ pack: openData, from: 'default' }];
  const selected = new Map<string, SelectedPack>();
  for (const pack of named) {
    refuseOther(pack, selected.get(pack.id)?.pack ?? (pack.id === openData.id ? openData : pack));
    if (!selected.has(pack.id)) selected.set(pack.id, { pack, from: 'named' });
  }
  const sufficient = channels.every((channel) =>
    named.some(
      ({ sufficientFor }) =>
        sufficientFor.shapes.includes(shape) && sufficientFor.channels.includes(channel),
    ),
  );
  if (!sufficient && !selected.has(openData.id)) {
    selected.set(openData.id, { pack: openData, from: 'added' });
  }
  return [...selected.values()];
}

function refuseOther(pack: RulePack, known: RulePack): void {
  if (pack.sha256 === known.sha256) return;
  throw new HealthriskError('E-PACK-INVALID', {
    problem: ['packs-share-id', { id: pack.id }],
    location: { file: pack.file },
  });
}
