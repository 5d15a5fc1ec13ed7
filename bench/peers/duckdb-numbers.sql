-- The numbers under the names of healthrisk's assessment, from class_sizes, extremes, without_<column>.
CREATE MACRO persons() AS (SELECT sum(size * classes) FROM class_sizes);

CREATE TABLE without AS
SELECT 'birth_date' AS column_name, size, classes FROM without_birth_date
UNION ALL SELECT 'sex', size, classes FROM without_sex
UNION ALL SELECT 'postcode', size, classes FROM without_postcode;

CREATE TABLE numbers (id VARCHAR, column_name VARCHAR, value DOUBLE);

INSERT INTO numbers
SELECT 'k', NULL, min(size) FROM class_sizes
UNION ALL SELECT 'classes', NULL, sum(classes) FROM class_sizes
UNION ALL SELECT 'unique-count', NULL, coalesce(sum(classes) FILTER (size = 1), 0) FROM class_sizes
UNION ALL SELECT 'l-distinct', 'icd10', l_min FROM extremes
UNION ALL SELECT 'l-entropy', 'icd10', entropy_l_min FROM extremes
UNION ALL SELECT 'alpha', 'icd10', alpha_max FROM extremes
UNION ALL SELECT 't-closeness', 'icd10', t_max FROM extremes
UNION ALL SELECT 'k-without', column_name, min(size) FROM without GROUP BY column_name
UNION ALL SELECT 'unique-share-without', column_name,
                 coalesce(sum(classes) FILTER (size = 1), 0) / persons()
          FROM without GROUP BY column_name;
