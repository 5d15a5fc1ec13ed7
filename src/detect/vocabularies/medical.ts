import { headerWords } from '../header-words.ts';
import { soundsMedical } from '../types/medical-stems.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Short names of diseases, symptoms and injuries; long ones are told by how they are built.
const DISEASES = words(`
hta ht htn dnid did dt2 dt1 t2dm t1dm dm2 diabete diabetes diabetique asthme asthma cancer avc ait idm sca bpco copd uti iu chf cad chd mi cva tia cap fracture fractures entorse sprain strain luxation dislocation plaie wound laceration brulure burn burns contusion hematome bruise commotion concussion grippe flu influenza covid
pneumonia pneumonie pneumopathie sepsis septicemie stroke depression anxiety anxiete angoisse trouble troubles disorder disorders maladie disease diseases syndrome migraine cephalee headache lombalgie sciatique sciatica goutte gout eczema psoriasis acne obesite obesity denutrition malnutrition anemie anaemia anemia insuffisance failure infarct infarction embolie embolism phlebite thrombose
rougeole measles coqueluche pertussis varicelle chickenpox oreillons mumps rubeole tuberculose tuberculosis malaria paludisme dengue cholera typhoid ebola hiv vih aids sida vhc vhb hepatitis syphilis gonorrhoea gonorrhea chlamydia gale scabies teigne zona shingles fievre fever toux cough dyspnee dyspnea dyspnoea vomissement vomissements vomiting diarrhee diarrhea diarrhoea nausee nausea douleur douleurs pain thoracic thoracique abdominal abdominale
malaise chute fall vertige vertiges syncope convulsion convulsions seizure seizures epilepsie epilepsy crise intoxication overdose poisoning allergie allergy allergies anaphylaxis choc shock hemorragie haemorrhage hemorrhage bleeding saignement ulcere ulcer escarre escarres delirium demence dementia alzheimer parkinson sclerose sclerosis lupus crohn rch mici ibd ibs colite cirrhose cirrhosis hernie hernia appendicite appendicitis occlusion lithiase calcul
kyste cyst nodule polype polyp adenome adenoma carcinome carcinoma lymphome lymphoma leucemie leukemia leukaemia melanome melanoma sarcome sarcoma metastase metastases myelome tumeur tumour tumor malaria otite otitis angine sinusite rhino rhume bronchite bronchiolite gastro gastroenterite cystite pyelonephrite prostatite eclampsie preeclampsie prematurite prematurity jaundice ictere malformation trisomie dyslipidemie hypercholesterolemie hypothyroidie hypothyroidism hyperthyroidie arthrose osteoarthritis arthrite arthritis polyarthrite osteoporose osteoporosis
irc ira aki ckd irct esrd fa af fibrillation flutter arythmie arrhythmia tachycardie bradycardie bav aomi avk saos apnee apnea sep sla tdah adhd autisme autism schizophrenie schizophrenia bipolaire bipolar psychose psychosis addiction alcoolisme sevrage withdrawal suicide suicidaire suicidal autolyse ivi tvp dvt pe ep oap icc ic noac cataracte cataract glaucome glaucoma dmla myopie myopia caries carie parodontite gingivite carpal tunnel tendinite tendinitis tms rachis hallux varices hemorroides constipation incontinence retention dysurie hematurie
carence deficiency surdite hypoacousie acouphenes tinnitus tremblement tremor paralysie hemiplegie paraplegie tetraplegie coma noyade drowning morsure bite piqure sting griffure electrocution agression assault viol violence violences maltraitance neglect burnout stress stressed insomnie insomnia fatigue asthenie mas mam underweight overweight wasting stunting rash prurit urticaire oedeme edema dehydration deshydratation lead poisoning penicilline penicillin latex arachide arachides peanut oeufs eggs nkda sulfa pollens`);

