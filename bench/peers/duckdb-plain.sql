-- The numbers of an assessment as one would first write them: text columns, GROUP BY, a join.
-- Gives class_sizes, extremes and without_<column> to duckdb-numbers.sql.
SET preserve_insertion_order = false;

CREATE TABLE stays AS SELECT birth_date, sex, postcode, icd10 FROM file;

CREATE TABLE shares AS
SELECT icd10, count(*) / (SELECT count(*) FROM stays) AS q FROM stays GROUP BY icd10;

CREATE TABLE pairs AS
SELECT birth_date, sex, postcode, icd10, count(*) AS n FROM stays GROUP BY ALL;

CREATE TABLE classes AS
SELECT birth_date, sex, postcode, sum(n)::BIGINT AS size, count(*) AS l, max(n) AS largest,
       sum(n * ln(n)) AS n_ln_n
FROM pairs GROUP BY birth_date, sex, postcode;

CREATE TABLE class_sizes AS SELECT size, count(*) AS classes FROM classes GROUP BY size;

CREATE TABLE distances AS
SELECT sum(greatest(n / size - q, 0)) AS t
FROM pairs
JOIN classes USING (birth_date, sex, postcode)
JOIN shares ON pairs.icd10 IS NOT DISTINCT FROM shares.icd10
GROUP BY birth_date, sex, postcode;

CREATE TABLE extremes AS
SELECT min(l) AS l_min, max(l) AS l_max,
       min(exp(ln(size) - n_ln_n / size)) AS entropy_l_min,
       max(exp(ln(size) - n_ln_n / size)) AS entropy_l_max,
       min(largest / size) AS alpha_min, max(largest / size) AS alpha_max,
       (SELECT max(t) FROM distances) AS t_max
FROM classes;

CREATE TABLE without_birth_date AS
SELECT size, count(*) AS classes
FROM (SELECT count(*) AS size FROM stays GROUP BY sex, postcode) GROUP BY size;

CREATE TABLE without_sex AS
SELECT size, count(*) AS classes
FROM (SELECT count(*) AS size FROM stays GROUP BY birth_date, postcode) GROUP BY size;

CREATE TABLE without_postcode AS
SELECT size, count(*) AS classes
FROM (SELECT count(*) AS size FROM stays GROUP BY birth_date, sex) GROUP BY size;
