-- Many years of a front desk, told off in the table `size`: of a hundred records sixty visits, thirty first contacts,
-- eight opinions and two complaints, a few of each still open, with what hangs off them. They come in the order of time,
-- as a desk writes them. Of the journal only the corrections are here, which the figures look at; its chain is made up.
BEGIN;

CREATE TEMP TABLE day AS
WITH RECURSIVE n(place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM n WHERE place < (SELECT days + 60 FROM size))
SELECT place, date('2026-11-23', (place + 1 - (SELECT days FROM size)) || ' days') AS day,
       place >= (SELECT days - 12 FROM size) AS is_fresh
FROM n;
CREATE UNIQUE INDEX temp.day_by_place ON day (place, day, is_fresh);

CREATE TEMP TABLE person AS
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39999)
SELECT i, '访客' || i AS name, 'fk' || i AS initials, '138' || printf('%08d', i) AS phone, '学生' || i % 3000 AS student
FROM n;
CREATE UNIQUE INDEX temp.person_by_place ON person (i);

CREATE TEMP TABLE room AS
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 11)
SELECT i, CASE i WHEN 0 THEN '总务处' WHEN 1 THEN '教导处' WHEN 2 THEN '政教处' ELSE i || '号办公室' END AS name FROM n;
CREATE UNIQUE INDEX temp.room_by_place ON room (i, name);

CREATE TEMP TABLE clock_minute AS
WITH RECURSIVE n(place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM n WHERE place < 1439)
SELECT place, printf('T%02d:%02d', place / 60, place % 60) AS at FROM n;
CREATE UNIQUE INDEX temp.minute_by_place ON clock_minute (place, at);

-- A record's place among its kind, its day and the minute it came, from half past seven to half past five.
CREATE TEMP TABLE came (i INTEGER PRIMARY KEY, place INTEGER, minute INTEGER, is_fresh INTEGER, day TEXT, at TEXT);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < (SELECT records * 6 / 10 FROM size)),
placed AS (
    SELECT i, i * days / (records * 6 / 10) AS place,
           450 + (i * days) % (records * 6 / 10) * 600 / (records * 6 / 10) AS minute
    FROM n CROSS JOIN size
)
INSERT INTO came
SELECT i, placed.place, minute, is_fresh, day.day, day.day || clock_minute.at
FROM placed JOIN day ON day.place = placed.place JOIN clock_minute ON clock_minute.place = minute;

INSERT INTO visit (number_year, number_sequence, entered_at, entered_by, visitor_name, phone, kind, origin, party_size,
    student_name, student_class, purpose, host_name, host_department, host_consent, expected_at, arrived_at, departed_at,
    departure, badge, inspection_leader, voided_at, voided_by, name_initials, phone_digits)
SELECT substr(came.day, 1, 4), came.i + 1, CASE WHEN came.i % 40 = 0 THEN came.day || 'T20:00' ELSE came.at END, '王芳',
    person.name, CASE WHEN came.i % 5 THEN person.phone END,
    CASE WHEN came.i % 700 = 0 THEN 'inspection' WHEN came.i % 9 = 0 THEN 'official' WHEN came.i % 14 = 0 THEN 'student'
         WHEN came.i % 11 = 0 THEN 'other' ELSE 'parent' END,
    '阳光花园' || came.i % 90 || '号楼', 1 + (came.i % 7 = 0), CASE WHEN came.i % 2 THEN person.student END,
    CASE WHEN came.i % 2 THEN '三（2）班' END, '给孩子送作业本和水杯', '周老师',
    CASE WHEN came.i % 13 THEN room.name END,
    CASE WHEN came.i % 31 = 0 THEN 'declined' WHEN came.i % 3 THEN 'agreed' ELSE 'unasked' END,
    CASE WHEN came.i % 10 = 0 THEN came.at END,
    CASE WHEN came.i % 100 THEN came.at END,
    CASE WHEN came.i % 100 AND came.i % 20 <> 3 THEN came.day || left_at.at END,
    CASE WHEN came.i % 100 = 0 THEN 'none' WHEN came.i % 20 <> 3 THEN 'signed_out' ELSE 'unknown' END,
    came.i % 60 + 1, CASE WHEN came.i % 700 = 0 THEN '张局长' END,
    CASE WHEN came.i % 211 = 0 THEN came.at END, CASE WHEN came.i % 211 = 0 THEN '王芳' END,
    person.initials, CASE WHEN came.i % 5 THEN person.phone END
FROM came
JOIN person ON person.i = came.i * 7919 % 40000
JOIN room ON room.i = came.i % 12
JOIN clock_minute AS left_at ON left_at.place = came.minute + 5 + came.i % 80;

