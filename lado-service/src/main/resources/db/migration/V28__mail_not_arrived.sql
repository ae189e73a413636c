-- The work list asks for mail of which nobody knows that it arrived.

CREATE INDEX outbox_message_not_arrived ON outbox_message (authority_code, about_kind, useful_until) WHERE state IN ('failed', 'unknown');