const ACTS = words(`
irm mri scanner tdm ct petscan pet radio radiographie radiography xray x-ray echo echographie ultrasound us mammographie mammography mammo panoramique scintigraphie densitometrie ecg eeg emg efr fibroscopie coloscopie colonoscopy gastroscopie endoscopy endoscopie biopsie biopsy polypectomie frottis smear mastectomie mastectomy hysterectomie hysterectomy appendicectomie appendectomy cholecystectomie cholecystectomy
colectomie colectomy curage exerese resection arthroplastie arthroplasty pth ptg prothese osteosynthese pontage bypass cabg angioplastie angioplasty stent stenting ablation pacemaker amputation greffe transplant transplantation suture sutures pansement pansements pst dressing toilette perfusion perf injection injections inj vaccin vaccination vaccine transfusion dialyse dialysis hemodialyse hdj chimio chimiotherapie chemotherapy radiotherapie radiotherapy kine kinesitherapie physiotherapy reeducation
ergotherapie orthophonie psychotherapie psychotherapy cesarienne cesar cesareenne caesarean cesarean csection ventouse vacuum forceps spatules voie vaginal vaginale svd vb vbs ces peridurale epidural rachianesthesie anesthesie anaesthesia sedation ivg curetage episiotomie detartrage avulsion extraction composite obturation couronne inlay endo bridge implant implants scaling filling crown sonde sondage catheter catheterisme colostomie ileostomie urostomie stomie tracheotomie intubation ventilation vni cpap oxygenotherapie o2 aerosol nebulisation kt
prelevement ponction drain drainage ligature vasectomie circumcision circoncision coronarographie angiographie doppler holter audiogramme spirometrie spirometry serologie hemoculture ecbu nfs bilan glycemie insuline pilulier contention surveillance nutrition parenterale enterale palliatifs platre attelle cast splint cataracte phaco iol lifting liposuccion laparoscopy laparoscopie coelioscopie arthroscopie arthroscopy hernia repair lobectomy craniotomy thoracotomy cathlab pci cathéter picc sternotomie`);

const DRUGS = words(`
doliprane paracetamol acetaminophen ibuprofen ibuprofene advil aspirin aspirine aspegic kardegic insulin insuline lantus humalog novorapid tresiba metformin metformine stagid glucophage levothyrox levothyroxine thyroxine synthroid ventoline ventolin salbutamol albuterol symbicort seretide spiriva prednisone prednisolone solupred cortancyl dexamethasone morphine skenan oxycodone oxycontin tramadol codeine fentanyl methadone subutex buprenorphine naloxone
amoxicillin amoxicilline augmentin coamoxiclav amoxiclav cipro doxy azithro ceftriaxone cefixime vancomycin vancomycine gentamicin gentamicine meropenem mero taz tazocin piptazo bactrim cotrimoxazole flagyl metronidazole rifampicin rifampicine isoniazid ethambutol pyrazinamide warfarin coumadin eliquis xarelto pradaxa lovenox enoxaparin enoxaparine heparin heparine clopidogrel plavix lasilix furosemide lasix amlodipine amlor ramipril triatec lisinopril losartan valsartan bisoprolol cardensiel atenolol metoprolol
atorvastatin tahor simvastatin rosuvastatin crestor lipitor omeprazole inexium pantoprazole lansoprazole spasfon smecta gaviscon xanax alprazolam lexomil bromazepam diazepam valium lorazepam zopiclone zolpidem seresta sertraline zoloft fluoxetine prozac escitalopram seroplex paroxetine deroxat venlafaxine effexor mirtazapine olanzapine zyprexa risperidone risperdal quetiapine xeroquel haldol haloperidol clozapine lithium teralithe depakine valproate keppra levetiracetam lamictal lamotrigine gabapentin neurontin pregabalin lyrica
methotrexate humira adalimumab enbrel remicade infliximab rituximab trastuzumab herceptin keytruda pembrolizumab nivolumab opdivo avastin bevacizumab folfox folfiri folfirinox ec100 taxol paclitaxel docetaxel cisplatine cisplatin carboplatine carboplatin cyclophosphamide tamoxifene tamoxifen letrozole anastrozole imatinib glivec osimertinib hydroxychloroquine plaquenil allopurinol colchicine tle tld efavirenz dolutegravir tenofovir truvada biktarvy prep tpe nevirapine lamivudine zidovudine coartem artesunate quinine
comirnaty spikevax vaxzevria priorix infanrix hexyon prevenar gardasil engerix boostrix repevax vaxigrip mmr dtap tdap hepb ipv rotateq opv bcg penta ors sro coc pilule sterilet diu mirena implanon depo nexplanon dienogest nsaid nsaids ains antibio antibiotic antibiotics aod aac ieca bb statine statin avk anticoag anticoagulant biphosphonates corticoides steroids antidepresseur antidepressant benzodiazepine epo fer iron folate b12 vitd uvedose calcium potassium diffuk ceftazidime fluids spc`);

