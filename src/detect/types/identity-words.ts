import { alone, anyOf } from '../header-words.ts';
import { KEY } from './words.ts';

/** More ways to head names, telephones and addresses, in English. */
export const NAME_WORDS = [
  anyOf(
    `(?:first|last|middle|frst|maiden|family|given|birth|legal|preferred)_?(?:nm|nme|names?) mname midname f_name  m_name pname givennames familynames known_as also_known_as aliases alias_[a-z]+ screen_name
    (?:twitter|instagram|facebook|fb|insta|tiktok|snapchat|linkedin|skype|whats_?app|telegram|reddit|discord|wechat|social_media|social|user)_?(?:handle|name|user|username|account|id|profile) linked instagram tiktok snapchat skype wechat_id 
    responsible_part(?:y|ies) contact_?person (?:name_)?head_household_name name_(?:head_)?household(?:_head)? household_head_name nok nok_[a-z]+ kin_name parent_name guarantor policy_?holder
    (?:patient|client|mother|father|child|baby|infant|spouse|husband|wife|caregiver|carer|guardian|respondent|student|pupil|employee|worker|member|subscriber|insured|beneficiary|decedent|deceased|donor|recipient|victim|applicant|claimant)s?_?(?:full|first|last|sur|fore)?_?names?
    (?:patient|pt|client|subject|child)_?initials name_(?:first|last|middle|given|family|prefix|suffix) second_name third_name fourth_name father_?name mother_?name grandfather_name`,
  ),
  alone('alias aka handle firstnames lastnames nom_prenom', 'name names patient client user'),
];
/** What stands alone over given names and surnames, if its cells look like them. */
export const BARE_NAMES = 'first last middle maiden';

export const PHONE_WORDS = [
  anyOf(
    `cell_(?:no|num|number|phone)s? cellno cellnumber mobile_?(?:no|num|number)s? contact_(?:no|num|number|tel|telephone|phone|mobile)s? landlines? whats_?app[a-z_]* whats_app[a-z_]* pagers? beeper sms_(?:no|number) msisdn caller_(?:id|no|number|phone) ph_(?:no|num|number)
    phone_?(?:no|num|number)s? phonenum phoneno telephone_?(?:no|num|number)s? telno telecom(?:_value)? dial(?:l)?ed_number call_?back_number (?:home|work|day|night|evening|business|office|alt|alternate|primary)_(?:tel|ph|cell|mobile|contact)`,
  ),
  alone('cell', 'home patient primary work'),
];

export const EMAIL_WORDS = anyOf(
  'emailaddr emailid email_?(?:id|addr|address) useremail e_?mailadres?s?',
);

export const ADDRESS_WORDS = [
  anyOf(
    `house_?(?:no|num|number|name) apartment(?:_(?:no|num|number))? apt_(?:no|num|number) flat_(?:no|number) po_box pobox uprn what_words street_?(?:name|no|num|number|address)s? streetname addr_?line address_?line mailaddr homeaddr home_?address road_name plot_(?:no|number) door_(?:no|number)`,
  ),
  alone('apt apartment what_words', 'suite unit'),
];

/** Numbers by which states and funds know a person. */
export const NATIONAL_WORDS = [
  anyOf(
    `national_(?:identity|identification|identifier|health)_?(?:card|no|num|number|id)? nationalidentity ni_(?:no|num|number) chi_(?:no|num|number|id) h_c_number (?:personal|provincial|unique|individual)_health(?:care)?_(?:number|no|id|identifier) individual_healthcare_identifier health_(?:number|no|num)
    ppsn pps_?(?:no|num|number) ihi_(?:no|number) nhi_(?:no|num|number|id) aadha?a?r[a-z_]* adhaar abha[a-z_]* nric[a-z_]* hkid[a-z_]* cnic[a-z_]* nic_(?:no|number) my_?kad[a-z_]* mykid ic_(?:no|number) emirates_id civil_id iqama[a-z_]* omang rsa_id[a-z_]* sa_id[a-z_]* south_african_id ghana_?card[a-z_]* nin_(?:no|number) huduma
    sin_(?:no|number) social_insurance[a-z_]* cpf_?(?:no|number)? rut_(?:no|number) cedula[a-z_]* pesel fodselsnummer hetu henkilotunnus egn jmbg oib amka kennitala steuer_id citizen_?id citizenship_(?:no|number|id) resident_registration_[a-z]+ my_number identity_(?:no|num|number) id_number_national
    government_id govt_id gov_id tribal_(?:enrollment|id|number)[a-z_]* unique_(?:student|pupil|learner)_(?:identifier|number|id) upn uln nin_number uhid_national national_uhid`,
  ),
  alone(
    'chi hcn ppsn ihi nhi nric hkid cnic nin sin cpf rut usi upn cedula nuhs citizen_id',
    `${KEY} patient`,
  ),
];

export const TAX_WORDS = anyOf(
  'taxpayer[a-z_]* itin tax_?file[a-z_]* pan_(?:no|num|number|card) vat_number_person',
);

