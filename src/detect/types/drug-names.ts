import type { Words } from '../header-words.ts';
import { alone, anyOf } from '../header-words.ts';

// International names of substances are made with common endings, and few other words have these.
const FAMILIES = [
  '\\p{L}{2,}cill?ine?',
  '\\p{L}{1,}floxacine?',
  '\\p{L}{2,}[mt]h?ro?mycine?',
  '(?:vanco|clinda|linco|genta|tobra|strepto|neo|kana|dapto|fosfo|pristina|spira|josa|mito|bleo|dauno)m[iy]cine?',
  '\\p{L}{3,}cycline',
  'cef\\p{L}{3,}',
  'cephal(?:exin|othin|osporin)\\p{L}*',
  '\\p{L}?floxacine?',
  '\\p{L}{2,}penem(?:e|s)?',
  '\\p{L}{2,}bactam',
  '\\p{L}{2,}(?:con|tid|prid|lid|nid|bend|prip?r|letr|trim|thi|carbim|etomid|praz)azole?s?',
  '\\p{L}{2,}prazole?s?',
  '\\p{L}{2,}[oi]conazole?s?',
  '\\p{L}{2,}nidazole?s?',
  '\\p{L}{2,}trozole?',
  '\\p{L}{2,}piprazole?',
  '\\p{L}{2,}sartans?',
  '\\p{L}{2,}(?:va)?statine?s?',
  '(?:aten|bisopr|metopr|propran|carvedil|nebiv|lab[eé]tal|sotal|acebut|celipr|tim|nad|pind|esm|bet[aà]x|levobun)[ao]?lol',
  '\\p{L}{2,}[ao]lolo?',
  '\\p{L}{3,}(?:no|ndo|to|ni|zepri|psi|pto|mi|ala)pril(?:e)?',
  '(?:rami|quina|bena[sz]e|enala|lisino|perindo|trandola|fosino|capto|moexi|zofeno)pril(?:e)?',
  '\\p{L}{2,}(?:dipine|gliptine?|gliflozine?|glitazone|glutide)',
  '\\p{L}{3,}(?:xi|li|tu|ci|zu|mu|cu|nu|lu|ku)mab',
  '\\p{L}{3,}(?:tinib|ciclib|rafenib|parib|zomib|lisib)',
  '\\p{L}{3,}(?:c[iy]clovir|amivir|navir|tegravir|buvir|asvir|previr|fovir|desivir|ovudine)',
  '\\p{L}{2,}(?:avirenz|citabine|platine?|taxel|rubicine?|poside|tecan|mustine|sulfan)',
  '\\p{L}{2,}(?:oxetine|traline|triptyline|ipramine|faxine|azepine|razine|peridone|apine|tiapine|idone)',
  '\\p{L}{3,}(?:azepam|azolam|zodone|barbital|bamate)',
  '\\p{L}{3,}(?:xaban|parine?|gatran|grel|arol|fibrate)',
  '\\p{L}{3,}(?:sone|solone|nisone|thasone|cortisone|onide)',
  '\\p{L}{2,}(?:terol|tropium|phylline|lukast|tidine|setron|triptan|semide|thiazide)',
  '\\p{L}{2,}(?:profene?|oxicam|fenac|coxib|dronate|dronic|codone|orphone|orphine|morphine|entanyl|fentanil)',
  '(?:a[cz]i?clo|ribav|favip)vir\\p{L}*',
].join('|');

const FAMILY = new RegExp(`_(?:${FAMILIES})_`, 'u');

// Words with such an ending that are no medicine.
const NO_DRUG =
  /_(?:cholesterol|[a-z]*cholesterol|april|calls?|protocol|cylinder|marine|parol|carol|cancer|machine|routine|gasoline|turpine|person|alpine|philippine|capital|hospital|medicine|vaccine|tribunal|avril|control|symbol|school|alcohol|cortisone_test|pronoun|poison|prison|saison|maison|raison|season|reason|jason|lesson|bone|zone|phone|telephone|clone|stone|hormone|someone|anyone|everyone|persone|platines?)_/;