INSERT INTO release (visit_id, leaves_at, student_name, student_class, reason, teacher_name, collector_name)
SELECT id, arrived_at, student_name, student_class, '身体不适', '周老师', visitor_name
FROM visit WHERE id % 30 = 1 AND arrived_at IS NOT NULL;
INSERT INTO left_item (visit_id, left_at, what, student_name, student_class, handed_over_at, handed_over_to)
SELECT id, arrived_at, '水杯一个', student_name, student_class, arrived_at, '本人'
FROM visit WHERE id % 20 = 1 AND arrived_at IS NOT NULL;

INSERT INTO calendar_day (source, day, kind, name) SELECT 'school', day, 'rest', '校运会' FROM day WHERE place % 200 = 150;

INSERT INTO service_item (id, item_key, version, name, category, materials, limit_days, department, valid_from)
SELECT i + 1, i + 1, 1, '服务事项' || i, '学籍', '户口簿', 5, name, '2020-01-01' FROM room;

-- Contacts are every second of those moments. Of ten, seven are answered at once, two handed over, and one given a notice.
INSERT INTO contact (number_year, number_sequence, entered_at, entered_by, kind, channel, form, received_at, accepted_on,
    asker_name, asker_kind, phone, student_name, matter, item_id, department, first_responder, is_own_duty, is_agitated,
    is_complex, outcome, outcome_at, answerable, result, told_at, told_how, finished_at, finished_by, followed_up_at,
    is_solved, satisfaction, earlier_id, repeat_cause, due_on, due_promise, due_from, is_due_provisional, voided_at,
    voided_by, name_initials, phone_digits)
SELECT substr(came.day, 1, 4), came.i / 2 + 1, came.at, '王芳',
    CASE came.i / 2 % 6 WHEN 0 THEN 'help' WHEN 1 THEN 'suggestion' WHEN 2 THEN 'praise' ELSE 'enquiry' END,
    CASE came.i / 2 % 4 WHEN 0 THEN 'visit' WHEN 1 THEN 'letter' WHEN 2 THEN 'online' ELSE 'phone' END,
    CASE WHEN came.i / 2 % 7 = 0 THEN 'written' ELSE 'oral' END, came.at,
    CASE WHEN came.i / 2 % 7 = 0 THEN came.day END,
    person.name, CASE WHEN came.i / 2 % 8 = 0 THEN 'unit' ELSE 'parent' END, person.phone, person.student,
    '询问课后服务报名的时间、费用和需要带的材料', CASE WHEN came.i / 2 % 6 = 0 THEN room.i + 1 END,
    room.name, '王芳', 1, came.i / 2 % 60 = 0, 0,
    CASE WHEN came.i / 2 % 10 < 7 THEN 'answered' WHEN came.i / 2 % 10 < 9 THEN 'handed_over' ELSE 'notice' END, came.at,
    CASE WHEN came.i / 2 % 10 < 7 THEN '王芳' ELSE '李老师' END, '开学第一周报名，带户口簿复印件',
    CASE WHEN came.i / 2 % 10 < 7 OR (NOT came.is_fresh AND came.i / 2 % 4000 <> 7)
         THEN told.day || substr(came.at, 11) END, 'phone',
    CASE WHEN came.i / 2 % 10 < 7 OR (NOT came.is_fresh AND came.i / 2 % 4000 <> 7)
         THEN told.day || substr(came.at, 11) END, '王芳',
    CASE WHEN came.i / 2 % 9 = 0 AND NOT came.is_fresh THEN told.day || 'T17:00' END,
    CASE WHEN came.i / 2 % 9 = 0 AND NOT came.is_fresh THEN 1 END,
    CASE WHEN came.i / 2 % 9 = 0 AND NOT came.is_fresh THEN 'satisfied' END,
    CASE WHEN came.i / 2 % 33 = 1 AND came.i > 400 THEN came.i / 2 - 90 END,
    CASE WHEN came.i / 2 % 33 = 1 AND came.i > 400 THEN 'untold' END,
    due.day,
    CASE WHEN came.i / 2 % 10 IN (7, 8) THEN 'handed_over' WHEN came.i / 2 % 7 = 0 THEN 'written' ELSE 'same_day' END,
    came.day, 0, CASE WHEN came.i / 2 % 211 = 0 THEN came.at END, CASE WHEN came.i / 2 % 211 = 0 THEN '王芳' END,
    person.initials, person.phone
FROM came
JOIN person ON person.i = came.i * 6007 % 40000
JOIN room ON room.i = came.i / 2 % 12
JOIN day AS told ON told.place = came.place + CASE WHEN came.i / 2 % 10 < 7 THEN 0
    WHEN came.i / 2 % 37 = 0 THEN 9 ELSE 3 + came.i / 2 % 4 END
