import type { Words } from '../../header-words.ts';
import { alone, anyOf } from '../../header-words.ts';
import { BESIDE } from './beside.ts';

// Endings that the international names of medicines share by their class, French or English.
const CLASSES = [
  // Against bacteria, fungi, viruses and parasites.
  'cill?ine?|floxacine?|oxacine?|mycine?|micine?|kacine?|cycline?|penem|peneme|bactam|planine?|zolide?|azole|fungine?|azolide',
  '[a-z]{3}vir|vudine?|vastine?|citabine?|quantel|bendazole|artemether|chloroquine|mefloquine|trimoxazole|oxazole',
  // Heart, vessels, blood, metabolism.
  'sartan|[a-z]{3}pril|olol|statine?|dipine?|thiazide|semide|fibrate|xaban|gatran|parine?|parinux|[a-z]{3}grel|grelor|arone|lactone|gliptine?|gliflozine?|glutide|glitazone|gliclazide|glinide|formine?',
  // Stomach, lungs, hormones, bones.
  'prazole|tidine|setron|terol|butamol|lukast|phylline|tropium|isone|asone|olone|onide|dronate|thyroxine?|estradiol|progest(?:erone|atif)|gestrel|relix|[a-z]{3}relin',
  // Brain and pain.
  'zepam|azolam|zolpidem|zopiclone|oxetine|azodone|[a-z]{3}apine|peridone|peridol|piprazole|promazine|triptan|racetam|trigine|bamazepine|barbital|gabaline?|codone|morphone?|orphine|fentan[iy]l|profene?|oxicam|coxib|fenac|curium|curonium|flurane|vacaine|docaine',
  // Cancer and immunity.
  '[a-z]{3}mab|tinib|[a-z]{3}platine?|taxel|rubicine?|mustine|phosphamide|trexate|trexed|zomib|parib|ciclib|rafenib|metinib|limus|sporine?|ercept|tacept|kinra|tecan|poside|cristine|blastine|relbine|amycine|globuline|interferon|[a-z]{2}leukine?',
].join('|');
const CLASS_WORD = new RegExp(
  `_(?:\\p{L}*(?:${CLASSES})s?|cef[a-z]{4,}|sulfa[a-z]{4,}|anti[-_]?(?:tnf|il|cd|her|pd|vegf|egfr))_`,
  'u',
);