export const DOCUMENT_WORDS = [
  anyOf(
    `travel_document[a-z_]* dl_(?:no|num|number) dln driv(?:er|ers|ing)_?(?:s_)?licen[cs]e[a-z_]* driverlicen[cs]e[a-z]* driverslicen[cs]e[a-z]* licen[cs]e_(?:no|num|number)_driver visa_(?:no|num|number) alien_(?:no|num|number|registration)[a-z_]* refugee_(?:no|num|number|id) unhcr[a-z_]* asylum_(?:no|number|id) ration_card[a-z_]* voter_?(?:id|card|no|number)[a-z_]*
    (?:birth|death|marriage)_cert(?:ificate)?_(?:no|num|number|id) state_id_(?:no|number) military_(?:id|no|number) military_service_(?:no|number) work_permit[a-z_]* residence_permit[a-z_]* identity_document[a-z_]* id_document[a-z_]* document_id_person proof_identity[a-z_]* id_proof[a-z_]* passport[a-z_]* id_card[a-z_]* green_card[a-z_]* permis_(?:no|num)`,
  ),
  alone('drivers', 'number no id'),
];

export const HEALTH_CARD_WORDS = [
  anyOf(
    `hic_?(?:no|num|number) hicno bene_hic[a-z_]* bene_mbi[a-z_]* msis_?(?:id|no|number) ohip[a-z_]* dva_(?:no|num|number|file)[a-z_]* (?:insured|insuree|cardholder|card_?holder|subscriber|policyholder|certificate_holder)_?(?:id|no|num|number) cardholderid subscriberid memberno health_(?:plan|insurance)_(?:id|beneficiary|member)_?(?:no|num|number)? health_insurance_(?:no|num|number|id)
    ehic[a-z_]* nhif[a-z_]* nhis_(?:no|num|number|card|id)[a-z_]* phil_?health[a-z_]* (?:concession|pension|medical|health|medicare|medicaid|member|insurance)_card_(?:no|num|number|id) health_?card[a-z_]* certificate_coverage_number scheme_member[a-z_]* policyno policynumber hcn_card health_plan_beneficiary[a-z_]* medicare_beneficiary[a-z_]* medicare_?(?:no|num|number|id)`,
  ),
];

/** Numbers under which somebody has a file, a staff record or a place in a class. */
export const FILE_WORDS = [
  anyOf(
    `med_?rec[a-z_]* medrecno (?:hosp|hospital|clinic|unit_record|health_record|hospital_record|hospital_patient|ur|urn|umrn|opd|art|anc|tb_register|tb|pmtct|cccc)_?(?:no|num|number) hosp_?no unit_record[a-z_]* local_patient[a-z_]* lopatid umrn[a-z_]* urno urn_no (?:patient_)?file_(?:no|num|number) case_file[a-z_]* folder_(?:no|num|number) e?mpi_?(?:id|no|num|number) euid crn_?(?:no|number) uhid[a-z_]* ip_no ipd_no op_no opd_no
    district_number (?:employee|employees|emp|staff|payroll|personnel|badge|worker|student|pupil|inmate|prisoner|offender|soldier|faculty|matriculation)_?(?:no|num|number|id|code)s? employeeid studentid staffid empid empno service_number_military enrol(?:l)?ment_number_student military_service_number`,
  ),
  alone('empi mpi euid umrn urno crn uhid chart file folder medrec', `${KEY} patient hospital`),
];

export const PLATE_WORDS = [
  anyOf(
    `(?:vehicle|car|ambulance|truck|motorcycle)_?(?:reg|registration|plate|immat|immatriculation)[a-z_]* registration_plate number_plate licen[cs]eplate plateno vrn vrm rego[a-z_]* tag_number_vehicle immat[a-z]* (?:no|num|numero|n)_?immat[a-z]* plaque(?:_immat[a-z]*)? (?:licen[cs]e|plate|vehicle)_tag`,
  ),
];

export const VIN_WORDS = anyOf('vin vehicle_identification[a-z_]* chassis(?:_(?:no|num|number))?');

export const DEVICE_WORDS = anyOf(
  `android_?id advertising_?id idfa idfv gaid aaid ad_id device_?(?:token|uid|uuid|udid|sn) push_token hardware_id [a-z]+_serial(?:_(?:no|num|number))? (?:transmitter|tracker|sensor|pump|watch|wearable|beacon|handset|meter|scanner)_(?:id|sn|serial)[a-z_]* iccid meid udid sim_(?:no|number|serial) fcm_token`,
);

export const NETWORK_WORDS = {
  ip: anyOf(
    'ipaddr ip_addr ip_address (?:client|remote|source|src|user|login|last|host|server)_ip remote_addr',
  ),
  mac: anyOf('mac_?addr(?:ess)? wifi_mac bluetooth_(?:mac|address) bssid eui'),
  url: anyOf('web_?(?:page|address|site|url|link) [a-z]+_url url_[a-z]+ permalink profile_link'),
};

export const BANK_WORDS = anyOf(
  'sort_?code (?:bank_)?routing_(?:no|num|number) bsb(?:_(?:no|num|number))? direct_deposit[a-z_]* bank_?(?:acct|account|acc)[a-z_]* swift_(?:code|bic) acct_(?:no|num|number)_bank beneficiary_account_number',
);

export const CARD_WORDS = anyOf(
  '(?:cc|credit|debit|payment|bank)_?(?:card)?_(?:no|num|number) creditcard[a-z]* debit_card[a-z_]*',
);

export const BIOMETRIC_WORDS = anyOf(
  `photograph[a-z]* thumb_?prints? palm_?prints? hand_?prints? finger_?prints?[a-z_]* (?:iris|retina|retinal|face|facial|fingerprint|voice)_(?:scan|image|template|recording|print|encoding|recognition|embedding) voice_?prints? portraits? selfies? mugshot dna_(?:profile|fingerprint|sequence) biometrics?(?:_[a-z]+)? signature_[a-z]+ e_?signature`,
);