JOIN day AS due ON due.place = came.place + CASE WHEN came.i / 2 % 10 IN (7, 8) OR came.i / 2 % 7 = 0 THEN 7 ELSE 0 END
WHERE came.i % 2 = 0;

INSERT INTO hand_over (contact_id, from_person, to_person, to_department, passed_on, handed_at, signed_at, signed_by)
SELECT id, '王芳', '李老师', department, '课后服务报名', received_at,
    CASE WHEN id % 3000 <> 9 THEN CASE WHEN id % 9 THEN received_at ELSE told_at END END, '李老师'
FROM contact WHERE outcome = 'handed_over';
INSERT INTO one_time_notice (contact_id, item_id, given_at, given_by, given_how, received, missing)
SELECT id, item_id, received_at, '王芳', 'written', '户口簿', '房产证' FROM contact WHERE outcome = 'notice';
INSERT INTO extension (contact_id, asked_at, asked_by, reason, old_due_on, new_due_on, decided_by, decided_at, decision,
    told_at, told_how)
SELECT id, received_at, '李老师', '需外调档案', due_on, date(due_on, '5 days'), '陈校长', received_at, 'approved',
    received_at, 'phone'
FROM contact WHERE id % 50 IN (8, 9) AND due_promise = 'handed_over';
INSERT INTO reminder (contact_id, reminded_at, reminded_by, to_person, due_on)
SELECT id, due_on || 'T09:00', '王芳', '李老师', due_on FROM contact WHERE id % 37 = 1 AND due_promise = 'handed_over';

INSERT INTO box_opening (box_name, opened_on, opened_by, witness, slip_count, blank_count)
SELECT '一楼意见箱', day, '王芳', '李敏', 9, 1 FROM day WHERE place % 7 = 0 AND place < (SELECT days FROM size);
INSERT INTO questionnaire (kind, title, issued_on, issued_count, returned_count)
SELECT 'questionnaire', '食堂满意度', day, 400, 380 FROM day WHERE place % 30 = 0 AND place < (SELECT days FROM size);
INSERT INTO meeting (kind, held_on, place, chair, recorder, attended_count, topic)
SELECT CASE place % 3 WHEN 0 THEN 'parents_committee' WHEN 1 THEN 'student_seminar' ELSE 'parents_meeting' END, day,
    '会议室', '陈校长', '王芳', 30, '课后服务'
FROM day WHERE place % 10 = 0 AND place < (SELECT days FROM size);

INSERT INTO opinion (number_year, number_sequence, entered_at, entered_by, signed, source, received_on, giver_kind,
    is_about_principal, box_opening_id, content, department, handler, sent_on, outcome, feedback, feedback_on, feedback_how,
    followed_up_on, satisfaction, has_retaliation, due_on, is_due_provisional, voided_at, voided_by)
SELECT substr(came.day, 1, 4), id, came.day || 'T00:00', '王芳', 'anonymous',
    CASE id % 3 WHEN 0 THEN 'box' WHEN 1 THEN 'letter' ELSE 'parents_meeting' END, came.day, 'parent', 0,
    CASE WHEN id % 3 = 0 THEN came.place / 7 + 1 END, '食堂第' || id || '号窗口排队太久', room.name, '赵老师', came.day,
    CASE WHEN is_done THEN 'adopted' END, CASE WHEN is_done THEN '已增开窗口' END, CASE WHEN is_done THEN fed.day END,
    CASE WHEN is_done THEN 'notice' END, CASE WHEN is_done AND id % 5 = 0 THEN fed.day END,
    CASE WHEN is_done AND id % 5 = 0 THEN 'satisfied' END, CASE WHEN id % 3000 = 0 THEN 1 END, due.day, 0,
    CASE WHEN id % 211 = 0 THEN came.at END, CASE WHEN id % 211 = 0 THEN '王芳' END
FROM (SELECT *, i * 2 / 15 + 1 AS id, NOT is_fresh AND i % 3011 > 0 AS is_done FROM came WHERE i * 2 % 15 < 2) AS came
JOIN room ON room.i = id % 12
JOIN day AS fed ON fed.place = came.place + CASE WHEN id % 41 = 0 THEN 30 ELSE 8 + id % 5 END
JOIN day AS due ON due.place = came.place + 21;

INSERT INTO complaint (number_year, number_sequence, entered_at, entered_by, signed, channel, received_on,
    is_at_principal, complainant_kind, category, respondents, respondent_department, is_about_principal, facts, is_agitated,
    stage, acceptance, accepted_on, accept_by, handler, handler_department, finding, reply, replied_on, replied_how,
    followed_up_on, is_solved, satisfaction, closed_on, due_on, due_promise, due_from, is_due_provisional)
