import { alone, anyOf } from '../header-words.ts';

/** Amounts of claims and bills. */
export const COST_WORDS = [
  anyOf(
    `tot_?chg totchgs? totcharg[a-z]* medreimb[a-z_]* benres[a-z_]* pppymt[a-z_]* ddctbl_amt deduct out_pocket oop[a-z_]* co_pay copayments? patient_(?:responsibility|pay|paid|liability|share) ptnt_pay (?:payer|healthcare)_coverage expenditures?
    [a-z]+_exp(?:enses?|enditures?) tot(?:exp|slf|mcr|mcd|prv|pay|cost)[a-z]* (?:rx|ipt|opt|ert|dvt|obt|obv|obd|hha|vis)exp[a-z]* payments? paymt pymt pmt pmts (?:avg|tot|total)_[a-z_]*(?:pymt|chrg|chrgs|cst|cost) net_?pay netpay totpay disp_?fee ingred_?cost
    (?:pbr|sus)?_?tariffs? balances?_?(?:due)? outstanding_balance premiums? (?:bed|drug|unit)_day_cost awp usual_(?:and_)?customary usual_customary bill_(?:total|amount) nic_cost actual_cost net_ingredient_cost chrg chrgs sbmtd alowd_[a-z_]+ mdcr_pymt [a-z_]+_cst schedule_fee benefit_paid`,
  ),
  alone('nic awp oop charge payment tariff', 'total amount net gross'),
];

/** What was done to somebody. */
export const PROCEDURE_WORDS = [
  anyOf(
    `icd_pr[a-z]* i_pr mbs(?:_item[a-z_]*)? rev_?cntr revenue_cent(?:er|re)[a-z_]* amputations? append[ei]c[a-z]* (?:hip|knee|joint|valve)_(?:replacement|arthroplasty|surgery) pci_?(?:[a-z]+)? cabg[a-z_]* angioplasty catheteri[sz]ation cardiac_cath[a-z]* cath_lab
    rrt crrt h[a]?emo_?dialysis peritoneal[a-z_]* mech(?:anical)?_?vent[a-z_]* ventilat[a-z]* intubat[a-z]* intub extubat[a-z]* cpap bipap hfnc tracheo[a-z]* ecmo defibrillation cardioversion resuscitation_attempted radiation[a-z_]* rad_surg[a-z_]* cancer_directed_surgery[a-z_]* surg_[a-z]+ surgical_[a-z]+
    cbt_[a-z]+ counsel(?:l)?ing[a-z_]* (?:psycho|physio|speech|occupational|group|family)_?therapy[a-z_]* mode_delivery delivery_(?:mode|method|type|route) type_delivery del_?meth delonset del_?onset dmeth_rec me_rout me_(?:pres|trial) c_?sections?[a-z_]* csect[a-z_]* c[a]?esar[a-z]* vbac forceps[a-z_]* vacuum_(?:extraction|delivery|assisted) episiotomy
    induc(?:tion|ed)_(?:labou?r)[a-z_]* labou?r_(?:induction|onset|augmentation|analgesia) termination_pregnancy top_procedure modalities[a-z_]* series_?description procedure_?(?:step|type|description|desc|name)s? biops(?:y|ies)[a-z_]* endoscop[a-z]* circumcis[a-z]* tubal_ligation vasectomy sterili[sz]ation
    ada_code cdt_code cdt tooth_(?:number|no|surface) extraction_[a-z]+ op_(?:type|name|code|performed) operation_(?:type|name|code|performed|description) opcs[a-z_]* opertn[a-z_]* an[a]?esth[a-z_]* sutur[a-z]* casting tourniquet iv_fluids fluid_(?:bolus|resuscitation|intake) catheter[a-z_]* central_line[a-z_]* (?:nebuli[sz]er|suction)_?[a-z]*`,
  ),
  alone('pr pci cabg rrt ecmo rehab ect intub vent', 'code day type yn flag status'),
];