const DRUG_ENDING =
  /(?:cillin|cilline|mycin|mycine|floxacin|floxacine|cycline|olol|pril|sartan|statin|statine|prazole|zolam|azepam|[a-z]{2}mab|tinib|ciclib|conazole|[bdv]ir|gliptin|gliptine|gliflozin|gliflozine|glutide|setron|triptan|xaban|parin|parine|dipine|thiazide|oxetine|alopram|peridol|platine?|taxel|rubicin|rubicine)$/;
const DOSE =
  /(?:^|[\s(])\d+(?:[.,]\d+)?\s?(?:mg|µg|ug|mcg|ui|iu|meq)\b|\b(?:cp|cpr|comp|comprimes?|gel|gelules?|tab|tabs|tablets?|capsules?|caps|sachets?|amp|ampoules?|susp|suspension|sirop|syrup|inj|creme|cream|collyre|suppo|vial|inhaler)\b\.?\s?(?:$|\d|sec|inh|buv)/i;

const SITES = words(`
sein breast poumon poumons lung colon rectum ovaire ovary prostate foie liver rein kidney vessie bladder uterus col cervix pancreas estomac stomach oesophage thyroide thyroid cerveau brain peau skin moelle sang blood genou knee main hand pied foot hanche hip epaule shoulder cheville ankle poignet wrist coude elbow mollet calf cuisse thigh avant-bras forearm visage face tete head dos back fesse buttock cou neck oeil eye oreille ear nez nose bouche mouth doigt doigts finger fingers orteil toe jambe leg
thorax chest abdomen bassin pelvis rachis spine lombaire cervical cervicale pleural pleurale pulmonaire pulmonary meninge meningee meningeal ganglionnaire osseuse bone osteo-articulaire extra-pulmonaire hepatique cutanee larynx pharynx orl digestif digestive urinaire gynecologique hamstring groin aine tibia femur radius humerus clavicule dent dents tooth`);

const tokens = (value: string): string[] =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1);

const holds = (set: ReadonlySet<string>) => (value: string) =>
  tokens(value).some((word) => set.has(word));

/** Whether a cell names a drug or a dose of one. */
export function tellsDrug(value: string): boolean {
  return (
    DOSE.test(value) ||
    tokens(value).some((word) => DRUGS.has(word) || (word.length > 6 && DRUG_ENDING.test(word)))
  );
}

export const tellsSite = holds(SITES);
export const tellsAct = holds(ACTS);

const isDisease = holds(DISEASES);

/** Whether a cell names a disease, a symptom or an injury. */
export function tellsDisease(value: string): boolean {
  return isDisease(value) || soundsMedical({ letters: headerWords(value), numbered: '' });
}

// `c.1738G>A`, `46,XY`, `A+`, `< 50 ng/mL`, `G2P1`.
const FINDING =
  /^(?:[cgp]\.[\d*_+-]{1,12}\S{1,24}|4[5-8],X[XY0]?[XY]?\S{0,12}|(?:A|B|AB|O)\s?(?:[+-]|pos|neg|RH\S*)|G\d{1,2}\s?P\d{1,2}\S{0,4}|c?p?T[\dx]\S{0,3}\s?N[\dx]\S*(?:\s?M[\dx])?|(?:[<>≤≥]\s?)?\d+(?:[.,]\d+)?\s?(?:k|m|µ|u|n|p|f)?(?:g|mol|ui|iu|u|kat|cells?)?\/(?:d?l|ml|µl|ul|mm3|min|g|kg|24\s?h)|(?:[<>≤≥]\s?)?\d+(?:[.,]\d+)?\s?(?:mmhg|bpm|mmol|ui|copies|log|cp))$/i;

/** Whether a cell is a finding by its form: a variant, a group of blood, a quantity of a substance. */
export const tellsFinding = (value: string): boolean => FINDING.test(value);
