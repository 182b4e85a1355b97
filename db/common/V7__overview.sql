-- What the read models ask for: a party's requests, the newest by where they stand, a binding answer's conditions.
create index slot_by_party on slot (party_code, request_id);
create index notice_by_party on notice (party_code, request_id);
create index request_by_decision on request (decision, opened_at desc, id desc);
create index request_by_course on request (course, opened_at desc, id desc);
create index condition_by_answer on condition_set (answer_id, state);
