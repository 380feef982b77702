SELECT 1 AS is_piece, piece.payload, 'TS' AS register, complaint.number_year, complaint.number_sequence
FROM sealed_piece AS piece JOIN complaint ON complaint.id = piece.complaint_id
WHERE piece.payload IS NOT NULL AND piece.replaced_on IS NULL
UNION ALL
SELECT 0, attachment.payload, 'TS', complaint.number_year, complaint.number_sequence
FROM attachment JOIN complaint ON complaint.id = attachment.complaint_id
WHERE attachment.payload IS NOT NULL