const NAMES = anyOf(
  `metformine? glipizide glyburide glibenclamide gliclazide glimepiride insulins? glargine lispro aspart warfarine? coumadin
  acenocoumarol aspirine? clopidogrel heparine? digoxine? amiodarone diltiazem verapamil hydralazine nitroglycerine?
  isosorbide clonidine methyldopa prazosine? doxazosine? tamsulosine? finasteride spironolactone eplerenone indapamide
  lithium valproate divalproex lamotrigine carbamazepine levetiracetam phenytoine? topiramate gabapentine? pregabaline?
  citalopram escitalopram bupropion haloperidol chlorpromazine zolpidem zopiclone melatonine? methylphenidate
  tramadol codeine buprenorphine methadone naloxone naltrexone suboxone paracetamol acetaminophen tylenol ibuprofen
  ketorolac colchicine allopurinol febuxostat methotrexate azathioprine cyclosporine? ciclosporine? tacrolimus sirolimus
  mycophenolate hydroxychloroquine? chloroquine quinine artemether artesunate lumefantrine primaquine mefloquine ivermectine?
  sulfasalazine mesalazine mesalamine cyclophosphamide ifosfamide fluorouracil hydroxyurea tamoxifene? bicalutamide
  lenalidomide thalidomide levothyroxine thyroxine liothyronine carbimazole estrogens? oestrogens? levonorgestrel
  norepinephrine epinephrine noradrenaline adrenaline dopamine dobutamine milrinone propofol ketamine etomidate
  midazolam rocuronium succinylcholine sufentanil remifentanil salbutamol albuterol budesonide montelukast
  trimethoprime? sulfamethoxazole sulfadiazine cotrimoxazole co_trimoxazole bactrim sxt tmp_smx ticagrelor carvedilol nebivolol acyclovir aciclovir diazepam fentanyl naproxen ticlopidine
  cefotaxime ceftriaxone ofloxacine? nitrofurantoine? fosfomycine? colistine?
  linezolide? teicoplanine? daptomycine? chloramphenicol mupirocine? fusidic_acid acide_fusidique rifampin ethambutol
  pyrazinamide bedaquiline dapsone amphotericine? caspofungine? micafungine? terbinafine nystatine? aztreonam amikacine?
  amoxiclav co_amoxiclav augmentin tazobactam clavulanate amox_clav pip_?tazo nalidixic_acid acide_nalidixique
  oseltamivir tamiflu paxlovid interferon ritonavir dolutegravir lamivudine abacavir nevirapine emtricitabine
  folic_acid ferrous_sulfate zinc_supplement iron_supplement oral_rehydration omeprazole lansoprazole`,
);

const CLASSES = anyOf(
  `antiplatelets? anti_?platelets? anticoagulants? anticoagulated anti_?arrhythmics? beta_?blockers? betablockers? bpmeds bp_meds
  ace_inhibitors? aceis? acei_arbs? arni diuretics? calcium_channel_blockers? nitrates? vasopressors? inotropes? steroids?
  corticosteroids? nsaids? ssris? snris? antidepressants? antipsychotics? neuroleptics? anxiolytics? sedatives? hypnotics?
  benzodiazepines? stimulants? opiates? opioids? analgesics? antivirals? antiretrovirals? antifungals? antimalarials? antiparasitics?
  anthelmint\\p{L}* deworming dewormed antiepileptics? anticonvulsants? antihistamines? bronchodilators? inhalers? bisphosphonates?
  contraceptive_pill oral_contraceptives? hormone_(?:therapy|replacement) immunosuppressants? biologics? dmards? biosimilars?
  statins? glp sglt fibrates? laxatives? antiemetics? antacids? probiotics? multivitamins? supplements? placebo sedation
  hypoglyc[a]?emics? antidiabetics? antihypertensives? vasodilators? thrombolytics? thrombolysis tpa alteplase prep_use`,
);

const SHORT = alone(
  'ppis? acei arb ccb mra asa_drug ors hrt mht prep pep haart arv arvs tld mme omme lmwh doac noac meds med_list art dmpa',
  'use used user users on taking current prior baseline any flag yn started rx total daily status initiated regimen',
);

// Who made a vaccine or which it was is a word of its own in registers.
const VACCINES = anyOf(
  `vax vacc vaxx opv ipv penta pentavalent pcv mmr mmrv dtap tdap dpt dtwp hexavalent rotavirus rota hepb hep_b hib menacwy menb
  varicella_vaccine d_?tap td tetanus_(?:vaccine|shot|toxoid|dose) booster(?:s)? booster_dose doses_(?:received|given) shingrix zoster_vaccine
  (?:measles|hpv|flu|influenza|covid|yellow_fever|typhoid|rabies|cholera|polio)_(?:vaccine|shot|vaccination|jab)s? cvx mvx
  astrazeneca janssen sinovac sinopharm covaxin novavax immuni[sz]ations?`,
);

// What pharmacies and prescribers write beside a medicine.
const PRESCRIBED = anyOf(
  `brnd gnrc gnrc_name brnd_name gnn bn_name brand_?name generic_?name medname drugname drug_?nm med_name (?:non)?proprietary_name
  vtm vmp amp_nm prodcode product_ndc rxnorm rxcui gpi gpi_code ahfs bnf pharmacologic_class therap\\p{L}*_class daw daw_code dispense_as_written
  days_?supply days_?suply day_suply day_supply daysupp dayssupply metqty qty_dspnsd fill_num (?:refill|fill)_(?:number|num|no) number_refills refills_authori[sz]ed
  dose_?(?:unit|units|form|given|amount|val|series|seq) dosing_frequency frequency_med med_(?:route|freq|dose) infusion_?rate sig sigs ingredients?
  trt trt_group trtp trta treatment_arm treatment_group (?:study|trial)_arm randomi[sz]ed_group randomi[sz]ation_arm chemo_(?:regimen|protocol|cycle)
  cycle_number_chemo drug_strength dose_number series_dose number_doses vax_(?:name|type|manu|lot|dose|route|site)`,
);

const ALONE = alone('route meds rx', 'admin administration drug med vax');

/** The name of a medicine, a class of them, a vaccine, or what is written beside one. */
export function namesDrug({ letters }: Words): boolean {
  if ([NAMES, CLASSES, SHORT, VACCINES, PRESCRIBED, ALONE].some((words) => words.test(letters))) {
    return true;
  }
  return FAMILY.test(letters) && !NO_DRUG.test(letters);
}