SELECT substr(came.day, 1, 4), id, came.day || 'T09:00', '王芳', 'named', CASE id % 2 WHEN 0 THEN 'visit' ELSE 'phone' END,
    came.day, id % 30 = 0, 'parent', CASE id % 4 WHEN 0 THEN 'fees' WHEN 1 THEN 'safety' ELSE 'teaching' END, '李老师',
    room.name, 0, '反映收费' || id || '，希望退还多收的部分', id % 40 = 0,
    CASE WHEN is_done THEN 'closed' ELSE 'assigned' END, 'accepted', accepted.day, accepted.day, '赵老师', room.name,
    CASE WHEN is_done THEN CASE id % 3 WHEN 0 THEN 'upheld' ELSE 'not_upheld' END END,
    CASE WHEN is_done THEN '已退还' END, CASE WHEN is_done THEN replied.day END, CASE WHEN is_done THEN 'phone' END,
    CASE WHEN is_done AND id % 2 THEN replied.day END, CASE WHEN is_done AND id % 2 THEN 1 END,
    CASE WHEN is_done AND id % 2 THEN 'satisfied' END, CASE WHEN is_done THEN replied.day END, due.day, 'complaint_reply',
    came.day, 0
FROM (SELECT *, i / 30 + 1 AS id, NOT is_fresh AND i % 3000 > 0 AS is_done FROM came WHERE i % 30 = 0) AS came
JOIN room ON room.i = id % 12
JOIN day AS accepted ON accepted.place = came.place + 3
JOIN day AS replied ON replied.place = came.place + CASE WHEN id % 29 = 0 THEN 40 ELSE 10 + id % 7 END
JOIN day AS due ON due.place = came.place + 28;

INSERT INTO extension (complaint_id, asked_at, asked_by, reason, old_due_on, new_due_on, decided_by, decided_at, decision,
    told_at, told_how)
SELECT id, received_on || 'T09:00', '赵老师', '需外调', due_on, date(due_on, '9 days'), '陈校长', received_on || 'T10:00',
    'approved', received_on || 'T11:00', 'phone'
FROM complaint WHERE id % 20 = 0;
INSERT INTO accountability (complaint_id, person, department, ground, fault, is_held, sanction, decided_on, decided_by)
SELECT id, '李老师', respondent_department, 'upheld_complaint', 'F3', 1, 'S2', replied_on, '陈校长'
FROM complaint WHERE id % 15 = 0 AND replied_on IS NOT NULL;
INSERT INTO spot_check (kind, checked_on, checked_by, department, subject, found)
SELECT CASE place % 2 WHEN 0 THEN 'daily' ELSE 'covert' END, day, '陈校长', '总务处', '食堂', CASE WHEN place % 6 = 0 THEN '地滑' END
FROM day WHERE place % 3 = 0 AND place < (SELECT days FROM size);
INSERT INTO rectification (opinion_id, problem, department, responsible_person, is_at_once, measures, due_on, opened_on,
    opened_by, done_on, done_note, verified_on, verified_by)
SELECT id, '排队太久', department, '赵老师', 0, '增开窗口', date(received_on, '20 days'), received_on, '陈校长',
    CASE WHEN feedback_on IS NOT NULL THEN date(received_on, '18 days') END, '已增开',
    CASE WHEN feedback_on IS NOT NULL THEN date(received_on, '19 days') END, '李老师'
FROM opinion WHERE id % 10 = 0;
INSERT INTO rectification (complaint_id, problem, department, responsible_person, is_at_once, measures, due_on, opened_on,
    opened_by, done_on, done_note, verified_on, verified_by)
SELECT id, '收费公示不全', handler_department, '赵老师', 0, '补公示', date(received_on, '30 days'), replied_on, '陈校长',
    date(replied_on, '5 days'), '已公示', date(replied_on, '6 days'), '李老师'
FROM complaint WHERE finding = 'upheld';

INSERT INTO journal_entry (seq, at, actor, action, table_name, row_id, number, hash)
SELECT (SELECT max(seq) FROM journal_entry) + row_number() OVER (ORDER BY id), entered_at || ':00+08:00', '王芳', 'correct',
    'visit', id, 'LF-' || number_year || '-' || number_sequence, zeroblob(32)
FROM visit WHERE id % 30 = 0;

DROP TABLE came;
DROP TABLE clock_minute;
DROP TABLE room;
DROP TABLE person;
DROP TABLE day;
COMMIT;