const NAMES = anyOf(
  `clopidogrel aspirines? kardegic plavix eliquis xarelto pradaxa previscan coumadine lovenox innohep heparines? hbpm avk aod aods naco fluindione warfarine? anticoagul[a-z]* antiagreg[a-z]* antiplaquettaires?
  betabloq[a-z]* beta_bloq[a-z]* iec ara_ii diuretiques? anticalciques? digoxine? lasilix amlor tahor crestor inegy ezetimibe hypolipemiants? antihypertenseurs?
  metformine? glucophage novonorm insulines? lantus novorapid ozempic victoza trulicity januvia antidiab[a-z]* levothyrox euthyrox
  doliprane paracetamol efferalgan dafalgan tramadol codeine lamaline ixprim acupan nefopam skenan oramorph oxycontin morphin[a-z]* opioides? opiaces? ains anti_inflammatoires? ibuprofene ketum profenid antalgiques? palier
  anxiolytiques? hypnotiques? antipsychotiques? neuroleptiques? thymoregulateurs? psychotropes? antidepresseurs? benzodiazepines? lithium teralithe xanax lexomil seresta valium tercian loxapac theralene imovane stilnox atarax hydroxyzine meprobamate
  effexor deroxat seroplex zoloft prozac venlafaxine sertraline [a-z]*citalopram mianserine mirtazapine abilify zyprexa risperdal leponex xeplion methylphenidate ritaline concerta quasym
  depakine valproate keppra lamictal tegretol rivotril urbanyl antiepileptiques? lyrica neurontin antiparkinsoniens? levodopa modopar sinemet requip donepezil aricept memantine ebixa
  methadone buprenorphine subutex suboxone tso naloxone substituts?_nicotiniques? champix nicotin[a-z]* patchs?_[a-z]+ antabuse baclofene
  ventoline seretide symbicort spiriva bronchodilat[a-z]* antihistaminiques? cetirizine desloratadine corticoides? corticotherapie solupred cortancyl celestene solumedrol hydrocortisone
  mopral inexium ipp_traitement inhibiteurs?_pompe gaviscon spasfon laxatifs? antiemetiques? primperan zophren smecta imodium movicol
  augmentin clamoxyl rocephine tazocilline tazo orelox oroken bactrim monuril ciflox tavanic flagyl zithromax rulid josacine pyostacine rifadine cotrimox[a-z]* nitrofurantoine furadantine fosfomycine colistine colimycine atb atbs antibio[a-z]* antifongiques? antiviraux antiviral antiretrov[a-z]* arv trithi?erapie trithérapie bitherapie prep_vih
  chimio[a-z]* folfox folfiri folfirinox xelox folfoxiri bep chop rchop beacopp abvd fec epirub[a-z]* cisplat[a-z]* fluoro_?uracile capecitabine xeloda tamoxifene letrozole anastrozole exemestane arimidex femara herceptin avastin mabthera keytruda opdivo glivec revlimid velcade hormonother[a-z]* anti_androgenes? zoladex decapeptyl
  methotrexate azathioprine imurel cellcept mycophenol[a-z]* prograf neoral immunosuppress[a-z]* biotherapies? biomedicaments? biosimilaires? humira enbrel remicade plaquenil colchicine allopurinol
  epo epoetine aranesp neorecormon fer_(?:iv|injectable|oral|per_os) venofer ferinject tardyferon acide_folique speciafoldine uvedose vitamines?_[a-z]+ calcium_[a-z]*suppl
  ocytocin[a-z]* oxytocine syntocinon ocytociques? cytotec misoprostol mifepristone mifegyne methylergometrine nalador celestene_mat[a-z]* utrogestan
  pilules? contraceptifs? sterilet mirena nexplanon ths thm traitement_hormonal androcur cyproterone
  atropine adrenaline noradrenaline ephedrine dobutamine dopamine amines catecholamines sedations? propofol ketamine etomidate thiopental midazolam sufentanil remifentanil curares? rocuronium succinylcholine sugammadex protoxyde meopa
  bcg dtp dtpolio dtcap hexavalent pentavalent ror mmr prevenar gardasil cervarix comirnaty spikevax vaxzevria janssen novavax rotavirus meningocoques? pneumocoques?_vaccin[a-z]* vaccin[a-z]* rappels?_vaccin[a-z]* immunoglobulines? beyfortus nirsevimab
  pilulier stupefiants? generiques? non_substituable solutes? potassium_iv albumine_perf[a-z]* complements?_alimentaires? nutrition_(?:parenterale|enterale) oligo_?elements? automedication homeopathie phytotherapie cannabidiol
  (?:num|numero|n|nb|nbr)_(?:cure|cures|injections?|prises|comprimes) protocole_(?:chimio|therapeutique|traitement|medicamenteux) nom_protocole ddj ligne_(?:traitement|therapeutique|chimio) schema_(?:therapeutique|traitement) posolog[a-z]* debit_(?:perfusion|pse|o) voie_admin[a-z]* unites?_(?:prises?|delivrees?|dispensees?) nb_unites_[a-z]+ dispensations?_[a-z]+ conciliation[_a-z]*
  day_supply day_suply days_suply days_supplied brnd_name gnrc_name pharmacotherap[a-z]* specialites?_pharmaceutiques?`,
);

const ABBREVIATIONS = alone(
  `atb avk aod aap iec ara ains ado arv tar tso fer lithium cure cures protocole protocoles rappel rappels bras ths prep pr_ep epo mtx tnf ddj fu hbpm anticoag dtp ror hepb insuline pse ttt produit palier`,
  BESIDE,
);

/** Whether a name speaks of a medicine: by what its class is called, or by its own name. */
export function namesDrug({ letters }: Words): boolean {
  return CLASS_WORD.test(letters) || NAMES.test(letters) || ABBREVIATIONS.test(letters);
}
