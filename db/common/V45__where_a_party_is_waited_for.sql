-- the engine's execution that a party's step runs in, so that an answer reaches it without a search; null: from before
alter table step add column execution_id varchar(64);
