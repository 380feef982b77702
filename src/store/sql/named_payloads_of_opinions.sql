SELECT 1 AS is_piece, piece.payload, 'YJ' AS register, opinion.number_year, opinion.number_sequence
FROM sealed_piece AS piece JOIN opinion ON opinion.id = piece.opinion_id
WHERE piece.payload IS NOT NULL AND piece.replaced_on IS NULL
