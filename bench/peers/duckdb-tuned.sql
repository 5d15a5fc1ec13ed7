-- The same numbers as fast as it got: texts become integers by joining small dictionaries, and only
-- classes of two and more are looked into; a class of one has l = entropy l = alpha = 1, t = 1 - q.
-- Gives class_sizes, extremes and without_<column> to duckdb-numbers.sql.
SET preserve_insertion_order = false;

CREATE TABLE raw AS SELECT birth_date, sex, postcode, icd10 FROM file;

CREATE TABLE birth_dates AS
SELECT value, row_number() OVER ()::INTEGER AS code FROM (SELECT DISTINCT birth_date AS value FROM raw);
CREATE TABLE sexes AS
SELECT value, row_number() OVER ()::INTEGER AS code FROM (SELECT DISTINCT sex AS value FROM raw);
CREATE TABLE postcodes AS
SELECT value, row_number() OVER ()::INTEGER AS code FROM (SELECT DISTINCT postcode AS value FROM raw);
CREATE TABLE diagnoses AS
SELECT value, row_number() OVER ()::INTEGER AS code FROM (SELECT DISTINCT icd10 AS value FROM raw);

CREATE TABLE stays AS
SELECT b.code AS birth_date, s.code AS sex, p.code AS postcode, d.code AS icd10
FROM raw
JOIN birth_dates b ON raw.birth_date IS NOT DISTINCT FROM b.value
JOIN sexes s ON raw.sex IS NOT DISTINCT FROM s.value
JOIN postcodes p ON raw.postcode IS NOT DISTINCT FROM p.value
JOIN diagnoses d ON raw.icd10 IS NOT DISTINCT FROM d.value;

CREATE TABLE shares AS
SELECT icd10, count(*) / (SELECT count(*) FROM stays) AS q FROM stays GROUP BY icd10;

CREATE TABLE classes AS
SELECT birth_date, sex, postcode, count(*) AS size, any_value(icd10) AS icd10
FROM stays GROUP BY birth_date, sex, postcode;

CREATE TABLE class_sizes AS SELECT size, count(*) AS classes FROM classes GROUP BY size;

CREATE TABLE diversity AS
WITH shared AS (SELECT birth_date, sex, postcode, size FROM classes WHERE size > 1),
pairs AS (
  SELECT birth_date, sex, postcode, size, stays.icd10, count(*) AS n
  FROM stays JOIN shared USING (birth_date, sex, postcode) GROUP BY ALL
)
SELECT count(*) AS l, exp(-sum(n / size * ln(n / size))) AS entropy_l,
       max(n / size) AS alpha, sum(greatest(n / size - q, 0)) AS t
FROM pairs JOIN shares USING (icd10)
GROUP BY birth_date, sex, postcode
UNION ALL
SELECT 1, 1, 1, 1 - q FROM shares
WHERE icd10 IN (SELECT icd10 FROM classes WHERE size = 1);

CREATE TABLE extremes AS
SELECT min(l) AS l_min, max(l) AS l_max,
       min(entropy_l) AS entropy_l_min, max(entropy_l) AS entropy_l_max,
       min(alpha) AS alpha_min, max(alpha) AS alpha_max, max(t) AS t_max
FROM diversity;

CREATE TABLE without_birth_date AS
SELECT size, count(*) AS classes
FROM (SELECT count(*) AS size FROM stays GROUP BY sex, postcode) GROUP BY size;

CREATE TABLE without_sex AS
SELECT size, count(*) AS classes
FROM (SELECT count(*) AS size FROM stays GROUP BY birth_date, postcode) GROUP BY size;

CREATE TABLE without_postcode AS
SELECT size, count(*) AS classes
FROM (SELECT count(*) AS size FROM stays GROUP BY birth_date, sex) GROUP BY size;
