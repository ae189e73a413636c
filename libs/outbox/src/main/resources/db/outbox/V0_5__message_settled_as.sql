-- What a person has said of a message, and what the work list asks for.

ALTER TABLE outbox_message
    ADD COLUMN settled_as text CONSTRAINT outbox_message_settled_as_known CHECK (settled_as IN ('send-again', 'arrived', 'told'));

CREATE INDEX outbox_message_not_arrived ON outbox_message (authority_code, about_kind, useful_until) WHERE state <> 'sent';
