import type { packs as en } from '../en/packs.ts';
import type { Translation } from '../told.ts';
import { and, fr, plural, suggestion } from './words.ts';

/** Rule packs that are found, read and put together; what must stand in one is in `pack-forms`. */
export const packs: Translation<typeof en> = {
  'pack-not-yaml': ({ name }) => ({
    message: `un référentiel est un fichier en .yaml ou .yml, et ${JSON.stringify(name)} n'en est pas un`,
    hint: "voyez healthrisk rules list, ou donnez le chemin d'un fichier YAML",
  }),
  'pack-is-core': () => ({
    message: `le référentiel "core" s'applique toujours et ne peut pas être nommé`,
    hint: 'retirez-le',
  }),
  'pack-unknown': ({ name, ...choices }) => ({
    message: `aucun référentiel ne s'appelle ${JSON.stringify(name)}`,
    hint: suggestion(choices, fr`un chemin se termine par .yaml ; référentiels fournis`),
  }),
  'packs-not-shipped': ({ count }) => ({
    message: `référentiels fournis avec healthrisk attendus, ${count} de ceux de l'évaluation ${plural(count, "ne l'est pas", 'ne le sont pas')}`,
    hint: 'nommez tous les référentiels avec --rules, les vôtres par leur fichier',
  }),
  'packs-share-id': ({ id }) => ({
    message: `deux référentiels différents ont l'identifiant ${id}`,
    hint: "donnez un autre identifiant à l'un d'eux",
  }),
  'packs-in-circle': ({ files }) => ({
    message: fr`des référentiels s'étendent mutuellement en boucle : ${files.join(' -> ')}`,
  }),
  'pack-id-of-file': ({ id }) => ({
    message: `l'identifiant doit être ${id}, comme le nom du fichier`,
  }),
  'pack-id-taken': ({ id }) => ({
    message: `l'identifiant ${id} est celui d'un référentiel fourni`,
  }),
  'pack-insufficient': ({ channel, lacking }) => ({
    message: fr`le référentiel ne peut pas suffire pour ${channel} : aucun critère n'y porte sur ${and(lacking)}`,
  }),
  'parents-disagree': ({ criterion }) => ({
    message: `les référentiels étendus se contredisent sur ${criterion}, et aucun n'est le plus strict`,
    hint: `répétez ${criterion} dans ce référentiel, au moins aussi strict que les deux`,
  }),
  'example-unknown-criterion': ({ criterion }) => ({
    message: `le référentiel n'a pas de critère ${criterion}`,
  }),
};
